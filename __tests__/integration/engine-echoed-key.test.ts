/** A server that sends the key back: no expression of a plan can turn it around, or ask what it is made of. */

import { planKey } from '../support/plans.ts';
import { closeRawServers } from '../support/raw-server.ts';
import { contentOf, found, json, runTask, serverOf } from '../support/task-run.ts';

afterEach(closeRawServers);

const turned = [...planKey].reverse().join('');
const echo = json({ h: planKey, in: `Bearer ${planKey}`, data: [1, 2], token: 'of-the-server-1234', next: null });
const extract = (expression: string, secret = false) => [{ name: 'value', expression, secret }];

test.each([
  ['reverse(h)', '***'],
  ['length(h)', '3'],
  ["starts_with(h, 'canary')", 'false'],
  ['in', 'Bearer ***'],
  ['token', 'of-the-server-1234'],
])('`extract: %s` sees `***` in place of the key', async (expression, value) => {
  const { origin } = await serverOf([echo]);
  const { result, lines } = await runTask(origin, { extract: extract(expression) });
  expect(result.extracted.value).toBe(value);
  expect(JSON.stringify([result, lines])).not.toContain(turned);
});

test('what is marked secret in such an answer stays what it is, and the key is no secret of the server', async () => {
  const { origin } = await serverOf([echo]);
  const { result } = await runTask(origin, { extract: extract('token', true) });
  expect(result.extractedSecrets.value?.reveal()).toBe('of-the-server-1234');
  const { result: ofKey } = await runTask(origin, { extract: extract('h', true) });
  expect(ofKey.extracted.value).toBe('***');
  expect({ ...ofKey.extractedSecrets }).toEqual({});
});

test('`expect` and `until` cannot ask about it', async () => {
  const { origin } = await serverOf([echo]);
  const asked = await runTask(origin, { expect: ["starts_with(h, 'canary')"] });
  expect(found(asked.result)[0]).toContain('expect/failed');
  const polled = await runTask(origin, {
    polling: { until: 'token', failWhen: "starts_with(h, 'canary')", intervalMs: 5 },
  });
  expect(polled.result.ok).toBe(true);
});

test('the items of pages are taken of content without it', async () => {
  const { origin } = await serverOf([echo]);
  const { result, lines } = await runTask(origin, {
    pagination: { items: '[reverse(h), token]', next: { kind: 'expression', expression: 'next' }, maxPages: 2 },
    extract: extract('[0]'),
  });
  expect(result.extracted.value).toBe('***');
  expect(contentOf(result)).toBe('["***","of-the-server-1234"]');
  expect(JSON.stringify([result, lines])).not.toContain(turned);
});

test('an answer without it is not searched once more', async () => {
  const { origin } = await serverOf([json({ token: 'of-the-server-1234', data: [1], next: null })]);
  const engine = {
    withoutKey: () => {
      throw new Error('searched');
    },
  };
  const calls = [
    { extract: extract('token') },
    { expect: ['token'], polling: { until: 'token', intervalMs: 5 } },
    {
      extract: extract('[0]'),
      pagination: { items: 'data', next: { kind: 'expression', expression: 'next' }, maxPages: 2 },
    },
  ] as const;
  for (const call of calls) expect((await runTask(origin, call, { engine })).result.ok).toBe(true);
});
