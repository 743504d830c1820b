/** The records of a zip, field by field. */
import {
  holdsEmptyEnd,
  holdsLocalRecord,
  isZipEnd,
  mayBeZipEnd,
  readCentralEntry,
  readDescriptor,
  readEnd,
  readEnd64,
  readLocalEntry,
} from '../../../../../src/leak/scan/archives/zip-records.ts';
import { centralRecord, endRecord, localRecord } from '../../../../support/hand-made-zip.ts';

const fields = { name: 'nämé', method: 8, packedSize: 0x01020304, size: 0x05060708, checksum: 0x090a0b0c, flags: 0 };
const local = (over: Partial<typeof fields> = {}) => localRecord({ ...fields, ...over });
const central = (over: Partial<typeof fields> = {}, offset = 0x11121314) =>
  centralRecord({ ...fields, ...over }, offset);
const full = 0xffffffff;

/** An extra field with numbers of eight bytes. */
function wideField(...numbers: number[]): Buffer {
  const bytes = Buffer.alloc(4 + numbers.length * 8);
  bytes.writeUInt16LE(1, 0);
  bytes.writeUInt16LE(numbers.length * 8, 2);
  for (const [index, number] of numbers.entries()) bytes.writeBigUInt64LE(BigInt(number), 4 + index * 8);
  return bytes;
}
const other = Buffer.from([9, 0, 3, 0, 1, 0, 8]);

/** Puts `extra` behind the name; `at` is where the record says how long it is. */
function withExtra(record: Buffer, at: number, ...extra: Buffer[]): Buffer {
  const bytes = Buffer.concat([record, ...extra]);
  bytes.writeUInt16LE(bytes.length - record.length, at);
  return bytes;
}

test('what an entry says before its data', () => {
  const record = local();
  expect(readLocalEntry(Buffer.concat([record, Buffer.from('data')]))).toMatchObject({
    ...{ name: 'nämé', method: 8, encrypted: false, describedAfter: false },
    ...{ checksum: 0x090a0b0c, packedSize: 0x01020304, size: 0x05060708, length: record.length },
  });
  // Wherever in its memory it lies.
  expect(readLocalEntry(Buffer.concat([Buffer.from('x'), record]).subarray(1))?.size).toBe(0x05060708);
  const extra = withExtra(record, 28, other);
  expect(readLocalEntry(extra)?.length).toBe(record.length + other.length);
  expect(readLocalEntry(extra.subarray(0, -1))).toBeUndefined();
});

test('what an entry says in the central directory', () => {
  const record = central();
  record.writeUInt16LE(3, 32);
  expect(readCentralEntry(record)).toMatchObject({
    ...{ name: 'nämé', method: 8, checksum: 0x090a0b0c, packedSize: 0x01020304, size: 0x05060708 },
    ...{ offset: 0x11121314, length: record.length + 3 },
  });
  expect(readCentralEntry(record.subarray(0, -1))).toBeUndefined();
  for (const length of [45, 20]) expect(readCentralEntry(record.subarray(0, length))).toBeUndefined();
});

test('names are told apart', () => {
  const sums = ['nämé', 'nämè', 'éämn', 'nämén'].map((name) => readLocalEntry(local({ name }))?.nameSum);
  expect(new Set(sums).size).toBe(4);
  expect(sums.every((sum) => (sum ?? -1) >= 0)).toBe(true);
  expect(readCentralEntry(central())?.nameSum).toBe(sums[0]);
});

test.each([
  [0x0001, { encrypted: true, describedAfter: false }],
  [0x0040, { encrypted: true, describedAfter: false }],
  [0x2000, { encrypted: true, describedAfter: false }],
  [0x0008, { encrypted: false, describedAfter: true }],
  [0xdfb6, { encrypted: false, describedAfter: false }],
])('flags of %d', (flags, expected) => {
  expect(readLocalEntry(local({ flags }))).toMatchObject(expected);
  expect(readCentralEntry(central({ flags }))).toMatchObject(expected);
});

test('what is no entry', () => {
  for (const name of ['', 'a\0b']) expect([name, readLocalEntry(local({ name }))]).toEqual([name, undefined]);
  for (const method of [7, 11, 13, 15, 17, 21, 92, 100]) {
    expect([method, readLocalEntry(local({ method })), readCentralEntry(central({ method }))]).toEqual([
      method,
      undefined,
      undefined,
    ]);
  }
  for (const method of [0, 1, 6, 9, 12, 14, 20, 93, 99]) expect(readLocalEntry(local({ method }))?.method).toBe(method);
  expect(readLocalEntry(local().subarray(0, 29))).toBeUndefined();
  for (const [version, isOne] of [
    [100, true],
    [101, false],
  ] as const) {
    const [here, there] = [local(), central()];
    here[4] = version;
    there[6] = version;
    expect([version, readLocalEntry(here) !== undefined]).toEqual([version, isOne]);
    expect([version, readCentralEntry(there) !== undefined]).toEqual([version, isOne]);
  }
});

