import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readKeys, takeEnvironmentKeys } from '../../src/commands/read-keys.ts';
import { Secret } from '../../src/key/secret.ts';

const folder = mkdtempSync(join(tmpdir(), 'kimp360-keys-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function* stdin(...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const environment = { primary: new Secret('from-environment'), fallback: new Secret('fallback-from-environment') };

test('both keys leave the environment, an empty one counts as none', () => {
  const variables = { KIMP360_API_KEY: 'one', KIMP360_API_KEY_FALLBACK: '', OTHER: 'stays' };
  const taken = takeEnvironmentKeys(variables);
  expect(variables).toEqual({ OTHER: 'stays' });
  expect(taken.primary?.reveal()).toBe('one');
  expect(taken.fallback).toBeUndefined();
});

test('a file wins over the environment, whose key is still known, to be masked', async () => {
  const values = { 'api-key-file': file('key', ' from-file \n'), 'api-key-fallback-file': file('second', 'second') };
  const { keys, faults } = await readKeys(values, environment, stdin);
  expect(faults).toEqual([]);
  expect(keys.primary).toMatchObject({ source: 'file', label: '--api-key-file' });
  expect(keys.primary?.secret.reveal()).toBe(' from-file \n');
  expect(keys.fallback?.secret.reveal()).toBe('second');
  expect(keys.unused.map((secret) => secret.reveal())).toEqual(['from-environment', 'fallback-from-environment']);
});

test('stdin is read to its end, over chunk borders inside a character', async () => {
  const [first, last] = [Buffer.from('ké').subarray(0, 2), Buffer.from('ké').subarray(2)];
  async function* source(): AsyncGenerator<Uint8Array> {
    yield first;
    yield last;
  }
  const { keys } = await readKeys({ 'api-key-stdin': 'true' }, {}, source);
  expect(keys.primary).toMatchObject({ source: 'stdin', label: '--api-key-stdin' });
  expect(keys.primary?.secret.reveal()).toBe('ké');
});

test('stdin is left alone unless asked for', async () => {
  const untouchable: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => {
      throw new Error('stdin was read');
    },
  };
  const { keys } = await readKeys({ 'api-key-stdin': 'false' }, environment, () => untouchable);
  expect(keys.primary).toMatchObject({ source: 'environment', label: 'KIMP360_API_KEY' });
  expect(keys.unused).toEqual([]);
});

test('an empty file is an empty key, not the key of the environment', async () => {
  const { keys } = await readKeys({ 'api-key-file': file('empty', '') }, environment, stdin);
  expect(keys.primary?.secret.length).toBe(0);
});

test.each([
  ['a missing file', 'no-such-file-a-secret', 'ENOENT'],
  ['a folder', '.', 'EISDIR'],
])('%s is a fault that does not quote the path', async (_name, path, code) => {
  const { faults } = await readKeys({ 'api-key-file': path }, {}, stdin);
  expect(faults).toMatchObject([{ code: 'input/file', evidence: [`system error: ${code}`] }]);
  expect(JSON.stringify(faults)).not.toContain('a-secret');
});

test('a source without end is not read to its end', async () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) yield Buffer.alloc(4096, 'x');
  }
  const { faults } = await readKeys({ 'api-key-stdin': 'true' }, {}, endless);
  expect(faults).toMatchObject([{ code: 'input/file' }]);
});

test('two sources for one key are a conflict, and both values are known', async () => {
  const values = { 'api-key-file': file('both', 'from-file'), 'api-key-stdin': 'true' };
  const { keys, faults } = await readKeys(values, {}, () => stdin('from-stdin'));
  expect(faults).toMatchObject([{ code: 'input/conflict' }]);
  expect(keys.unused.map((secret) => secret.reveal())).toEqual(['from-stdin']);
});
