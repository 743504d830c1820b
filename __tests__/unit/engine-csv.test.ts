import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { DiagnosticError } from '../../src/diagnostics/diagnostic.ts';
import { type CsvRecord, readRecords } from '../../src/engine/rows/csv-records.ts';
import { nodePlatform } from '../../src/platform/node.ts';

const folder = mkdtempSync(join(tmpdir(), 'csv-'));
const file = join(folder, 'rows.csv');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The records, and the code of what ends them early. */
async function read(text: string, pieceBytes: number): Promise<readonly [readonly CsvRecord[], (string | undefined)?]> {
  writeFileSync(file, text);
  const files = {
    ...nodePlatform().files,
    open: (path: string) => createReadStream(path, { highWaterMark: pieceBytes }) as AsyncIterable<Uint8Array>,
  };
  const records: CsvRecord[] = [];
  try {
    for await (const batch of readRecords(file, files)) records.push(...batch);
    return [records];
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    const [{ evidence }] = error.diagnostics;
    return [records, evidence.find((line) => /^[A-Z_]+$/.test(line))];
  }
}

/** What csv-parse makes of the whole text at once. */
function reference(text: string): readonly [readonly CsvRecord[], (string | undefined)?] {
  const records: CsvRecord[] = [];
  try {
    parse(text, {
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record: readonly string[], { lines }) => {
        records.push({ record, line: lines });
        return null;
      },
    });
    return [records];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return [records, error.code];
  }
}

const signs = fc.constantFrom('a', 'a', 'é', ' ', ',', ',', '\n', '\n', '\r\n', '\r', '\t');
const plain = fc.array(signs, { maxLength: 30 }).map((parts) => parts.join(''));
const quoted = fc
  .tuple(plain, fc.array(fc.oneof(signs, fc.constantFrom('"a"', '"a,\n""b"', '"')), { maxLength: 12 }))
  .map(([before, behind]) => before + behind.join(''));

test.each([
  ['without quotes', plain],
  ['with quotes', quoted],
])('a text %s has the records and lines that csv-parse finds in it, however it comes', async (_name, texts) => {
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 1, max: 9 }), async (text, pieceBytes) => {
      expect(await read(text, pieceBytes)).toEqual(reference(text));
    }),
    { numRuns: 400 },
  );
});

test('a quoted value may hold line ends, and the lines behind it are counted on from those before it', async () => {
  const [records] = await read('a,b\n1,2\n\n"x\ny",3\n4,5\n', 5);
  expect(records.map(({ record, line }) => [line, ...record])).toEqual([
    [1, 'a', 'b'],
    [2, '1', '2'],
    [5, 'x\ny', '3'],
    [6, '4', '5'],
  ]);
});
