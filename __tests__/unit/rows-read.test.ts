/** Files of rows: what is read, and how each fault is told, with its line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DiagnosticError } from '../../src/diagnostics/diagnostic.ts';
import { checkRowSources } from '../../src/engine/rows/check-sources.ts';
import { readRows } from '../../src/engine/rows/read-rows.ts';
import type { Row } from '../../src/engine/rows/row.ts';
import { countOfShard, isOfShard } from '../../src/engine/rows/shards.ts';
import { stringifyExactly } from '../../src/expect/json.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { aStep } from '../support/plans.ts';

const folder = mkdtempSync(join(tmpdir(), 'rows-'));
const { files } = nodePlatform();
type Format = 'csv' | 'json' | 'ndjson';

afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(format: Format, content: string | Buffer) {
  const path = join(folder, `rows.${format}`);
  writeFileSync(path, content);
  return { kind: 'file', path, format } as const;
}

/** `line: item` of each row, `fault: …` of each fault. */
async function read(format: Format, content: string | Buffer): Promise<string[]> {
  const told: string[] = [];
  for await (const row of readRows(fileOf(format, content), files)) {
    if ('fault' in row) {
      told.push([row.fault.origin?.label.replace(/^.*rows\./, ''), row.fault.message].join(' '));
    } else {
      told.push(`${row.line}: ${stringifyExactly(row.item)}`);
    }
  }
  return told;
}

/** Evidence and advice of the only fault. */
async function faultIn(format: Format, content: string | Buffer): Promise<string> {
  const faults = [];
  for await (const row of readRows(fileOf(format, content), files)) if ('fault' in row) faults.push(row.fault);
  expect(faults).toHaveLength(1);
  const [{ evidence = [], suggestion } = {}] = faults;
  return [...evidence, suggestion].join('\n').replaceAll(folder, '');
}

describe('what is not UTF-8', () => {
  test.each<[string, Format, Buffer, string]>([
    [
      'Latin-1',
      'csv',
      Buffer.from('a\nä,m\xfcller\n', 'latin1'),
      'line 2, column 1: the byte E4 is no UTF-8; in Latin-1 it is “ä”',
    ],
    [
      'one byte behind longer characters',
      'ndjson',
      Buffer.concat([Buffer.from('"a"\r\n"€😀é'), Buffer.from([0x92])]),
      'line 2, column 5: the byte 92 is no UTF-8\n',
    ],
    [
      'half a surrogate',
      'json',
      Buffer.from([0x5b, 0xed, 0xa0, 0x80, 0x5d]),
      'line 1, column 2: the byte ED is no UTF-8',
    ],
    [
      'a character that is cut off',
      'ndjson',
      Buffer.from([0x31, 0x0a, 0xe2, 0x82]),
      'line 2, column 1: the byte E2 is no UTF-8',
    ],
    [
      'far behind the first piece',
      'csv',
      Buffer.concat([Buffer.from('a\n'.repeat(300_000)), Buffer.from([0xff])]),
      'line 300001, column 1: the byte FF',
    ],
    ['UTF-16', 'csv', Buffer.from('\ufeffa\nb\n', 'utf16le'), 'it is UTF-16, as its first bytes say'],
    ['UTF-16 without a mark', 'csv', Buffer.from('a\nb\n', 'utf16le'), 'it is UTF-16LE\n'],
    ['the same, big-endian', 'json', Buffer.from('[1]', 'utf16le').swap16(), 'it is UTF-16BE\n'],
  ])('%s', async (_what, format, content, told) => {
    const fault = await faultIn(format, content);
    expect(fault).toContain(told);
    const encoding = /it is (\S+?),?\s/.exec(told)?.[1]?.toLowerCase() ?? 'windows-1252';
    expect(fault).toContain(`iconv -f ${encoding} -t utf-8 rows.${format} > rows-utf8.${format}\``);
  });
});

describe('what is advised', () => {
  test.each<[Format, string, string]>([
    ['csv', 'a,b,a\n1,2,3\n', 'first line: a,b,a\nGive one of them another name'],
    ['csv', 'a,b,\n1,2,3\n', 'no comma behind the last one'],
    ['ndjson', '{"a":1,"a":2}\n', 'Keep one of the two.'],
    ['json', '[{"a":1,"a":2}]', 'Keep one of the two.'],
    ['json', '[{"a":1}', 'Write `]` behind the last item'],
    ['json', '[1] [2]', 'rows of one line each are a file of `.ndjson`'],
  ])('in %s: %s', async (format, content, advice) => {
    expect(await faultIn(format, content)).toContain(advice);
  });
});

