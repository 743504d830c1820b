/** Nobody is advised to do what the call shows to be done. */
import type { DiagnosticCode } from '../../src/diagnostics/codes.ts';
import { diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { explain } from '../../src/diagnostics/explain.ts';
import type { GivenFacts } from '../../src/diagnostics/facts.ts';
import { type Changes, factsOf } from '../cases/diagnostics/scenario.ts';
import { closeJsonApis, jsonApi } from '../support/json-api.ts';
import { aStep, publishPlan } from '../support/plans.ts';

afterAll(closeJsonApis);

const stepsOf = (code: DiagnosticCode, evidence: string, changes: Changes) =>
  explain(diagnostic(code, 'The call failed.', { evidence: [evidence] }), factsOf(changes), {}).steps.join('\n');

const post: Changes = { request: { method: 'POST' }, response: { status: 503 }, attempts: 1 };
const elsewhere = { request: { url: 'https://api.example.com/a', origins: ['https://api.example.com'] } };

test.each<[code: DiagnosticCode, given: keyof GivenFacts, advice: string, changes: Changes, evidence: string]>([
  ['http/server-error', 'idempotencyKey', 'add `idempotency-key: auto`', post, ''],
  ['http/server-error', 'supportFile', 'support-file: kimp360', post, ''],
  ['http/conflict', 'idempotencyKey', 'idempotency-key: auto', { request: { method: 'POST' } }, ''],
  ['http/rate-limited', 'maxRate', 'max-rate: 60/min', {}, ''],
  ['net/reset', 'idempotencyKey', 'idempotency-key: auto', post, ''],
  ['net/timeout', 'saveTo', 'use `save-to`', {}, 'the answer had begun'],
  ['net/truncated', 'supportFile', 'support-file: kimp360', {}, ''],
  ['net/too-large', 'saveTo', 'save-to: out/FILE', {}, ''],
  ['net/tls', 'caFile', 'ca-file: path', {}, 'UNABLE_TO_GET_ISSUER_CERT'],
  ['net/tls', 'clientCertificate', 'Give both', {}, 'CERTIFICATE_REQUIRED'],
  ['net/proxy', 'caFile', 'ca-file: path', {}, 'PROXY_TLS: SELF_SIGNED_CERT_IN_CHAIN'],
  ['poll/timed-out', 'failWhen', 'fail-when: contains', {}, ''],
  ['auth/rejected', 'supportFile', 'support-file: kimp360', {}, ''],
])('%s with %s', (code, given, advice, changes, evidence) => {
  expect(stepsOf(code, evidence, { ...changes, given: {} })).toContain(advice);
  expect(stepsOf(code, evidence, { ...changes, given: { [given]: true } })).not.toContain(advice);
});

test('to ask for JSON is advised to those alone who asked for something else', () => {
  const text = { response: { bodyStart: 'plain', headers: { 'content-type': 'text/plain' } } };
  expect(stepsOf('expect/not-json', '', { ...text, given: { acceptsJson: false } })).toContain(
    'accept: application/json',
  );
  expect(stepsOf('expect/not-json', '', { ...text, given: {} })).not.toContain('accept: application/json');
});

test('a call that was not to be repeated at all needs no key for that', () => {
  expect(stepsOf('http/server-error', '', { ...post, given: { retries: false } })).not.toContain('idempotency-key');
});

test.each<[what: string, changes: Changes, advised: boolean]>([
  ['a POST', post, false],
  ['a POST that had to wait before', { ...post, attempts: 3 }, false],
  ['a POST that was not to be repeated', { ...post, given: { retries: false } }, false],
  ['a POST with a key for that', { ...post, given: { idempotencyKey: true } }, true],
  ['a PUT', { ...post, request: { method: 'PUT' } }, true],
])('more `retries` are advised where the call is repeated at all: %s', (_what, changes, advised) => {
  expect(stepsOf('http/server-error', '', changes).includes('raise `retries`')).toBe(advised);
});

test.each([
  [500, true],
  [504, true],
  [501, false],
  [505, false],
  [507, false],
  [520, false],
])('more `retries` are advised after a status that is repeated: %i', (status, advised) => {
  const { steps } = explain(diagnostic('http/server-error', 'It failed.'), factsOf({ response: { status } }), {});
  expect(steps.join('\n').includes('`retries`')).toBe(advised);
});

test('why a POST was not repeated is among what was seen, and what to add among what to do', () => {
  const { evidence, steps } = explain(diagnostic('http/server-error', 'The call failed.'), factsOf(post), {});
  expect(evidence.join('\n')).toContain('not repeated: a POST without an idempotency key might take effect twice');
  expect(steps.join('\n')).toContain('add `idempotency-key: auto`');
});

test.each<[DiagnosticCode]>([['http/not-found'], ['redirect/cross-origin']])(
  '%s: `base-url` is that of Kimp360 already',
  (code) => {
    expect(stepsOf(code, '', elsewhere)).toContain('for Kimp360 leave it out');
    expect(stepsOf(code, '', {})).not.toContain('for Kimp360 leave it out');
  },
);

test('a real call tells what it has', async () => {
  const { origin } = await jsonApi(() => [503, {}]);
  const make = (idempotencyKey?: string) => () => ({
    method: 'POST',
    path: '/a',
    retries: idempotencyKey === undefined ? 1 : 0,
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
  });
  const run = async (key?: string) => {
    const { results } = await publishPlan({ origin, steps: [aStep('a', { make: make(key) })] });
    return results[0]?.diagnostics[0]?.steps.join('\n');
  };
  expect(await run()).toContain('idempotency-key: auto');
  expect(await run('once')).not.toContain('idempotency-key: auto');
});

test('a key that is too short for a fingerprint is not to be compared by one', () => {
  expect(stepsOf('auth/rejected', '', {})).toContain('kimp360 fingerprint');
  const facts = factsOf();
  const { fingerprint: _none, ...short } = facts.key;
  const { steps } = explain(diagnostic('auth/rejected', 'The API answered 401.'), { ...facts, key: short }, {});
  expect(steps.join('\n')).not.toContain('fingerprint');
  expect(steps.join('\n')).toContain('copy the key again');
});