test('numbers of eight bytes stand behind in their order, where the short ones are full', () => {
  const sizes = { size: full, packedSize: full };
  const long = wideField(2 ** 33, 2 ** 34 + 1);
  for (const before of [[], [other], [Buffer.from([7, 0, 0, 0])]]) {
    const wide = withExtra(local(sizes), 28, ...before, long);
    expect(readLocalEntry(wide)).toMatchObject({ size: 2 ** 33, packedSize: 2 ** 34 + 1 });
  }
  expect(readLocalEntry(withExtra(local({ packedSize: full }), 28, wideField(7)))).toMatchObject({
    size: fields.size,
    packedSize: 7,
  });
  expect(readLocalEntry(withExtra(local({ size: full }), 28, wideField(7)))).toMatchObject({ size: 7 });
  // Without them, or cut off, what stands there stays.
  expect(readLocalEntry(local(sizes))).toMatchObject({ size: full, packedSize: full });
  expect(readLocalEntry(withExtra(local(sizes), 28, wideField(7)))).toMatchObject({ size: 7, packedSize: full });
  expect(readLocalEntry(withExtra(local(sizes), 28, wideField(7, 8).subarray(0, 19)))).toMatchObject({
    size: 7,
    packedSize: full,
  });
  expect(readLocalEntry(withExtra(local(sizes), 28, Buffer.from([1, 0, 99, 0])))).toMatchObject({ size: full });
  expect(readLocalEntry(withExtra(local(sizes), 28, Buffer.from([1, 0, 99])))).toMatchObject({ size: full });
  // Fields of a length that leads behind the end.
  expect(readLocalEntry(withExtra(local(sizes), 28, Buffer.from([9, 0, 99, 0, 1, 0, 8, 0])))?.size).toBe(full);
});

test('an offset of eight bytes stands behind the sizes that are full', () => {
  const at = (over: Partial<typeof fields>, ...numbers: number[]) =>
    readCentralEntry(withExtra(central(over, full), 30, other, wideField(...numbers)));
  expect(at({}, 2 ** 35)).toMatchObject({ offset: 2 ** 35, size: fields.size });
  expect(at({ size: full }, 5, 2 ** 35)).toMatchObject({ offset: 2 ** 35, size: 5 });
  expect(at({ packedSize: full }, 5, 2 ** 35)).toMatchObject({ offset: 2 ** 35, packedSize: 5 });
  expect(at({ size: full, packedSize: full }, 5, 6, 2 ** 35)).toMatchObject({
    ...{ offset: 2 ** 35, size: 5, packedSize: 6 },
  });
  expect(at({ size: full })).toMatchObject({ offset: full });
  expect(readCentralEntry(withExtra(central({}, 5), 30, wideField(2 ** 35)))).toMatchObject({ offset: 5 });
});

test('the end', () => {
  const bytes = endRecord(3, 0x01020304, 0x05060708);
  bytes.writeUInt16LE(9, 20);
  const expected = { split: false, entries: 3, directorySize: 0x01020304, directoryOffset: 0x05060708 };
  expect(readEnd(bytes)).toEqual({ ...expected, commentLength: 9 });
  expect(readEnd(bytes.subarray(0, 21))).toBeUndefined();
  for (const [disk, split] of [
    [1, true],
    [0xfffe, true],
    [0xffff, false],
  ] as const) {
    for (const at of [4, 6]) {
      const one = Buffer.from(bytes);
      one.writeUInt16LE(disk, at);
      expect([disk, at, readEnd(one)?.split]).toEqual([disk, at, split]);
    }
  }
});

test('the end of eight bytes a number', () => {
  const bytes = Buffer.alloc(56);
  for (const [at, value] of [
    [32, 2n ** 32n + 1n],
    [40, 2n ** 33n + 2n],
    [48, 2n ** 34n + 3n],
  ] as const) {
    bytes.writeBigUInt64LE(value, at);
  }
  expect(readEnd64(bytes)).toEqual({
    ...{ split: false, entries: 2 ** 32 + 1, directorySize: 2 ** 33 + 2, directoryOffset: 2 ** 34 + 3 },
    commentLength: 0,
  });
  expect(readEnd64(bytes.subarray(0, 55))).toBeUndefined();
  for (const at of [16, 20]) {
    const one = Buffer.from(bytes);
    one.writeUInt32LE(1, at);
    expect([at, readEnd64(one)?.split]).toEqual([at, true]);
  }
});

