/** Dumps in hex, as several tools write them. */
import { isHexDump, readHexDump } from '../../../../../src/leak/scan/archives/hex-dump.ts';

async function read(text: string, chunk = 65_536): Promise<string> {
  const bytes = Buffer.from(text, 'latin1');
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  const parts: Uint8Array[] = [];
  for await (const part of readHexDump(chunks())) {
    expect(part.length).toBeGreaterThan(0);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('latin1');
}

test.each<[string, string]>([
  ['xxd', '00000000: 6b69 6d70 3336 30  kimp360\n'],
  ['xxd -g1', '00000000: 6b 69 6d 70 33 36 30  kimp360\n'],
  ['xxd whose text looks like numbers', '00000000: 6b69 6d70 3336 30  6162 63\n'],
  ['hexdump', '0000000 696b 706d 3633 0030\n'],
  ['hexdump -C', '00000000  6b 69 6d 70 33 36 30   |kimp360|\n'],
  ['hexdump -C, whose line has a gap', '00000000  6b 69 6d 70  33 36 30  |kimp360|\n'],
  ['od -x', '0000000 696b 706d 3633 0030\r\n'],
  ['od -tx4', '000000 706d696b 00303633'],
  ['od -tx8', '000000 00303633706d696b\n'],
  ['capitals and tabs', '00000000:\t6B69\t6D70 3336 30\n'],
])('%s', async (_name, dump) => {
  expect(isHexDump(Buffer.from(dump))).toBe(true);
  for (const chunk of [1, 5, 65_536]) expect((await read(dump, chunk)).replace(/\0+$/, '')).toBe('kimp360');
});

test('lines, with what is no line of a dump between', async () => {
  expect(await read('00000000: 6162\n00000002: 6364\n')).toBe('abcd');
  expect(await read('00000000: 6162\n*\nFile b:\n\nx00000002: 6363\n00000002: 6364')).toBe('abcd');
  expect(await read('nothing of it\n')).toBe('');
  expect(await read('')).toBe('');
  // Up to what is no number; more than eight bytes are none either.
  expect(await read('00000000: 6162 zz 63\n00000000: 616\n')).toBe('ab');
  expect(await read('00000000: 61626364656667 68x 63\n')).toBe('abcdefg');
  expect(await read('00000000: 616263646566676869\n')).toBe('');
  expect(await read('00000000: x6162\n')).toBe('');
});

test('a line that is longer than any of a dump is passed over', async () => {
  const line = (length: number) =>
    '00000000: '
      .padEnd(length - 2, '  '.repeat(length))
      .slice(0, 10)
      .concat('6162')
      .padEnd(length, ' x');
  expect(await read(line(1024))).toBe('ab');
  expect(await read(`${line(1024)}\n`)).toBe('ab');
  for (const chunk of [100, 65_536]) {
    expect([chunk, await read(`${line(1025)}\n00000002: 6364\n`, chunk)]).toEqual([chunk, 'cd']);
    expect([chunk, await read(line(5_000), chunk)]).toEqual([chunk, '']);
  }
});

test.each([
  ['00000: 6162 ', false],
  ['000000: 6162 ', true],
  ['0000000000000000 6162 ', true],
  ['00000000000000000 6162 ', false],
  ['00000010: 6162 ', false],
  ['x00000000: 6162 ', false],
  ['000000:6162 ', false],
  ['000000:: 6162 ', false],
  ['000000 61626364 ', true],
  ['000000 6162636465666768\n', true],
  ['000000 616263646566676869 ', false],
  ['000000 616 ', false],
  ['000000 6162', false],
  ['000000 6162x', false],
  ['000000 xx', false],
  ['000000 AB\r\n', true],
  ['000000  \t 6162\t', true],
])('%j begins as a dump: %s', (text, expected) => {
  expect(isHexDump(Buffer.from(text))).toBe(expected);
});