describe('CSV', () => {
  test.each<[string, string | Buffer, string[]]>([
    ['plain', 'a,b\n1,2\n3,4\n', ['2: {"a":"1","b":"2"}', '3: {"a":"3","b":"4"}']],
    ['a byte order mark and CRLF', '\ufeffa,b\r\n1,2\r\n', ['2: {"a":"1","b":"2"}']],
    ['CR alone', 'a,b\r1,2', ['2: {"a":"1","b":"2"}']],
    ['mixed line ends', 'a,b\n1,2\r\n3,4\n', ['2: {"a":"1","b":"2"}', '3: {"a":"3","b":"4"}']],
    [
      'quotes, commas and line ends inside',
      'a,b\n"x, ""y""","l1\nl2"\n3,4',
      ['3: {"a":"x, \\"y\\"","b":"l1\\nl2"}', '4: {"a":"3","b":"4"}'],
    ],
    ['blank lines', 'a\n\n1\n\n', ['3: {"a":"1"}']],
    ['white space is kept, names are trimmed', ' a , b\n 1 ,2 ', ['2: {"a":" 1 ","b":"2 "}']],
    ['nothing but names', 'a,b\n', []],
    ['names that objects inherit', 'constructor,__proto__\nx,y\n', ['2: {"constructor":"x","__proto__":"y"}']],
    [
      'ragged rows, all of them',
      'a,b\n1\n1,2\n1,2,3\n',
      [
        'csv:2 Line 2 has 1 value, but the first line names 2 columns.',
        '3: {"a":"1","b":"2"}',
        'csv:4 Line 4 has 3 values, but the first line names 2 columns.',
      ],
    ],
    ['empty', '', ['csv The CSV file is empty.']],
    ['blank', '\r\n\r\n', ['csv The CSV file is empty.']],
    ['semicolons', 'a;b\n1;2\n', ['csv:1 The columns of the CSV file are separated by semicolons.']],
    ['tabs', 'a\tb\n1\t2\n', ['csv:1 The columns of the CSV file are separated by tabs.']],
    ['a name twice', 'a,b,a\n1,2,3\n', ['csv:1 Two columns of the CSV file are called `a`.']],
    ['no name', 'a,,c\n1,2,3\n', ['csv:1 Column 2 of the CSV file has no name.']],
    ['an open quote', 'a\n"b\nc\n', [expect.stringMatching(/^csv:\d+ A double quote is opened and never closed\.$/)]],
    ['a stray quote', 'a,b\n1,"x"y\n', [expect.stringMatching(/^csv:2 The CSV file cannot be read\.$/)]],
    ['Latin-1', Buffer.from('a\nm\xfcller\n', 'latin1'), ['csv:2 The file of the rows is not UTF-8 text.']],
    ['UTF-16', Buffer.from('\ufeffa\nb\n', 'utf16le'), ['csv The file of the rows is not UTF-8 text.']],
  ])('%s', async (_what, content, told) => {
    expect(await read('csv', content)).toEqual(told);
  });

  test('a character that stands across two pieces of the file', async () => {
    const text = `a\n${'x'.repeat(65_533)}€\n`;
    expect((await read('csv', text))[0]).toContain('x€"');
  });
});

describe('NDJSON', () => {
  test.each<[string, string | Buffer, string[]]>([
    ['plain, CRLF, blank lines, no end', '\ufeff{"a":1}\r\n\n[2]\n"x"', ['1: {"a":1}', '3: [2]', '4: "x"']],
    ['every digit', '{"id":12345678901234567890}\n', ['1: {"id":12345678901234567890}']],
    ['empty', '', []],
    [
      'every line that is not JSON',
      '{"a":1}\n{a}\n{"b":2},\n{}',
      ['1: {"a":1}', 'ndjson:2 Line 2 is not JSON.', 'ndjson:3 Line 3 is not JSON.', '4: {}'],
    ],
    [
      'a name twice in one object',
      '{"a":1,"b":{"a":2}}\n{"a:b":[{"c":1,"c":1}]}\n{"a":":","b":"\\":"}',
      ['1: {"a":1,"b":{"a":2}}', 'ndjson:2 The name `c` stands twice in one object.', '3: {"a":":","b":"\\":"}'],
    ],
    ['deep', `${'['.repeat(200_000)}\n1`, ['ndjson:1 Line 1 is not JSON.', '2: 1']],
  ])('%s', async (_what, content, told) => {
    expect(await read('ndjson', content)).toEqual(told);
  });
});

