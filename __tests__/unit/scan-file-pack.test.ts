/** Small files that are searched together give what each gives alone. */
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Secret } from '../../src/key/secret.ts';
import { createSearching } from '../../src/leak/scan/create-searching.ts';
import { createFileSearch } from '../../src/leak/scan/search-file.ts';

const key = 'kimp360_7Lr2Xw4Tb8VnQz9kAbCdEfGh';
const secrets = [{ secret: new Secret(key), name: 'the key' }];

const unicode = (text: string) =>
  Array.from(text, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
const entity = (text: string) => Array.from(text, (one) => `&#${one.charCodeAt(0)};`).join('');
const wide = (text: string) => Buffer.from(text, 'utf16le');

/** What can stand at the end of one file and go on in the next. */
const whole: readonly Buffer[] = [
  ...[key, unicode(key), entity(key), entity(key).slice(0, -1), Buffer.from(`..${key}`).toString('base64')],
  ...[`"${key.slice(0, 9)}" + "${key.slice(9)}"`, Array.from(key, (one) => `'${one}'`).join(' + ')],
].flatMap((text) => [Buffer.from(text), wide(text), Buffer.from(wide(text)).swap16()]);

const cut = fc
  .tuple(fc.constantFrom(...whole), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([bytes, part]) => [
    bytes.subarray(0, Math.round(bytes.length * part)),
    bytes.subarray(Math.round(bytes.length * part)),
  ]);
const plain = fc.oneof(
  fc.constantFrom(...whole).map((bytes) => [bytes]),
  fc.constantFrom('', '\n', '\\', '%', '&', '"a" +', '+ "b"', '\0', 'a\nb\n').map((text) => [Buffer.from(text)]),
  fc.integer({ min: 1, max: 140_000 }).map((count) => [Buffer.alloc(count, 'text, \n')]),
);
/** One file each, but that what was cut lies in two that follow one another. */
const contents = fc
  .array(fc.oneof({ weight: 2, arbitrary: cut }, plain), { maxLength: 12 })
  .map((parts) => parts.flat());

describe('files in a pack', () => {
  const folder = fs.mkdtempSync(join(tmpdir(), 'scan-pack-'));
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  async function search(files: readonly { readonly path: string; readonly label: string }[], together: boolean) {
    const searching = createSearching(secrets);
    const { report } = searching;
    const fileSearch = createFileSearch(searching);
    for (const file of files) {
      await fileSearch.search(file);
      if (!together) fileSearch.finish();
    }
    fileSearch.finish();
    return { findings: report.findings, unread: report.unread, totals: report.totals };
  }

  test('each is found in its own file, on its line, and nothing goes over a border', async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (texts) => {
        const files = texts.map((text, index) => {
          const file = { path: join(folder, `f${index}`), label: `f${index}` };
          fs.writeFileSync(file.path, text);
          return file;
        });
        expect(await search(files, true)).toEqual(await search(files, false));
      }),
      { numRuns: 150 },
    );
  });

  test('halves in two files are no key; a file between two others has its own lines', async () => {
    const texts = [key.slice(0, 9), key.slice(9), 'a\nb', `c\nd ${key}`, `"${key.slice(0, 9)}" +`, `"${key.slice(9)}"`];
    const files = texts.map((text, index) => {
      const file = { path: join(folder, `g${index}`), label: `g${index}` };
      fs.writeFileSync(file.path, text);
      return file;
    });
    const { findings, totals } = await search(files, true);
    expect(findings.map(({ label, line }) => `${label}:${line}`)).toEqual(['g3:2']);
    expect(totals.files).toBe(6);
  });
});
