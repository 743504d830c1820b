/** What templates and `if` see of earlier calls, and what may be written down of it. */
import { inspect } from 'node:util';
import { noteKey } from '../../src/engine/notebook.ts';
import { Occurrences } from '../../src/engine/rows/occurrences.ts';
import { ExtractedLists } from '../../src/engine/rows/row-values.ts';
import { PlanScope, withItem } from '../../src/engine/scope.ts';
import { evaluate } from '../../src/expect/evaluate.ts';
import { stringifyExactly } from '../../src/expect/json.ts';
import { Secret } from '../../src/key/secret.ts';
import { aStep } from '../support/plans.ts';
import { aResponse, aResult } from '../support/reports.ts';

const big = '12345678901234567890';

const answer = (text: string, more: Parameters<typeof aResult>[0] = {}) =>
  aResult({ response: aResponse({ content: new TextEncoder().encode(text) }), ...more });

test('types and digits are kept, and equal integers of two answers are equal', async () => {
  const scope = new PlanScope({ scope: { vars: { a: 1 } } });
  await scope.add(
    aStep('one'),
    answer(`{"id":${big}}`, { extractedJson: { id: big, flag: 'false', list: '[1,null]' } }),
  );
  await scope.add(aStep('two'), answer(`{"id":${big},"other":12345678901234567891}`, { extractedJson: { same: big } }));
  const open = scope.open();
  expect([open.flag, open.list, stringifyExactly(open.id)]).toEqual([false, [1, null], big]);
  for (const [expression, value] of [
    ['id == same', true],
    ['steps.one.body.id == steps.two.body.id', true],
    ['steps.one.body.id == steps.two.body.other', false],
    ['steps.one.outputs.id == id', true],
    ['vars.a', 1],
    ['constructor', null],
    ['steps.constructor', null],
    ['steps.one.toString', null],
  ] as const) {
    expect([expression, await evaluate(open, expression)]).toEqual([expression, value]);
  }
});

test('bodies are JSON, text or nothing, and held only where a later task reads them', async () => {
  const scope = new PlanScope({ scope: {}, bodiesRead: new Set(['json', 'text', 'binary']) });
  await scope.add(aStep('json'), answer('\ufeff[1]'));
  await scope.add(aStep('text'), answer('<p>hello'));
  await scope.add(aStep('binary'), aResult({ response: aResponse({ content: new Uint8Array([0, 255]) }) }));
  await scope.add(aStep('unread'), answer('{"a":1}'));
  const steps = scope.open().steps as Record<string, { body?: unknown }>;
  expect([steps.json?.body, steps.text?.body, steps.binary?.body, steps.unread?.body]).toEqual([
    [1],
    '<p>hello',
    null,
    undefined,
  ]);
});

test('a secret is open to requests alone', async () => {
  const scope = new PlanScope({ scope: {} });
  const kept = await scope.add(
    aStep('login'),
    answer('{"token":"***"}', {
      response: aResponse({
        fields: [
          ['Set-Cookie', 'session=sesame'],
          ['x-a', 'b'],
        ],
      }),
      extractedJson: { token: '"***"', n: '1' },
      extractedSecrets: { token: new Secret('sesame-0123') },
    }),
  );
  expect(scope.open()).toMatchObject({
    token: 'sesame-0123',
    steps: { login: { outputs: { token: 'sesame-0123', n: 1 } } },
  });
  expect(scope.sealed()).toMatchObject({ token: '***', steps: { login: { outputs: { token: '***', n: 1 } } } });
  expect(kept).toMatchObject({ status: 200, outputs: { n: 1 }, headers: { 'x-a': 'b' } });
  for (const shown of [
    JSON.stringify(kept),
    inspect(kept, { depth: 9 }),
    inspect(scope, { depth: 9, showHidden: true }),
  ]) {
    expect(shown).not.toContain('sesame');
  }
});

test('the item stands above everything else, and only in its own scope', () => {
  const base = new PlanScope({ scope: { item: 'outer', vars: {} } }).open();
  expect(withItem(base, 'item', 1).item).toBe(1);
  expect(base.item).toBe('outer');
});

test('lists of rows: in their order, null where a row gave none, secrets apart, and given up when they grow', async () => {
  const scope = new PlanScope({ scope: {} });
  const lists = new ExtractedLists([]);
  const places = [lists.reserve(), lists.reserve(), lists.reserve()];
  const row = (n: number) =>
    aResult({
      extractedJson: { id: String(n), token: '"***"' },
      extractedSecrets: { token: new Secret(`secret-${n}`) },
    });
  await lists.add(places[2] ?? 0, row(3), scope);
  await lists.add(places[0] ?? 0, row(1), scope);
  expect(lists.texts()).toEqual({ id: '[1,null,3]', token: '["***",null,"***"]' });
  scope.addRows(aStep('rows'), aResult(), {} as never, lists.values(), lists.secretNames);
  expect(scope.open()).toMatchObject({ id: [1, null, 3], token: ['secret-1', null, 'secret-3'] });
  expect(scope.sealed()).toMatchObject({ id: [1, null, 3], token: ['***', null, '***'] });

  const large = JSON.stringify('x'.repeat(1024 * 1024));
  for (let n = 0; n < 9; n += 1) await lists.add(lists.reserve(), aResult({ extractedJson: { id: large } }), scope);
  expect(lists.overflowed).toBe(true);
  expect(lists.values()).toEqual({});
});

test('occurrences are counted while their table grows', () => {
  const seen = new Occurrences();
  const digest = (n: number) => noteKey('row', [n]);
  for (let n = 0; n < 5_000; n += 1) expect(seen.count(digest(n))).toBe(0);
  for (let n = 0; n < 5_000; n += 1) expect(seen.count(digest(n))).toBe(1);
  expect(seen.count(digest(17))).toBe(2);
});
