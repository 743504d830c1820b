/** Secrets in a file of several windows: what is searched at once, what is told of each place, and what is written over. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blotSecrets, type FoundText } from '../../src/leak/blot.ts';
import type { Matcher } from '../../src/leak/matcher.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import type { FileMark, Files } from '../../src/platform/port.ts';

const { files } = nodePlatform();
const mebibyte = 1024 * 1024;
const word = 'secret';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'blot-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Finds one word, and no more than that: what it says of its length leaves nothing to spare. */
function matcherOf(pattern: string | Buffer, searched: number[] = []): Matcher {
  return {
    find(bytes) {
      searched.push(bytes.byteLength);
      const hits = [];
      const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      for (let at = view.indexOf(pattern); at >= 0; at = view.indexOf(pattern, at + pattern.length))
        hits.push({ start: at, end: at + pattern.length, wide: false });
      return hits;
    },
    isClean: () => false,
    findTail: () => undefined,
    longest: pattern.length,
    shortest: pattern.length,
  };
}

async function blot(
  content: Buffer,
  as: {
    readonly matcher?: Matcher;
    readonly kept?: true;
    readonly files?: Partial<Files>;
    readonly isMeant?: (found: FoundText) => boolean;
  } = {},
) {
  const path = join(folder, 'file');
  writeFileSync(path, content);
  const suspect = { name: path, path, from: 0, mark: files.mark(path) as FileMark };
  const { matcher = matcherOf(word), kept } = as;
  const blotted = await blotSecrets(
    kept === undefined ? suspect : { ...suspect, kept },
    matcher,
    { ...files, ...as.files },
    as.isMeant,
  );
  return { ...blotted, content: readFileSync(path) };
}

/** Hands a file over in small pieces. */
const inPieces = (length: number): Partial<Files> => ({
  async *tail(path, from) {
    const bytes = readFileSync(path);
    for (let at = from; at < bytes.byteLength; at += length) yield bytes.subarray(at, at + length);
  },
});

test('a file is searched in few pieces, none of which grows with it', async () => {
  const searched: number[] = [];
  const { hits, starred } = await blot(Buffer.alloc(4 * mebibyte, 'x'), {
    matcher: matcherOf(word, searched),
    files: inPieces(16_000),
  });
  expect({ hits, starred }).toEqual({ hits: 0, starred: false });
  expect(searched.length).toBeLessThan(8);
  expect(Math.max(...searched)).toBeLessThan(1.5 * mebibyte);
});

test('a secret that is longer than a window is found wherever it lies', async () => {
  const long = Buffer.alloc(1.5 * mebibyte, 'y');
  const content = Buffer.concat([Buffer.alloc(700_001, 'x'), long, Buffer.alloc(3 * mebibyte, 'x')]);
  const { hits, places } = await blot(content, { matcher: matcherOf(long), files: inPieces(64 * 1024) });
  expect({ hits, places }).toEqual({ hits: 1, places: [700_001] });
});

test('one that goes on for windows, since it repeats itself, is one, and is written over from end to end', async () => {
  const merging: Matcher = {
    ...matcherOf('yyyy'),
    find: (bytes) => {
      const text = Buffer.from(bytes).toString('latin1');
      return [...text.matchAll(/y{4,}/g)].map(({ 0: { length }, index }) => ({
        start: index,
        end: index + length,
        wide: false,
      }));
    },
  };
  const content = Buffer.concat([Buffer.from('xx'), Buffer.alloc(3 * mebibyte, 'y'), Buffer.from('xx')]);
  const blotted = await blot(content, { matcher: merging, files: inPieces(64 * 1024) });
  expect({ ...blotted, content: blotted.content.toString().replace(/\*+/, '*') }).toEqual({
    hits: 1,
    places: [2],
    starred: true,
    content: 'xx*xx',
  });
});

// Where the next window begins, what of this one is left to it, and where this one ends.
test.each([-135, -134, -133, -72, -71, -70, -69, -64, -63, -6, -5, -1, 0, 1])(
  'what stands around a place %i bytes behind the first mebibyte is told as it stands in the file',
  async (shift) => {
    const around = String.fromCharCode(...Array.from({ length: 80 }, (_, at) => 0x41 + (at % 50)));
    const content = Buffer.alloc(mebibyte + 10_000, '.');
    const start = mebibyte + shift;
    content.write(`${around}${word}${around}`, start - around.length, 'latin1');
    const told: FoundText[] = [];
    const before = around.slice(-64);
    const after = around.slice(0, 64);
    const isMeant = (found: FoundText) => {
      told.push(found);
      return found.before === before && found.after === after;
    };
    const { hits } = await blot(content, { isMeant, files: inPieces(64 * 1024) });
    expect({ hits, told }).toEqual({ hits: 0, told: [{ start, end: start + word.length, before, text: word, after }] });
  },
);

test('at the beginning and the end of a file there is less around it', async () => {
  const told: FoundText[] = [];
  const content = Buffer.from(`a ${word}, b ${word}!`);
  const isMeant = (found: FoundText) => {
    told.push(found);
    return found.start === 2;
  };
  const blotted = await blot(content, { isMeant });
  expect(told.map(({ before, after }) => [before, after])).toEqual([
    ['a ', `, b ${word}!`],
    [`a ${word}, b `, '!'],
  ]);
  expect({ ...blotted, content: blotted.content.toString() }).toEqual({
    hits: 1,
    places: [12],
    starred: true,
    content: `a ${word}, b ******!`,
  });
});

test('only the first ten places are told', async () => {
  const { hits, places } = await blot(Buffer.from(`${word} `.repeat(12)));
  expect({ hits, places }).toEqual({ hits: 12, places: [0, 7, 14, 21, 28, 35, 42, 49, 56, 63] });
});

test('a file that is kept is searched, and stays as it is', async () => {
  const content = Buffer.from(`a ${word}`);
  expect(await blot(content, { kept: true })).toEqual({ hits: 1, places: [2], starred: false, content });
});

test('what cannot be written over is told as that, and all of it is closed', async () => {
  const closed: string[] = [];
  const failing = (name: string, more: Partial<Files> = {}): Partial<Files> => ({
    ...more,
    blotter: async () => ({
      blot() {
        throw Object.assign(new Error('read-only'), { code: 'EROFS' });
      },
      close: () => void closed.push(name),
    }),
  });
  const content = Buffer.from(`${word} ${word}`);
  expect(await blot(content, { files: failing('read') })).toEqual({ hits: 2, places: [0, 7], starred: false, content });
  const gone: Partial<Files> = {
    // biome-ignore lint/correctness/useYield: it fails before the first chunk.
    async *tail() {
      throw new Error('went away');
    },
  };
  await expect(blot(content, { files: failing('gone', gone) })).rejects.toThrow('went away');
  expect(closed).toEqual(['read', 'gone']);
});
