/** Real files: what is searched at the end of a run, what is written over, and how it is named. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret } from '../../src/key/secret.ts';
import { blotSecrets } from '../../src/leak/blot.ts';
import { namesAt } from '../../src/leak/command-file-names.ts';
import { compileMatcher, type Matcher } from '../../src/leak/matcher.ts';
import { createRedactor } from '../../src/leak/redactor.ts';
import { type Suspect, watchTraces } from '../../src/leak/traces.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import type { FileMark } from '../../src/platform/port.ts';
import { judgeSuspects } from '../../src/report/after-check.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'traces-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { files } = nodePlatform();
const key = 'canary-key-0123456789abcdef';
let count = 0;

function fileOf(content: string | Uint8Array): string {
  count += 1;
  const path = join(folder, `file-${count}`);
  writeFileSync(path, content);
  return path;
}

function suspectOf(path: string, from = 0): Suspect {
  return { name: path, path, from, mark: files.mark(path) as FileMark };
}

async function blot(content: string | Uint8Array, secret = key) {
  const path = fileOf(content);
  const matcher = compileMatcher([new Secret(secret)]) as Matcher;
  const blotted = await blotSecrets(suspectOf(path), matcher, files);
  return { ...blotted, content: readFileSync(path) };
}

describe('writing over', () => {
  test.each([0, 1, 13, 26, 27, 28, 1000])('a key %i bytes before the border of a window', async (before) => {
    const content = Buffer.alloc(2 ** 21 + 500, 'x');
    content.write(key, 2 ** 20 - before);
    content.write(key, 2 ** 21 - before);
    const { hits, places, content: now } = await blot(content);
    expect({ hits, places }).toEqual({ hits: 2, places: [2 ** 20 - before, 2 ** 21 - before] });
    expect(now.includes(key)).toBe(false);
    expect(now.toString().replace(/x+/g, 'x')).toBe(`x${'*'.repeat(27)}x${'*'.repeat(27)}x`);
  });

  test('keeps the line ends of a secret of several lines, and the zeros of UTF-16', async () => {
    const secret = 'first line of it\nsecond line of it';
    expect((await blot(`a\n${secret}\nb`, secret)).content.toString()).toBe(
      `a\n${'*'.repeat(16)}\n${'*'.repeat(17)}\nb`,
    );
    const { content } = await blot(Buffer.from(`a ${key} b`, 'utf16le'));
    expect(content.toString('utf16le')).toBe(`a ${'*'.repeat(27)} b`);
  });

  test('counts all, and tells the first ten places', async () => {
    const { hits, places, starred } = await blot(`${key} `.repeat(50_000));
    expect({ hits, count: places.length, last: places.at(-1), starred }).toEqual({
      hits: 50_000,
      count: 10,
      last: 9 * 28,
      starred: true,
    });
  });

  test('leaves a file alone that is another one by now', async () => {
    const path = fileOf(key);
    const suspect = suspectOf(path);
    const other = fileOf(key);
    const { starred } = await blotSecrets(
      { ...suspect, path: other },
      compileMatcher([new Secret(key)]) as Matcher,
      files,
    );
    expect({ starred, content: readFileSync(other, 'utf8') }).toEqual({ starred: false, content: key });
  });
});

describe('the names in a command file', () => {
  const text = `a=1\nb<<END\nx=2\nEND\n<<odd\nc=d<<e\nf<<G\r\nheld\r\nG\r\nlast<<never\nends`;
  test.each([
    ['1', 'a'],
    ['x=2', 'b'],
    ['odd', undefined],
    ['d<<e', 'c'],
    ['held', 'f'],
    ['ends', 'last'],
  ])('%s is of %s', (part, name) => expect(namesAt(text, [text.indexOf(part)])).toEqual([name]));
});

describe('what is searched', () => {
  function watched(content: string) {
    const path = fileOf(content);
    const redactor = createRedactor();
    redactor.add(new Secret(key));
    const traces = watchTraces(files, [{ name: 'GITHUB_OUTPUT', path }], () => 0);
    return { path, suspects: () => traces.suspects(redactor) };
  }

  test('only what is behind the end of before', async () => {
    const { path, suspects } = watched(`${key}\n`);
    expect(await suspects()).toEqual([]);
    appendFileSync(path, 'fine\n');
    expect(await suspects()).toEqual([]);
    appendFileSync(path, key);
    expect(await suspects()).toEqual([expect.objectContaining({ name: 'GITHUB_OUTPUT', from: key.length + 1 })]);
  });

  test('all of a file that became shorter, or was written anew', async () => {
    const { path, suspects } = watched('x'.repeat(100));
    truncateSync(path, 0);
    appendFileSync(path, key);
    expect(await suspects()).toEqual([expect.objectContaining({ from: 0 })]);
    writeFileSync(path, `${key}${'x'.repeat(100 - key.length)}`);
    expect(await suspects()).toEqual([expect.objectContaining({ from: 0 })]);
  });

  test('a file that was not there before', async () => {
    const { path, suspects } = watched('');
    rmSync(path);
    expect(await suspects()).toEqual([]);
    writeFileSync(path, key);
    expect(await suspects()).toHaveLength(1);
  });
});

describe('the verdict', () => {
  const judge = (suspects: readonly Suspect[], ...secrets: readonly string[]) =>
    judgeSuspects(
      suspects,
      {
        given: secrets.map((secret) => new Secret(secret)),
        extracted: [],
        outputs: [],
        names: new Set(),
        reports: new Set(),
      },
      files,
    );

  test('a short secret stands in numbers by chance', async () => {
    const path = fileOf('{"duration-ms": 1234567, "other": 12345678}');
    expect(await judge([suspectOf(path)], '1234567')).toEqual([]);
    expect(await judge([suspectOf(path)], '12345678')).toEqual([expect.objectContaining({ code: 'leak/found' })]);
  });

  describe('a secret that was given, and that `extract` was asked for as well', () => {
    const judgeGiven = (name: string, text: string, value = key) => {
      const secret = new Secret(value);
      const path = fileOf(text);
      return judgeSuspects(
        [{ ...suspectOf(path), name: name === 'GITHUB_OUTPUT' ? name : path }],
        {
          given: [new Secret(key)],
          extracted: [],
          outputs: [{ name: 'token', secret, task: 'one' }],
          names: new Set(['token']),
          reports: new Set(),
        },
        files,
      ).then((found) => found.map(({ code }) => code));
    };

    test('may stand in its own output', async () => {
      expect(await judgeGiven('GITHUB_OUTPUT', `ok<<E\ntrue\nE\ntoken<<E\n${key}\nE\n`)).toEqual([]);
      expect(await judgeGiven('GITHUB_OUTPUT', `token<<E\nBearer ${key}\nE\n`, `Bearer ${key}`)).toEqual([]);
    });

    test.each([
      ['another output', 'GITHUB_OUTPUT', `body<<E\n${key}\nE\ntoken<<E\n${key}\nE\n`],
      ['its output, with something else beside it', 'GITHUB_OUTPUT', `token<<E\n${key} ${key}\nE\n`],
      ['the summary', 'GITHUB_STEP_SUMMARY', `token<<E\n${key}\nE\n`],
      ['a file', 'saved.json', key],
    ])('is found in %s', async (_what, name, text) => {
      expect(await judgeGiven(name, text)).toEqual(['leak/found']);
    });

    test('is told from others in a file of outputs that is too large to be read', async () => {
      const large = `ok<<E\n${'x'.repeat(16 * 1024 * 1024)}\nE\n`;
      expect(await judgeGiven('GITHUB_OUTPUT', `${large}token<<E\n${key}\nE\n`)).toEqual([]);
      expect(await judgeGiven('GITHUB_OUTPUT', `${large}token<<E\n${key}\nE\n`, 'another-secret')).toEqual([
        'leak/found',
      ]);
    });
  });

  test('a file that cannot be read is told, and hides no other', async () => {
    const path = fileOf(key);
    const found = await judge([{ ...suspectOf(path), unreadable: 'EIO' }, suspectOf(path)], key);
    expect(found.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'error leak/found',
      'warning save/failed',
    ]);
    expect(found[1]?.evidence).toEqual([path, 'system error: EIO']);
  });

  test('names twenty files, and counts the others', async () => {
    const found = await judge(
      Array.from({ length: 23 }, () => suspectOf(fileOf(key))),
      key,
    );
    expect(found[0]?.evidence).toHaveLength(21);
    expect(found[0]?.evidence.at(-1)).toBe('and in 3 more files');
  });
});
