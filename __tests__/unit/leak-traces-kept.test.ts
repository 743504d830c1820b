/** What a run remembers of the files that it wrote, and what of them is searched at its end. */
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret } from '../../src/key/secret.ts';
import { createRedactor } from '../../src/leak/redactor.ts';
import { readAgainBytes, watchTraces } from '../../src/leak/traces.ts';
import { nodePlatform } from '../../src/platform/node.ts';

const key = 'canary-key-0123456789abcdef';
const { files } = nodePlatform();
const redactor = createRedactor();
redactor.add(new Secret(key));
const { content: nothing } = redactor.whole(Buffer.from('nothing'));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

async function saved(name: string, content = nothing) {
  const traces = watchTraces(files, [], () => 1);
  const file = await traces.files.atomic(at(name));
  await file.write(content);
  await file.commit();
  return traces;
}

test('a file that was saved, and to which somebody appended the key', async () => {
  const traces = await saved('a');
  expect(await traces.suspects(redactor)).toEqual([]);
  appendFileSync(at('a'), key);
  expect(await traces.suspects(redactor)).toEqual([expect.objectContaining({ name: at('a'), path: at('a'), from: 0 })]);
});

test('a file that was made at once is searched too, and one that went away is not missed', async () => {
  const traces = watchTraces(files, [], () => 1);
  await traces.files.create(at('b'), nothing);
  expect(await traces.suspects(redactor)).toEqual([]);
  writeFileSync(at('b'), key);
  expect(await traces.suspects(redactor)).toHaveLength(1);
  rmSync(at('b'));
  expect(await traces.suspects(redactor)).toEqual([]);
});

test('one that nobody touched is read again up to a size', async () => {
  const read: string[] = [];
  const counting = {
    ...files,
    tail: (path: string, from: number) => {
      read.push(path);
      return files.tail(path, from);
    },
  };
  for (const [name, length] of [
    ['at most', readAgainBytes],
    ['more', readAgainBytes + 1],
  ] as const) {
    const traces = watchTraces(counting, [], () => 1);
    const file = await traces.files.atomic(at(name));
    const { content } = redactor.whole(Buffer.alloc(length, 'x'));
    await file.write(content);
    await file.commit();
    await traces.suspects(redactor);
    expect(read.splice(0)).toEqual(name === 'more' ? [] : [at(name)]);
    // Touched, it is read whatever its size.
    appendFileSync(at(name), key);
    expect(await traces.suspects(redactor)).toHaveLength(1);
    read.length = 0;
  }
});

test('nothing behind the key is read, and a key in the last bytes is found', async () => {
  const chunks: string[] = [];
  const feeding = (parts: readonly string[]) => ({
    ...files,
    async *tail() {
      for (const part of parts) {
        chunks.push(part);
        yield Buffer.from(part);
      }
    },
  });
  const far = `${key}${'x'.repeat(400_000)}`;
  for (const parts of [
    [far, 'behind'],
    ['before', key],
  ]) {
    chunks.length = 0;
    const traces = watchTraces(feeding(parts), [], () => 1);
    await traces.files.create(at(parts[1] as string), nothing);
    expect(await traces.suspects(redactor)).toHaveLength(1);
    expect(chunks).toEqual(parts[0] === far ? [far] : parts);
  }
});

test.each([
  ['ENOENT', undefined],
  ['EIO', 'EIO'],
  [undefined, 'unknown'],
])('a file that cannot be read (%s) is told, but not one that went away', async (code, unreadable) => {
  const failing = {
    ...files,
    // biome-ignore lint/correctness/useYield: it fails before the first chunk.
    async *tail(): AsyncGenerator<Uint8Array> {
      throw Object.assign(new Error('x'), { code });
    },
  };
  const traces = watchTraces(failing, [], () => 1);
  await traces.files.create(at('c'), nothing);
  const found = await traces.suspects(redactor);
  expect(found.map((one) => one.unreadable)).toEqual(unreadable === undefined ? [] : [unreadable]);
});
