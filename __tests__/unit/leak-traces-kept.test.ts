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

/** Traces whose run knows of as many secrets as `tell` says by now. */
function watched(commandFiles: readonly string[] = [], using = files) {
  let known = 1;
  const named = commandFiles.map((name) => ({ name, path: at(name) }));
  const traces = watchTraces(using, named, () => known);
  const tell = (count: number) => {
    known = count;
  };
  return { traces, tell };
}

describe('a run that learned of a secret after it had written it', () => {
  const content = redactor.whole(Buffer.from('a later-secret b')).content;
  const later = createRedactor();
  later.add(new Secret('later-secret'));

  test.each([
    ['made at once', (traces: ReturnType<typeof watchTraces>) => traces.files.create(at('a'), content)],
    [
      'saved',
      async (traces: ReturnType<typeof watchTraces>) => {
        const file = await traces.files.atomic(at('a'));
        await file.write(content);
        return file.commit();
      },
    ],
  ])('tells that from what somebody else did: a file %s', async (_how, write) => {
    const { traces, tell } = watched();
    await write(traces);
    // It knew of that secret before: somebody put it there.
    expect(await traces.suspects(later)).toEqual([
      { name: at('a'), path: at('a'), from: 0, mark: files.mark(at('a')) },
    ]);
    tell(2);
    expect(await traces.suspects(later)).toEqual([expect.objectContaining({ early: true })]);
    appendFileSync(at('a'), ' and more');
    const [touched] = await traces.suspects(later);
    expect(touched?.early).toBeUndefined();
  });

  test('goes by how the file was a moment later, where somebody wrote to it as it got its name', async () => {
    const unsure = {
      ...files,
      async atomic(path: string) {
        const file = await files.atomic(path);
        return { ...file, commit: () => file.commit().then(() => undefined) };
      },
    };
    const { traces, tell } = watched([], unsure);
    const file = await traces.files.atomic(at('a'));
    await file.write(content);
    await file.commit();
    tell(2);
    expect(await traces.suspects(later)).toEqual([expect.objectContaining({ early: true })]);
  });

  test('reads what it wrote again, whatever its size', async () => {
    const { traces, tell } = watched();
    const file = await traces.files.atomic(at('a'));
    await file.write(redactor.whole(Buffer.concat([Buffer.alloc(readAgainBytes, 'x'), content])).content);
    await file.commit();
    expect(await traces.suspects(later)).toEqual([]);
    tell(2);
    expect(await traces.suspects(later)).toHaveLength(1);
  });
});

test('of a command file that was not there before, all is searched', async () => {
  const { traces } = watched(['output']);
  writeFileSync(at('output'), key);
  expect(await traces.suspects(redactor)).toEqual([expect.objectContaining({ name: 'output', from: 0 })]);
});

describe('a log that the run appended to', () => {
  const line = (text: string) => Buffer.from(`${text}\n`);

  test('is searched from where it began to, and is kept', async () => {
    writeFileSync(at('log'), line(key));
    const { traces, tell } = watched();
    const log = await traces.files.openLog(at('log'));
    expect(await traces.suspects(redactor)).toEqual([]);
    await log.append(line('nothing'));
    expect(await traces.suspects(redactor)).toEqual([]);
    await log.append(line(key));
    const found = { name: at('log'), path: at('log'), from: key.length + 1, kept: true };
    expect(await traces.suspects(redactor)).toEqual([{ ...found, mark: files.mark(at('log')) }]);
    tell(2);
    expect(await traces.suspects(redactor)).toEqual([{ ...found, early: true, mark: files.mark(at('log')) }]);
    await log.close();
    rmSync(at('log'));
    expect(await traces.suspects(redactor)).toEqual([]);
  });

  test('is searched from where it was cut, when that is before', async () => {
    writeFileSync(at('log'), line(`old ${key}`));
    const { traces } = watched();
    const log = await traces.files.openLog(at('log'));
    await log.truncate(4);
    expect(log.size()).toBe(4);
    expect(await traces.suspects(redactor)).toEqual([]);
    await log.append(line(key));
    expect(await traces.suspects(redactor)).toEqual([expect.objectContaining({ from: 4 })]);
    // Cut again, behind that: what stands between is of this run.
    await log.truncate(key.length + 5);
    await log.append(line('more'));
    expect(await traces.suspects(redactor)).toEqual([expect.objectContaining({ from: 4 })]);
    await log.close();
  });

  test('is not read where nothing was appended, nor again where much was and no secret is new', async () => {
    const read: string[] = [];
    const counting = {
      ...files,
      tail: (path: string, from: number) => {
        read.push(path);
        return files.tail(path, from);
      },
    };
    for (const [length, again] of [
      [0, false],
      [1, true],
      [readAgainBytes, true],
      [readAgainBytes + 1, false],
    ] as const) {
      writeFileSync(at('log'), 'before');
      const { traces, tell } = watched([], counting);
      const log = await traces.files.openLog(at('log'));
      await log.append(Buffer.alloc(length, 'x'));
      await traces.suspects(redactor);
      expect({ length, read: read.splice(0) }).toEqual({ length, read: again ? [at('log')] : [] });
      tell(2);
      await traces.suspects(redactor);
      expect({ length, read: read.splice(0) }).toEqual({ length, read: length === 0 ? [] : [at('log')] });
      await log.close();
    }
  });
});
