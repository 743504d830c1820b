/** The journal as a file: what is in it, what is made of a damaged one, who may write to it. */
import { spawn } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { openJournal } from '../../src/engine/journal/open-journal.ts';
import type { Journal } from '../../src/engine/journal/port.ts';
import { RowIndex } from '../../src/engine/journal/row-index.ts';
import { Secret } from '../../src/key/secret.ts';
import { createRedactor } from '../../src/leak/redactor.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import type { Files } from '../../src/platform/port.ts';
import { onPosix } from '../support/on-posix.ts';

const { files } = nodePlatform();
const api = 'https://api.example/';
const opened: Journal[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((journal) => journal.close()));
});

const newPath = () => path.join(mkdtempSync(path.join(tmpdir(), 'journal-')), 'deep/er/journal.ndjson');
const isJournal = (one: Journal | Diagnostic): one is Journal => !('code' in one);

async function open(
  file: string,
  with_: Partial<Pick<Files, 'openLog' | 'lock'>> = {},
  secrets: readonly string[] = [],
) {
  const redactor = createRedactor();
  for (const secret of secrets) redactor.add(new Secret(secret));
  const journal = await openJournal(file, { ...files, ...with_ }, redactor, api);
  if (!isJournal(journal)) throw new Error(`${journal.code}: ${journal.message}`);
  opened.push(journal);
  return journal;
}

async function refused(file: string, belongsTo = api): Promise<Diagnostic> {
  const journal = await openJournal(file, files, createRedactor(), belongsTo);
  if (isJournal(journal)) throw new Error('It was opened.');
  expect(journal.code).toBe('input/file');
  expect(journal.suggestion).toMatch(/\.$/);
  return journal;
}

const header = '{"kimp360-journal":2,"for":"https://api.example/"}\n';

test('what was begun and done is there again, with its key and what was kept', async () => {
  const file = newPath();
  const first = await open(file);
  await first.begin('a', 'key-a');
  await first.begin('b', 'key-b');
  await first.finish('a', { json: '{"n":12345678901234567890}' });
  await first.finish('c', {});
  expect(first.find('a')).toEqual({ idempotencyKey: 'key-a', done: { kept: { json: '{"n":12345678901234567890}' } } });
  await first.close();
  expect(readFileSync(file, 'utf8')).toBe(
    `${header}${[
      '{"begin":"a","idempotency-key":"key-a"}',
      '{"begin":"b","idempotency-key":"key-b"}',
      '{"done":"a","idempotency-key":"key-a","kept":{"json":"{\\"n\\":12345678901234567890}"}}',
      '{"done":"c","kept":{}}',
    ].join('\n')}\n`,
  );
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  const second = await open(file);
  expect(second.repaired).toBe(false);
  expect(second.find('a')).toEqual({ idempotencyKey: 'key-a', done: { kept: { json: '{"n":12345678901234567890}' } } });
  expect(second.find('b')).toEqual({ idempotencyKey: 'key-b' });
  expect(second.find('c')).toEqual({ done: { kept: {} } });
  expect(second.find('d')).toBeUndefined();
  const size = statSync(file).size;
  await second.begin('b', 'key-b');
  expect(statSync(file).size).toBe(size);
  await second.begin('a', 'key-new');
  expect(second.find('a')).toEqual({ idempotencyKey: 'key-new' });
});

test('what failed is known as answered, and can be begun again', async () => {
  const file = newPath();
  const first = await open(file);
  await first.begin('a', undefined);
  expect(first.find('a')).toEqual({});
  await first.fail('a');
  await first.close();
  const second = await open(file);
  expect(second.find('a')).toEqual({ failed: true });
  await second.begin('a', undefined);
  await second.finish('b', {});
  expect(second.find('a')).toEqual({});
  expect(readFileSync(file, 'utf8')).toBe(
    `${header}{"begin":"a"}\n{"failed":"a"}\n{"begin":"a"}\n{"done":"b","kept":{}}\n`,
  );
});

test.each([
  ['in the middle of a line', '{"done":"a","kept":{"json":"1'],
  ['before its line break', '{"done":"a","kept":{}}'],
  ['by a disk that wrote zeros', '\0\0\0\0\0\0\0\0'],
  ['in a line that ends', '{"done":"a","kep\n'],
])('a last line that was cut off %s counts as not written, and is taken away', async (_how, torn) => {
  const file = newPath();
  const first = await open(file);
  await first.begin('a', 'key-a');
  await first.close();
  const whole = readFileSync(file, 'utf8');
  writeFileSync(file, whole + torn);
  const second = await open(file);
  expect(second.repaired).toBe(true);
  expect(second.find('a')).toEqual({ idempotencyKey: 'key-a' });
  await second.finish('a', {});
  expect(readFileSync(file, 'utf8')).toBe(`${whole}{"done":"a","idempotency-key":"key-a","kept":{}}\n`);
});

