/** What git puts out about a repository's objects, written by hand: whole, damaged, missing, and cut. */
import type { Git, GitRun } from '../../../../../src/leak/scan/git/git-program.ts';
import { scanObjects } from '../../../../../src/leak/scan/git/scan-objects.ts';
import { CollectingSink } from '../../../../support/collecting-sink.ts';

interface Stored {
  readonly oid: string;
  readonly kind?: string;
  readonly content?: string | Buffer;
  /** Git ends at it, before its header or in its content; or says that it is not there. */
  readonly fault?: 'before' | 'within' | 'missing';
}

const oid = (number: number): string => number.toString(16).padStart(12, '0').padEnd(40, 'e');
const blob = (number: number, content: string | Buffer = `content ${number}`, kind = 'blob'): Stored => ({
  ...{ oid: oid(number), kind, content },
});
const short = (number: number): string => oid(number).slice(0, 12);

/** A git that holds these objects: lists their names, and puts out what it is asked for until it meets a fault. */
class HandMadeGit implements Git {
  readonly directory = '/nowhere';
  readonly objects: readonly Stored[];
  readonly chunk: number;
  /** Arguments of each start. */
  readonly started: string[][] = [];
  readonly killed: number[] = [];
  listStatus = 0;

  constructor(objects: readonly Stored[], chunk = 65_536) {
    this.objects = objects;
    this.chunk = chunk;
  }

  async ask(): Promise<undefined> {}

  start(args: readonly string[]): GitRun {
    const number = this.started.push([...args]);
    return args.includes('--batch-all-objects') ? this.#list(number) : this.#reader(number);
  }

  async *#cut(bytes: Buffer): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += this.chunk) yield bytes.subarray(at, at + this.chunk);
  }

  #list(number: number): GitRun {
    const names = Buffer.from(this.objects.map((one) => `${one.oid}\n`).join(''));
    const ended = Promise.resolve(this.listStatus);
    const kill = () => void this.killed.push(number);
    return { stdout: this.#cut(names), write: async () => false, endInput() {}, ended, kill };
  }

  #reader(number: number): GitRun {
    let input = '';
    let end = () => {};
    const whole = new Promise<void>((resolve) => {
      end = resolve;
    });
    const output = async function* (this: HandMadeGit): AsyncGenerator<Uint8Array> {
      await whole;
      const parts: Buffer[] = [];
      for (const name of input.split('\n').slice(0, -1)) {
        const one = this.objects.find((stored) => stored.oid === name);
        if (one?.fault === 'before') break;
        if (one === undefined || one.fault === 'missing') {
          parts.push(Buffer.from(`${name} missing\n`));
          continue;
        }
        const content = Buffer.from(one.content as string);
        parts.push(Buffer.from(`${name} ${one.kind} ${content.length}\n`));
        parts.push(one.fault === 'within' ? content.subarray(0, 3) : content);
        if (one.fault === 'within') break;
        parts.push(Buffer.from('\n'));
      }
      yield* this.#cut(Buffer.concat(parts));
    };
    return {
      stdout: output.call(this),
      write: async (bytes) => {
        input += Buffer.from(bytes).toString();
        return true;
      },
      endInput: () => end(),
      ended: Promise.resolve(0),
      kill: () => void this.killed.push(number),
    };
  }
}

async function scanned(objects: readonly Stored[], { chunk = 65_536, prefix = '' } = {}) {
  const git = new HandMadeGit(objects, chunk);
  const sink = new CollectingSink();
  await scanObjects(git, sink, prefix);
  expect(git.killed.toSorted((one, other) => one - other)).toEqual(git.started.map((_, index) => index + 1));
  const items = sink.items.map(({ label, content }) => `${label}: ${content.toString('latin1')}`);
  return { items, unread: sink.unreads, starts: git.started.length };
}
const damaged = (number: number, prefix = '') => `${prefix}git object ${short(number)}: damaged: git cannot read it`;

test('each object by its kind, however the bytes are cut', async () => {
  const long = 'x'.repeat(70_000);
  const objects = [
    blob(1),
    blob(2, 'tree', 'tree'),
    blob(3, 'c', 'commit'),
    blob(4, '', 'tag'),
    blob(5, '5', 'odd'),
    blob(6, long),
  ];
  for (const chunk of [1, 41, 64, 65_536]) {
    if (chunk === 1) objects.pop();
    else objects[5] = blob(6, long);
    const { items, unread, starts } = await scanned(objects, { chunk });
    expect(items.slice(0, 5)).toEqual([
      ...[`git object ${short(1)}: content 1`, `git tree ${short(2)}: tree`, `commit ${short(3)}: c`],
      ...[`tag ${short(4)}: `, `git object ${short(5)}: 5`],
    ]);
    expect([chunk, items.length, unread, starts]).toEqual([chunk, objects.length, [], 2]);
  }
  expect((await scanned([blob(1)], { prefix: 'submodule a: ' })).items).toEqual([
    `submodule a: git object ${short(1)}: content 1`,
  ]);
  expect(await scanned([])).toEqual({ items: [], unread: [], starts: 2 });
});