test('a descriptor in each of its forms', () => {
  const form = (signed: boolean, wide: boolean, packed: number, size: number): Buffer => {
    const bytes = Buffer.alloc(wide ? 20 : 12);
    bytes.writeUInt32LE(0x0a0b0c0d, 0);
    if (wide) {
      bytes.writeBigUInt64LE(BigInt(packed), 4);
      bytes.writeBigUInt64LE(BigInt(size), 12);
    } else {
      bytes.writeUInt32LE(packed % 2 ** 32, 4);
      bytes.writeUInt32LE(size % 2 ** 32, 8);
    }
    return Buffer.concat([Buffer.from(signed ? 'PK\x07\x08' : ''), bytes]);
  };
  for (const [packed, size] of [
    [5, 9],
    [2 ** 32 + 5, 2 ** 33 + 9],
  ] as const) {
    for (const signed of [true, false]) {
      for (const wide of [true, false]) {
        const bytes = form(signed, wide, packed, size);
        const expected = { checksum: 0x0a0b0c0d, length: bytes.length };
        const name = [packed, signed, wide];
        expect([name, readDescriptor(bytes, packed, size)]).toEqual([name, expected]);
        expect([name, readDescriptor(Buffer.concat([bytes, Buffer.alloc(8)]), packed, size)]).toEqual([name, expected]);
        expect([name, readDescriptor(bytes.subarray(0, -1), packed, size)]).toEqual([name, undefined]);
        expect([name, readDescriptor(bytes, packed + 1, size)]).toEqual([name, undefined]);
        expect([name, readDescriptor(bytes, packed, size + 1)]).toEqual([name, undefined]);
      }
    }
  }
  // A checksum that looks like the signature.
  const odd = Buffer.concat([Buffer.from('PK\x07\x08'), form(false, false, 5, 9).subarray(4)]);
  expect(readDescriptor(odd, 5, 9)).toEqual({ checksum: 0x08074b50, length: 12 });
  // What follows may look like a size once more.
  const again = Buffer.concat([form(false, false, 5, 5), Buffer.from([5, 0, 0, 0])]);
  expect(readDescriptor(again, 5, 5)).toEqual({ checksum: 0x0a0b0c0d, length: 12 });
  expect(readDescriptor(Buffer.from('PK'), 5, 9)).toBeUndefined();
});

test('what tells that a file begins or ends as a zip', () => {
  const record = Buffer.concat([local(), Buffer.from('x')]);
  expect(holdsLocalRecord(record, 0)).toBe(true);
  expect(holdsLocalRecord(Buffer.concat([Buffer.from('PK00'), record]), 4)).toBe(true);
  expect(holdsLocalRecord(record, 1)).toBe(false);
  expect(holdsLocalRecord(record.subarray(0, 31), 0)).toBe(true);
  expect(holdsLocalRecord(record.subarray(0, 30), 0)).toBe(false);
  for (const [at, byte] of [
    [0, 0x51],
    [4, 101],
    [8, 7],
  ] as const) {
    const one = Buffer.from(record);
    one[at] = byte;
    expect([at, holdsLocalRecord(one, 0)]).toEqual([at, false]);
  }
  expect(holdsLocalRecord(Buffer.concat([local({ name: '' }), Buffer.from('xx')]), 0)).toBe(false);
  record[4] = 100;
  expect(holdsLocalRecord(record, 0)).toBe(true);

  const end = endRecord(0, 0, 0);
  expect([holdsEmptyEnd(end), holdsEmptyEnd(end.subarray(0, 21)), holdsEmptyEnd(endRecord(1, 0, 0))]).toEqual([
    ...[true, false, false],
  ]);
  end.writeUInt16LE(5, 20);
  expect(holdsEmptyEnd(end)).toBe(true);
  end[19] = 1;
  expect(holdsEmptyEnd(end)).toBe(false);

  const last = endRecord(3, 4, 5);
  expect([isZipEnd(last), isZipEnd(undefined), isZipEnd(last.subarray(0, 21))]).toEqual([true, false, false]);
  expect(isZipEnd(Buffer.concat([last, Buffer.from('x')]))).toBe(false);
  for (const at of [0, 3, 20]) {
    const one = Buffer.from(last);
    one[at] = 0x51;
    expect([at, isZipEnd(one)]).toEqual([at, false]);
  }
  const around = Buffer.concat([Buffer.from('..'), last, Buffer.from('..')]);
  expect([mayBeZipEnd(around, 2, 24), mayBeZipEnd(around, 3, 24), mayBeZipEnd(around, 0, 25)]).toEqual([
    ...[true, false, false],
  ]);
});
