/** What stood where, and what the central directory says of it. */
import { ZipLedger } from '../../../../../src/leak/scan/archives/zip-ledger.ts';
import type { CentralEntry, EndRecord } from '../../../../../src/leak/scan/archives/zip-records.ts';

const entry: CentralEntry = {
  ...{ name: 'a', nameSum: 7, method: 8, encrypted: false, describedAfter: false },
  ...{ checksum: 5, packedSize: 10, size: 20, length: 40, offset: 100 },
};
const seen = { packedSize: 10, size: 20, checksum: 5 };

function end(entries: number, over: Partial<EndRecord> = {}): EndRecord {
  return { split: false, entries, directorySize: 50, directoryOffset: 1000, commentLength: 0, ...over };
}
const wrong = (count: number, of: number) =>
  `damaged: ${count} of ${of} entries are not what the central directory says`;

test('what agrees costs no word, at whatever place, and in any number', () => {
  for (const shift of [0, 77]) {
    const ledger = new ZipLedger();
    for (let row = 0; row < 300; row += 1) ledger.addLocal(row * 50 + shift, { ...entry, nameSum: row }, seen);
    for (let row = 299; row >= 0; row -= 1) ledger.addCentral({ ...entry, nameSum: row, offset: row * 50 });
    expect(ledger.close(end(300), 1050 + shift)).toBeUndefined();
  }
});

test.each<[string, Partial<CentralEntry>, Partial<typeof seen>]>([
  ['its place', { offset: 101 }, {}],
  ['its place, in front of all', { offset: 0 }, {}],
  ['its place, behind all', { offset: 500 }, {}],
  ['its size in the archive', { packedSize: 11 }, {}],
  ['its method', { method: 0 }, {}],
  ['its encryption', { encrypted: true }, {}],
  ['the method that is encrypted', { method: 9, encrypted: true }, {}],
  ['the method that another one is, encrypted', { method: 6, encrypted: true }, {}],
  ['its name', { nameSum: 8 }, {}],
  ['its size', { size: 21 }, {}],
  ['its checksum', { checksum: 6 }, {}],
  ['the checksum that was seen', {}, { checksum: 6 }],
  ['the size that was seen', {}, { size: 21 }],
  ['the size that was seen in the archive', {}, { packedSize: 11 }],
])('another one about %s is told', (_name, central, really) => {
  const ledger = new ZipLedger();
  for (const at of [50, 100, 150]) ledger.addLocal(at, entry, at === 100 ? { ...seen, ...really } : seen);
  for (const at of [50, 150]) ledger.addCentral({ ...entry, offset: at });
  ledger.addCentral({ ...entry, ...central });
  expect(ledger.close(end(3), 1050)).toBe(wrong(1, 3));
});

test('what was not read is not compared', () => {
  const ledger = new ZipLedger();
  ledger.addLocal(100, entry, {});
  ledger.addCentral({ ...entry, packedSize: 1, size: 2, checksum: 3 });
  expect(ledger.close(end(1), 1050)).toBeUndefined();
});

test('an archive that ends leaves nothing to the next', () => {
  const ledger = new ZipLedger();
  ledger.addLocal(100, entry, seen);
  ledger.addCentral(entry);
  expect(ledger.close(end(1), 1050)).toBeUndefined();
  expect(ledger.close(end(1), 1050)).toBe('damaged: 1 entries are announced and 0 listed');
  ledger.addCentral(entry);
  expect(ledger.close(end(1), 1050)).toBe(wrong(1, 1));
});

test('entries are counted, in sixteen bits where there are no more', () => {
  for (const [listed, announced, expected] of [
    [2, 2, undefined],
    [2, 3, 'damaged: 3 entries are announced and 2 listed'],
    [2, 65_538, 'damaged: 65538 entries are announced and 2 listed'],
    [65_538, 2, undefined],
    [65_538, 65_538, undefined],
    [65_538, 3, 'damaged: 3 entries are announced and 65538 listed'],
  ] as const) {
    const ledger = new ZipLedger();
    ledger.addLocal(100, entry, seen);
    for (let row = 0; row < listed; row += 1) ledger.addCentral(entry);
    expect([listed, announced, ledger.close(end(announced), 1050)]).toEqual([listed, announced, expected]);
  }
});

test('one part of several', () => {
  expect(new ZipLedger().close(end(1, { split: true }), 1050)).toBe('a part of a split archive');
});

test('more entries than are compared', () => {
  const ledger = new ZipLedger();
  const most = 2 ** 20;
  for (let row = 0; row < most; row += 1) ledger.addCentral(entry);
  expect(ledger.close(end(most), 1050)).toBe(wrong(most, most));
  for (let row = 0; row <= most; row += 1) ledger.addCentral(entry);
  const reason = `more than ${most} entries: not compared with the central directory`;
  expect(ledger.close(end(most), 1050)).toBe(reason);
  // It is forgotten with the rest.
  expect(ledger.close(end(0), 1050)).toBeUndefined();
});