test.each(['', '{"kimp3', '{"kimp360-journal":2,"for":"https://api.ex'])(
  'a header that was cut off is begun anew: %j',
  async (torn) => {
    const file = newPath();
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, torn);
    await open(file);
    expect(readFileSync(file, 'utf8')).toBe(header);
  },
);

test.each([
  ['another file', '{"name":"package"}\n', /is not a journal, and was left as it is/],
  ['text', 'title,due\nA,1\n', /is not a journal/],
  ['one long line', 'x'.repeat(300_000), /is not a journal/],
  ['a newer format', '{"kimp360-journal":3,"for":"https://api.example/"}\n', /was written by another version/],
  [
    'the format before, which does not tell what a call was made of',
    '{"kimp360-journal":1,"for":"https://api.example/"}\n{"done":"a","kept":{"json":"{}"}}\n',
    /was written by another version/,
  ],
  [
    'another API',
    '{"kimp360-journal":2,"for":"https://staging.example/"}\n',
    /belongs to runs against https:\/\/staging\.example\//,
  ],
  [
    'damage in the middle',
    `${header}{"begin":"a"\n{"done":"b","kept":{}}\n`,
    /^Line 2 of the journal .* cannot be read/,
  ],
])('%s is refused, and stays as it is', async (_what, content, message) => {
  const file = newPath();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  expect((await refused(file)).message).toMatch(message);
  expect(readFileSync(file, 'utf8')).toBe(content);
  expect(existsSync(`${file}.lock`)).toBe(false);
});

onPosix('a folder, a device and a file in the way are faults of the input', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'journal-'));
  expect((await refused(folder)).evidence).toEqual(['system error: EISDIR']);
  expect((await refused('/dev/null')).evidence).toEqual(['system error: ENOTREG']);
  writeFileSync(path.join(folder, 'file'), '');
  expect((await refused(path.join(folder, 'file/journal'))).evidence[0]).toMatch(/^system error: (EEXIST|ENOTDIR)$/);
});

test('two runs at once: the second is told who has it, and the first goes on', async () => {
  const file = newPath();
  const first = await open(file);
  const other = await refused(file);
  expect(other.message).toMatch(/^Another run is using the journal/);
  expect(other.evidence).toEqual([`held by process ${process.pid} on ${hostname()}`]);
  await first.begin('a', 'k');
  await first.close();
  expect((await open(file)).find('a')).toEqual({ idempotencyKey: 'k' });
});

onPosix('two runs at once under two names: a link to the file, a link to its folder, a hard link', async () => {
  const file = newPath();
  const first = await open(file);
  const folder = mkdtempSync(path.join(tmpdir(), 'journal-'));
  symlinkSync(file, path.join(folder, 'link'));
  symlinkSync(path.dirname(file), path.join(folder, 'folder'));
  for (const name of ['link', 'folder/journal.ndjson']) {
    const other = await refused(path.join(folder, name));
    expect(other.message).toMatch(/^Another run is using the journal/);
    expect(other.suggestion).toContain(`delete \`${realpathSync(file)}.lock\``);
  }
  linkSync(file, path.join(folder, 'hard'));
  expect((await refused(path.join(folder, 'hard'))).message).toMatch(/has a second name/);
  await first.begin('a', 'k');
  await first.close();
  expect((await refused(file)).message).toMatch(/has a second name/);
  rmSync(path.join(folder, 'hard'));
  expect((await open(path.join(folder, 'link'))).find('a')).toEqual({ idempotencyKey: 'k' });
});

test('what a killed run left locked is taken over at once, also when its number is in use again', async () => {
  const file = newPath();
  const first = await open(file);
  const { place } = JSON.parse(readFileSync(`${file}.lock`, 'utf8')) as { place: string };
  await first.close();
  const dead = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => dead.on('close', resolve));
  const lock = { nonce: 'x', pid: dead.pid, place };
  writeFileSync(`${file}.lock`, JSON.stringify({ ...lock, started: '1' }));
  const began = performance.now();
  const second = await open(file);
  expect(performance.now() - began).toBeLessThan(1_500);
  await second.close();
  writeFileSync(`${file}.lock`, JSON.stringify({ ...lock, pid: process.pid, started: '1' }));
  if (process.platform !== 'linux') return;
  const again = performance.now();
  await open(file);
  expect(performance.now() - again).toBeLessThan(2_500);
});

test('a run elsewhere counts as alive while it touches its lock, and as gone when it does not', async () => {
  const file = newPath();
  await (await open(file)).close();
  const lock = JSON.stringify({ nonce: 'x', pid: 1, place: 'elsewhere pid:[1]' });
  writeFileSync(`${file}.lock`, lock);
  const beat = setInterval(() => writeFileSync(`${file}.lock`, lock), 300);
  expect((await refused(file)).evidence).toEqual(['held by process 1 on elsewhere']);
  clearInterval(beat);
  await open(file);
}, 15_000);

