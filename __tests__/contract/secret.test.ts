/** Who may ask a `Secret` for its characters, and that nothing else shows them. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, inspect } from 'node:util';
import { Secret } from '../../src/key/secret.ts';

const root = resolve(import.meta.dirname, '../../src');

/** Each with its reason. */
const callers: Readonly<Record<string, string>> = {
  'key/fingerprint.ts': 'hashes the key',
  'key/hygiene.ts': 'judges and trims it',
  'key/mask-lines.ts': 'splits what a CI would make several masks of',
  'key/intake.ts': 'derives the masks, compares the two keys',
  'key/plain-intake.ts': 'the same, for a key that needs no closer look',
  'key/ring.ts': 'asks whether one was given at all',
  'leak/matcher.ts': 'derives what to search for',
  'leak/redactor.ts': 'knows each secret once',
  'leak/scan/crew.ts': 'hands it to a thread, in memory',
  'leak/scan/describe-form.ts': 'says which form of which secret was found',
  'leak/scan/secret-search.ts': 'derives what to search for',
  'report/after-check.ts': 'compares it with the output that holds it on purpose',
  'transports/raw-fields.ts': 'writes the field that is sent',
  'engine/scope.ts': 'gives a later request what an answer gave as a secret',
  'hosts/github.ts': "registers masks, sets a secret output at the caller's wish",
  'hosts/github-cli.ts': 'the same, for the CLI in a workflow',
  'hosts/azure.ts': 'the same, for Azure Pipelines',
  'hosts/buildkite.ts': 'hands it to the agent on stdin, which masks it',
  'hosts/github-outputs.ts': 'the output of an extracted secret holds it on purpose',
};

test('only the files listed here reveal a secret', () => {
  const found = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && readFileSync(resolve(root, name), 'utf8').includes('.reveal('))
    .sort();
  expect(found).toEqual(Object.keys(callers).sort());
});

test.each<[string, (secret: Secret) => string]>([
  ['String', (secret) => String(secret)],
  ['a template', (secret) => `${secret}`],
  ['addition', (secret) => `${`${secret as unknown as string}`}`],
  ['JSON.stringify', (secret) => JSON.stringify({ secret, list: [secret] })],
  [
    'util.inspect',
    (secret) => inspect({ secret }, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true }),
  ],
  ['util.format', (secret) => format('%s %o %O %j %d', secret, secret, secret, secret, secret)],
  [
    'Object.entries',
    (secret) => JSON.stringify([Object.entries(secret), Object.getOwnPropertyNames(secret), { ...secret }]),
  ],
  ['an error', (secret) => inspect(new Error(`failed with ${secret}`, { cause: secret }))],
  ['structuredClone', (secret) => inspect(structuredClone(secret))],
])('%s does not show a secret', (_way, show) => {
  const value = 'canary-0123456789abcdef';
  const shown = show(new Secret(value));
  expect(shown).not.toContain('canary');
  expect(new Secret(value).reveal()).toBe(value);
});