test.each([1, 40, 65_536])('behind a damaged one the next git goes on, chunks of %d', async (chunk) => {
  const objects = [
    blob(1),
    { ...blob(2), fault: 'before' as const },
    blob(3),
    { ...blob(4), fault: 'within' as const },
    blob(5),
  ];
  const { items, unread } = await scanned(objects, { chunk, prefix: 'p: ' });
  expect(items.map((item) => item.replace(/^p: git object 0*/, ''))).toEqual([
    ...['1: content 1', '3: content 3', '4: con', '5: content 5'],
  ]);
  expect(unread).toEqual([damaged(2, 'p: '), damaged(4, 'p: ')]);
});

test('at the first and at the last place, one behind the other, and all of them', async () => {
  for (const fault of ['before', 'within'] as const) {
    for (const bad of [[1], [5], [1, 2], [4, 5], [2, 3, 4], [1, 2, 3, 4, 5]]) {
      const objects = [1, 2, 3, 4, 5].map((number) =>
        bad.includes(number) ? { ...blob(number), fault } : blob(number),
      );
      const { items, unread } = await scanned(objects);
      const read = fault === 'within' ? 5 : 5 - bad.length;
      expect([fault, bad, items.length, unread]).toEqual([fault, bad, read, bad.map((number) => damaged(number))]);
    }
  }
});

test('a hundred damaged ones are told, and more are given up', async () => {
  const bad = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...blob(at + 1), fault: 'before' as const }));
  const most = await scanned(bad(100));
  expect([most.unread.length, most.unread.at(-1)]).toEqual([100, damaged(100)]);
  const more = await scanned([...bad(150), blob(500)]);
  expect(more.unread).toHaveLength(101);
  expect(more.unread.at(-1)).toBe('.git: more than 100 damaged objects: the rest is not read');
  expect(more.items).toEqual([]);
});

test('one that is listed, and is not there, is told', async () => {
  const { items, unread } = await scanned([blob(1), { ...blob(2), fault: 'missing' }, blob(3)]);
  expect([items.length, unread]).toEqual([2, [damaged(2)]]);
});

test('a list that breaks off is told', async () => {
  const git = new HandMadeGit([blob(1)]);
  git.listStatus = 128;
  const sink = new CollectingSink();
  await scanObjects(git, sink, 'p: ');
  expect(sink.unreads).toEqual(['p: .git: git cannot list its objects']);
  expect(sink.items).toHaveLength(1);
});

describe('Brotli, which is known by name alone', () => {
  const entry = (name: string, number: number) =>
    Buffer.concat([Buffer.from(`100644 ${name}\0`), Buffer.from(oid(number), 'hex')]);
  const packed = Buffer.from('IYAGAHBhY2tlZAM='.replace('=', ''), 'base64');

  test.each([1, 19, 23, 64, 65_536])('is read once more as what trees call it, chunks of %d', async (chunk) => {
    const tree = Buffer.concat([
      entry('a.js', 7),
      entry('b.br', 1),
      entry('c.br', 2),
      entry('br', 8),
      entry('.brx', 9),
    ]);
    const objects = [blob(1), blob(2, packed), blob(3, tree, 'tree'), blob(4, entry('d.br', 5)), blob(5)];
    const { items, starts } = await scanned(objects, { chunk });
    expect(starts).toBe(3);
    const again = items.filter((item) => item.includes('.br'));
    expect(again.map((item) => item.split(':')[0])).toEqual(
      expect.arrayContaining([`git object ${short(1)}.br`, `git object ${short(2)}.br`]),
    );
    expect(again.filter((item) => /^git object \w+\.br: /.test(item))).toHaveLength(2);
  });

  test('what is not here is not told, what is cut in a name is none', async () => {
    const half = entry('x.br', 2).subarray(0, -1);
    const { items, unread, starts } = await scanned([blob(1, entry('a.br', 99), 'tree'), blob(2, half, 'tree')]);
    expect([items.length, unread, starts]).toEqual([2, [], 3]);
    expect((await scanned([blob(2, half, 'tree')])).starts).toBe(2);
  });

  test('a name of thirty-two bytes', async () => {
    const wide = (number: number) => number.toString(16).padStart(64, '0');
    const tree = Buffer.concat([Buffer.from('100644 a.br\0'), Buffer.from(wide(1), 'hex')]);
    const objects = [
      { oid: wide(1), kind: 'blob', content: 'one' },
      { oid: wide(2), kind: 'tree', content: tree },
    ];
    const { items } = await scanned(objects, { chunk: 1 });
    expect(items).toContain(`git object ${wide(1).slice(0, 12)}.br: one`);
  });
});

test('it stops between two gits when it is told to', async () => {
  const controller = new AbortController();
  const git = new HandMadeGit([
    { ...blob(1), fault: 'before' },
    blob(2),
    blob(3, Buffer.from('100644 a.br\0'), 'tree'),
  ]);
  controller.abort();
  const sink = new CollectingSink();
  await scanObjects(git, sink, '', controller.signal);
  expect([git.started.length, sink.unreads]).toEqual([2, []]);
});