test('a run whose journal was taken away writes no more', async () => {
  const file = newPath();
  const journal = await open(file);
  writeFileSync(`${file}.lock`, JSON.stringify({ nonce: 'other', pid: 1, place: 'elsewhere' }));
  await new Promise((resolve) => setTimeout(resolve, 1_300));
  await expect(journal.begin('a', 'k')).rejects.toMatchObject({ code: 'ELOCKLOST' });
  await journal.close();
  expect(readFileSync(`${file}.lock`, 'utf8')).toContain('other');
});

test('secrets are never written: not as a key, not in what is kept, in no form', async () => {
  const file = newPath();
  const secret = 'line one\nof "a secret" value';
  const journal = await open(file, {}, [secret]);
  await expect(journal.begin('a', `x-${secret}`)).rejects.toThrow('input/invalid');
  await journal.begin('b', 'key-b');
  await journal.finish('b', { json: JSON.stringify({ token: secret, id: 7 }) });
  await journal.finish('c', { deep: [{ [secret]: 1 }] });
  expect(journal.find('b')).toEqual({ idempotencyKey: 'key-b', done: { kept: {}, withheld: true } });
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('{"done":"b","idempotency-key":"key-b","withheld":true}');
  expect(text).not.toMatch(/line one|a secret/);
});

test('a disk that fills up: the line is taken back, nothing more is written, and what was there stays', async () => {
  const file = newPath();
  let room = Number.POSITIVE_INFINITY;
  const journal = await open(file, {
    async openLog(name) {
      const log = await files.openLog(name);
      return {
        ...log,
        append: (bytes) => {
          if (bytes.byteLength <= room) return log.append(bytes);
          return Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
        },
      };
    },
  });
  await journal.begin('a', 'key-a');
  room = 0;
  await expect(journal.finish('a', {})).rejects.toMatchObject({ code: 'ENOSPC' });
  room = 1_000;
  await expect(journal.begin('b', 'key-b')).rejects.toMatchObject({ code: 'ENOSPC' });
  await journal.close();
  expect((await open(file)).find('a')).toEqual({ idempotencyKey: 'key-a' });
});

onPosix('a limit of the system on file sizes takes half a line back', async () => {
  const file = newPath();
  await (await open(file)).close();
  const before = readFileSync(file, 'utf8');
  // 1 KiB blocks: the header fits, a line of 4,000 characters does not, and its first part would.
  const script = `
    const { openLogFile } = await import(${JSON.stringify(path.resolve(import.meta.dirname, '../../src/platform/log-file.ts'))});
    const log = await openLogFile(process.argv[1]);
    await log.append(Buffer.from('x'.repeat(4000) + '\\n')).then(() => console.log('written'), (error) => console.log(error.code));
    await log.close();`;
  const { node24 } = await import('../support/node24.ts');
  if (node24 === undefined) return;
  const shell = spawn('bash', [
    '-c',
    'ulimit -f 2; trap "" XFSZ; exec "$0" --no-warnings --input-type=module -e "$1" "$2"',
    node24,
    script,
    file,
  ]);
  let out = '';
  shell.stdout.on('data', (text) => {
    out += String(text);
  });
  await new Promise((resolve) => shell.on('close', resolve));
  expect(out.trim()).toBe('EFBIG');
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('many lines at once go out together, in order, each findable', async () => {
  const file = newPath();
  const journal = await open(file);
  const keys = Array.from({ length: 3_000 }, (_, row) => `row-${row}`);
  await Promise.all(keys.map((key) => journal.begin(key, `key-of-${key}`)));
  await Promise.all(keys.slice(0, 2_000).map((key) => journal.finish(key, { json: `"${key}ü"` })));
  const big = 'x'.repeat(600_000);
  await journal.finish('big', { json: big });
  await journal.close();
  const again = await open(file);
  expect(again.find('row-1999')).toEqual({
    idempotencyKey: 'key-of-row-1999',
    done: { kept: { json: '"row-1999ü"' } },
  });
  expect(again.find('row-2000')).toEqual({ idempotencyKey: 'key-of-row-2000' });
  expect(again.find('big')?.done?.kept.json).toBe(big);
});

test('the index takes 30 bytes a row at most, and finds what lies behind four gibibytes', () => {
  const index = new RowIndex();
  const rows = 120_000;
  for (let row = 0; row < rows; row += 1) {
    index.set(`row-${row}`, { offset: row + 1, done: false });
    if (row > 50_000 && row % 10_000 === 0) expect(index.bytes() / row).toBeLessThan(30);
  }
  index.set('row-7', { offset: 3 * 2 ** 32 + 5, done: true });
  expect(index.get('row-7')).toEqual({ offset: 3 * 2 ** 32 + 5, done: true });
  for (let row = 8; row < rows; row += 997) expect(index.get(`row-${row}`)).toEqual({ offset: row + 1, done: false });
  expect(index.get('row-x')).toBeUndefined();
});