describe('a JSON list', () => {
  test.each<[string, string, string[]]>([
    ['objects', ' [ {"a":[1,{"b":2}]} ,\n{"a":"],}\\"["}\r\n]\n', ['1: {"a":[1,{"b":2}]}', '2: {"a":"],}\\"["}']],
    ['scalars', '[1,"x",null,12345678901234567890]', ['1: 1', '1: "x"', '1: null', '1: 12345678901234567890']],
    ['none', '[ ]', []],
    ['an object', '{"a":1}', ['json:1 The file does not hold a JSON list.']],
    ['a comma at the end', '[1,\n]', ['1: 1', 'json:2 Item 2 of the list is not JSON.']],
    ['something behind it', '[1] x', ['1: 1', 'json:1 Something stands behind the list.']],
    ['cut', '[1,{"a":', ['1: 1', 'json:1 The list does not end: its `]` is missing.']],
    [
      'brackets that do not match',
      '[{"a":1]}]',
      ['json:1 Item 1 of the list is not JSON.', 'json:1 Something stands behind the list.'],
    ],
    ['a name twice', '[{"a":1},\n{"a":1,"a":2}]', ['1: {"a":1}', 'json:2 The name `a` stands twice in one object.']],
    ['empty', '', ['json:1 The file is empty, but a JSON list is needed.']],
  ])('%s', async (_what, content, told) => {
    expect(await read('json', content)).toEqual(told);
  });

  test('items across pieces of the file', async () => {
    const items = Array.from({ length: 5_000 }, (_none, n) => ({ n, text: 'é,]"\\'.repeat(n % 40) }));
    const found: unknown[] = [];
    for await (const row of readRows(fileOf('json', JSON.stringify(items, undefined, 1)), files)) {
      found.push(JSON.parse(stringifyExactly((row as Row).item)));
    }
    expect(found).toEqual(items);
  });
});

test('a file that is not there', async () => {
  const rows = readRows({ kind: 'file', path: join(folder, 'none.csv'), format: 'csv' }, files);
  const { value: row } = await rows.next();
  expect(row).toMatchObject({
    fault: { code: 'input/file', evidence: [expect.anything(), expect.stringMatching(/^system error: /)] },
  });
});

test('the first pass tells the faults of all files, ten of each one by one, and counts the rest', async () => {
  const csv = fileOf('csv', `a,b\n${'1\n'.repeat(25)}`);
  const ndjson = fileOf('ndjson', '{}\nx\n');
  const rows = (source: typeof csv | typeof ndjson) => ({
    source,
    as: 'item',
    concurrency: 1,
    onError: 'stop' as const,
  });
  const error: unknown = await checkRowSources(
    [aStep('a', { rows: rows(csv) }), aStep('b', { rows: rows(csv) }), aStep('c', { rows: rows(ndjson) }), aStep('d')],
    files,
  ).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(DiagnosticError);
  const { diagnostics } = error as DiagnosticError;
  expect(diagnostics.map(({ message }) => message)).toEqual([
    ...Array.from({ length: 10 }, (_none, at) => `Line ${at + 2} has 1 value, but the first line names 2 columns.`),
    'Line 2 is not JSON.',
  ]);
  expect(diagnostics[9]?.evidence.at(-1)).toBe('and 15 more faults in this file');
});

test.each<[Format, string, string[]]>([
  [
    'csv',
    'a,b,c\n1,2,3\n4\n',
    ['place: …csv:3, row 2', 'columns: a, b, c', 'values: 4', 'columns without a value: b, c'],
  ],
  [
    'csv',
    'a\n"1\n2"\nx,y\n',
    ['place: …csv:4, row 2', 'columns: a', 'values: x, y', 'values beyond the last column: y'],
  ],
  [
    'ndjson',
    '{}\n\n{"é": 1, "b": x}\n',
    ['place: …ndjson:3, row 2', expect.stringMatching(/^column 15: ./), 'line: {"é": 1, "b": x}'],
  ],
])('a row at fault is told with its row and column: %s %j', async (format, content, evidence) => {
  for await (const row of readRows(fileOf(format, content), files)) {
    if (!('fault' in row)) continue;
    expect(row.fault.evidence.map((line) => line.replace(/: .*rows\./, ': …'))).toEqual(evidence);
  }
  expect.assertions(1);
});

test('every row belongs to one shard, and shards differ by one row at most', () => {
  for (const total of [1, 2, 5, 16]) {
    for (const count of [0, 1, 4, 5, 6, 99]) {
      const shares = Array.from({ length: total }, (_none, at) => {
        const shard = { index: at + 1, total };
        const own = Array.from({ length: count }, (_row, row) => row + 1).filter((row) => isOfShard(row, shard));
        expect(countOfShard(count, shard)).toBe(own.length);
        return own.length;
      });
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(count);
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
    }
  }
});
