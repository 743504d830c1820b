/** Gzip by its parts: the fields of its header, what stands between members, and its trailer. */
import zlib from 'node:zlib';
import { Allowance } from '../../../../../src/leak/scan/archives/allowance.ts';
import { ByteSource } from '../../../../../src/leak/scan/archives/byte-source.ts';
import { gunzip } from '../../../../../src/leak/scan/archives/gzip.ts';

const flag = { headerCrc: 0x02, extra: 0x04, name: 0x08, comment: 0x10 };

/** What came out, what is left of the source, and what was thrown. */
async function unpacked(bytes: Uint8Array, chunk = 65_536) {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  const source = new ByteSource(chunks());
  const parts: Uint8Array[] = [];
  let fault = '';
  try {
    for await (const part of gunzip(source, new Allowance())) parts.push(new Uint8Array(part));
  } catch (error) {
    fault = (error as Error).message;
  }
  return { content: Buffer.concat(parts).toString(), left: bytes.length - source.position, fault };
}

/** A member whose header has more than the least; `more` are the bytes of what `flags` announces. */
function member(content: string, flags = 0, ...more: (string | number[])[]): Buffer {
  const plain = zlib.gzipSync(content);
  plain[3] = flags;
  return Buffer.concat([plain.subarray(0, 10), ...more.map((one) => Buffer.from(one as string)), plain.subarray(10)]);
}

const extra = [5, 0, 1, 2, 3, 4, 5];
const longExtra = [1, 1, ...Array<number>(257).fill(7)];

test.each<[string, Buffer]>([
  ['nothing', member('content')],
  ['extra fields', member('content', flag.extra, extra)],
  ['extra fields longer than 255 bytes', member('content', flag.extra, longExtra)],
  ['no extra fields', member('content', flag.extra, [0, 0])],
  ['a name', member('content', flag.name, 'name\0')],
  ['a comment', member('content', flag.comment, 'comment\0')],
  ['a checksum', member('content', flag.headerCrc, 'cc')],
  ['a name and a comment', member('content', flag.name | flag.comment, 'name\0', 'comment\0')],
  ['all of it', member('content', 0x1f, extra, 'name\0', 'comment\0', 'cc')],
])('a header with %s', async (_name, bytes) => {
  for (const chunk of [1, 3, 65_536]) {
    expect([chunk, await unpacked(bytes, chunk)]).toEqual([chunk, { content: 'content', left: 0, fault: '' }]);
  }
});

test('members, zeros between them, and what is no member behind', async () => {
  const [one, two] = [zlib.gzipSync('one '), zlib.gzipSync('two')];
  const all = { content: 'one two', fault: '' };
  for (const chunk of [1, 20, 65_536]) {
    expect(await unpacked(Buffer.concat([one, two]), chunk)).toEqual({ ...all, left: 0 });
    expect(await unpacked(Buffer.concat([one, Buffer.alloc(9), two, Buffer.alloc(9)]), chunk)).toEqual({
      ...all,
      left: 0,
    });
    for (const rest of ['rubbish', '\x1f!', '!\x8b', '\x1f']) {
      const bytes = Buffer.concat([one, two, Buffer.alloc(3), Buffer.from(rest, 'latin1')]);
      expect([rest, await unpacked(bytes, chunk)]).toEqual([rest, { ...all, left: rest.length }]);
    }
  }
});

test('what is none, and what is cut anywhere in its header or its trailer', async () => {
  const no = { content: '', fault: 'damaged, or not gzip' };
  expect(await unpacked(Buffer.from('\x1f!', 'latin1'))).toMatchObject(no);
  expect(await unpacked(Buffer.from('!\x8b', 'latin1'))).toMatchObject(no);
  expect(await unpacked(Buffer.alloc(0))).toMatchObject(no);
  const other = member('content');
  other[2] = 7;
  expect(await unpacked(other)).toMatchObject(no);
  const whole = member('content', 0x1d, extra, 'name\0', 'comment\0');
  for (let length = 2; length < 36; length += 1) {
    expect([length, await unpacked(whole.subarray(0, length))]).toMatchObject([length, { fault: 'cut short' }]);
  }
  for (let cut = 1; cut <= 8; cut += 1) {
    const { content, fault } = await unpacked(whole.subarray(0, whole.length - cut));
    expect([cut, content, fault]).toEqual([cut, 'content', 'cut short']);
  }
});

test('a trailer that is wrong about any bit', async () => {
  const whole = zlib.gzipSync('content');
  for (let bit = 0; bit < 64; bit += 1) {
    const bytes = Buffer.from(whole);
    const at = bytes.length - 8 + (bit >> 3);
    bytes[at] = (bytes[at] as number) ^ (1 << (bit & 7));
    const { content, fault } = await unpacked(bytes);
    expect([bit, content, fault]).toEqual([bit, 'content', 'damaged: its checksum is another']);
  }
});

test('a content of several pieces has one checksum', async () => {
  const content = Buffer.from(Array.from({ length: 400_000 }, (_, at) => 32 + ((at * at * 7) % 91)));
  const { content: out, left, fault } = await unpacked(zlib.gzipSync(Buffer.concat(Array(4).fill(content))));
  expect([out.length, left, fault]).toEqual([1_600_000, 0, '']);
});
