/** Tars made by hand: what each kind of header says, and what is told of those that say it wrong. */
import zlib from 'node:zlib';
import { Allowance } from '../../../../../src/leak/scan/archives/allowance.ts';
import { openTar } from '../../../../../src/leak/scan/archives/tar.ts';
import { UnreadError } from '../../../../../src/leak/scan/port.ts';
import { CollectingSink, scanBytes } from '../../../../support/collecting-sink.ts';
import { type HandMadeMember, handMadeTar, tarHeader, tarMembers } from '../../../../support/hand-made-tar.ts';

const file = (name: string, data = name): HandMadeMember => ({ name, data });
const record = (keyword: string, value: string): string => {
  const rest = ` ${keyword}=${value}\n`;
  const digits = String(rest.length + String(rest.length + 1).length).length;
  return `${rest.length + digits}${rest}`;
};
const pax = (...records: readonly [string, string][]): HandMadeMember => ({
  name: 'pax',
  type: 'x',
  data: records.map(([keyword, value]) => record(keyword, value)).join(''),
});

/** Members as `name: content`, and what is told. */
async function opened(bytes: Uint8Array, chunk = 65_536) {
  const sink = await scanBytes('a.tar', bytes, chunk);
  const members = sink.items.filter(({ label }) => label !== 'a.tar');
  return {
    members: members.map(({ label, content }) => `${label.slice('a.tar!'.length)}: ${content.toString('latin1')}`),
    unread: sink.unreads,
    depths: members.map(({ depth }) => depth),
  };
}

test.each([1, 511, 512, 513, 1024, 5000])('members behind one of %d bytes', async (size) => {
  for (const chunk of [99, 512, 65_536]) {
    const { members, unread, depths } = await opened(handMadeTar(file('a', 'x'.repeat(size)), file('b')), chunk);
    expect([chunk, members, unread]).toEqual([chunk, [`a: ${'x'.repeat(size)}`, 'b: b'], []]);
    expect(depths).toEqual([1, 1]);
  }
});

test.each<[string, readonly HandMadeMember[], string]>([
  ['GNU, with what stands behind a NUL', [{ name: 'L', type: 'L', data: 'a long\nname\0rub\nbish' }], 'a long\nname'],
  ['the target of a link, which is no name', [{ name: 'K', type: 'K', data: 'target\0' }], 'own'],
  ['pax', [pax(['path', 'long'])], 'long'],
  ['Solaris', [{ ...pax(['path', 'long']), type: 'X' }], 'long'],
  ['of all members, which names none', [{ ...pax(['path', 'long']), type: 'g' }], 'own'],
  ['a sparse file of pax', [pax(['path', 'odd'], ['GNU.sparse.name', 'true'])], 'true'],
  ['a later header', [{ name: 'L', type: 'L', data: 'first' }, pax(['path', 'second'])], 'second'],
  ['another header between', [{ name: 'L', type: 'L', data: 'first' }, pax(['mtime', '5'])], 'first'],
])('a name in a header before: %s', async (_name, before, expected) => {
  const { members, unread } = await opened(handMadeTar(...before, file('own', '1'), file('next', '2')));
  expect([members, unread]).toEqual([[`${expected}: 1`, 'next: 2'], []]);
});

test.each<[string, string]>([
  ['700', 'x'.repeat(700)],
  ['000000000000700', 'x'.repeat(700)],
  ['0000000000000700', 'x'.repeat(600)],
  ['700 ', 'x'.repeat(600)],
  ['+700', 'x'.repeat(600)],
])('a size of %s in a header before', async (size, expected) => {
  const member = { ...file('a', 'x'.repeat(700)), size: (600).toString(8) };
  const { members } = await opened(handMadeTar(pax(['size', size]), member, file('b')));
  expect(members).toEqual([`a: ${expected}`, 'b: b']);
});

test.each(['1', '2', '3', '4', '5', '6'])('a size of type %s counts no content', async (type) => {
  const { members, unread } = await opened(handMadeTar({ name: 'x', type, size: '1000' }, file('b')));
  expect([members, unread]).toEqual([['b: b'], []]);
});

test.each(['0', '7', 'S', 'D'])('one of type %s does', async (type) => {
  const { members, unread } = await opened(handMadeTar({ ...file('a'), type }, file('b')));
  expect([members, unread]).toEqual([['a: a', 'b: b'], []]);
});

test('a header of names is read up to a mebibyte, and one that is longer is passed over', async () => {
  const mebibyte = 1024 * 1024;
  const long = (size: number): HandMadeMember => ({ name: 'L', type: 'L', data: 'long'.padEnd(size, '\0') });
  const whole = await opened(handMadeTar(long(mebibyte), file('a')));
  expect(whole).toMatchObject({ members: ['long: a'], unread: [] });
  const more = await opened(handMadeTar({ ...pax(['path', 'kept']) }, long(mebibyte + 1), file('a'), file('b')));
  expect(more).toMatchObject({
    members: ['kept: a', 'b: b'],
    unread: ['a.tar: damaged: a header of 1048577 bytes'],
  });
});

test('cut inside of a header of names, of a map, of a member, or of a header', async () => {
  const named = tarMembers(pax(['path', 'a']), file('own'));
  expect((await opened(named.subarray(0, 515))).unread).toEqual(['a.tar: cut short']);
  // Only its padding is missing.
  const padding = 512 + record('path', 'a').length;
  expect((await opened(named.subarray(0, padding))).unread).toEqual([]);
  const sparse = tarMembers({
    ...file('a'),
    type: 'S',
    magic: 'ustar  \0',
    over: { 482: Buffer.from([1]) },
  });
  expect((await opened(sparse.subarray(0, 700))).unread).toEqual(['a.tar: cut short']);
  const mapAlone = Buffer.concat([sparse.subarray(0, 512), Buffer.alloc(512)]);
  expect((await opened(mapAlone)).unread).toEqual(['a.tar!a: cut short']);
  const member = tarMembers(file('a', 'abcdef'), file('b'));
  expect(await opened(member.subarray(0, 515))).toMatchObject({ members: ['a: abc'], unread: ['a.tar!a: cut short'] });
  expect((await opened(member.subarray(0, 1024 + 500))).unread).toEqual(['a.tar: cut short']);
  expect((await opened(Buffer.concat([member, Buffer.alloc(100)]))).unread).toEqual([]);
});

test('the map of a sparse file in blocks of its own', async () => {
  const map = (more: number): Buffer => {
    const block = Buffer.alloc(512, 'm');
    block[504] = more;
    return block;
  };
  const sparse = { ...file('a', 'xyz'), type: 'S', magic: 'ustar  \0', over: { 482: Buffer.from([1]) } };
  const content = Buffer.concat([Buffer.from('xyz'), Buffer.alloc(509)]);
  for (const maps of [[map(0)], [map(1), map(0)], [map(1), map(1), map(2)]]) {
    const bytes = Buffer.concat([tarHeader(sparse), ...maps, content, handMadeTar(file('b'))]);
    expect(await opened(bytes, 700)).toMatchObject({ members: ['a: xyz', 'b: b'], unread: [] });
  }
});

test('the map of a sparse file in front of its content', async () => {
  const sparse = pax(['GNU.sparse.major', '1'], ['GNU.sparse.name', 'a']);
  const map = (pairs: number): Buffer => {
    const text = `${pairs}\n${'100\n5\n'.repeat(pairs)}`;
    return Buffer.from(text.padEnd(Math.ceil(text.length / 512) * 512, '\0'));
  };
  // Lines that end just with a block, and over several.
  const exact = Buffer.from(`2\n1\n5\n${'0'.repeat(498)}100\n${'9'.repeat(3)}\n`);
  expect(exact.length).toBe(512);
  const content = '1\n'.repeat(999);
  // The last number goes over the end of a block.
  const over = Buffer.from(`1\n100\n${'0'.repeat(506)}5\n`.padEnd(1024, '\0'));
  for (const before of [map(0), map(1), map(90), map(300), exact, over]) {
    for (const chunk of [200, 65_536]) {
      const data = Buffer.concat([before, Buffer.from(content)]);
      const bytes = handMadeTar(sparse, { name: 'own', data }, { name: 'b', data: '2\nc' });
      expect(await opened(bytes, chunk)).toMatchObject({ members: [`a: ${content}`, 'b: 2\nc'], unread: [] });
    }
  }
  // Nothing but a hole, and one that is cut off in its map.
  expect((await opened(handMadeTar(sparse, { name: 'own', data: map(1) }, file('b')))).members).toEqual(['b: b']);
  const cut = tarMembers(sparse, { name: 'own', data: Buffer.concat([map(90), Buffer.from(content)]) });
  expect((await opened(cut.subarray(0, 1024 + 512 + 100))).unread).toEqual(['a.tar!a: cut short']);
  // Of another version it stands elsewhere.
  const other = handMadeTar(pax(['GNU.sparse.major', '0']), { name: 'b', data: map(1) });
  expect((await opened(other)).members).toEqual([`b: ${map(1).toString()}`]);
  // A map that goes on over all of the content, or is none.
  for (const data of ['9\n'.padEnd(512, '1'), `99\n${'1\n'.repeat(300)}`, 'no number\n'.padEnd(512, 'x')]) {
    const { members, unread } = await opened(handMadeTar(sparse, { name: 'own', data }, file('b')));
    expect([members.at(-1), unread]).toEqual(['b: b', []]);
  }
});

test('a name in two fields stands nowhere as a whole, and is searched where its label is not', async () => {
  const split = { name: 'name', prefix: 'folder' };
  const bytes = handMadeTar(split, { ...split, name: 'x!y', data: '1' }, { ...split, data: '2' }, { name: 'plain' });
  const { members, depths } = await opened(bytes);
  expect(new Set(depths)).toEqual(new Set([1]));
  expect(members).toEqual(['folder/name: folder/name', 'folder/x!y: folder/x!y', 'folder/x!y: 1', 'folder/name: 2']);
});

test('damage is told once where it begins, and what stands behind the end is not', async () => {
  const rubbish = Buffer.alloc(2048, 'r');
  const one = tarMembers(file('a'));
  const zeros = Buffer.alloc(512);
  const damaged = await opened(Buffer.concat([one, rubbish, one, rubbish, one, zeros, rubbish, one, rubbish]));
  expect(damaged.unread).toEqual([1024, 4096, 10_752].map((at) => `a.tar: damaged at byte ${at}`));
  expect(damaged.members).toEqual(['a: a', 'a: a', 'a: a', 'a: a']);
  expect((await opened(Buffer.concat([one, rubbish, zeros, rubbish]))).unread).toEqual(['a.tar: damaged at byte 1024']);
});

test('what stands behind the end is opened, behind damage it is not', async () => {
  const packed = zlib.gzipSync('packed');
  const rest = Buffer.concat([packed, Buffer.alloc(600)]);
  const one = tarMembers(file('a'));
  const behind = await opened(Buffer.concat([one, Buffer.alloc(1024), rest]));
  expect(behind).toMatchObject({ unread: [], members: ['a: a', 'behind its end!content: packed', expect.anything()] });
  expect(await opened(Buffer.concat([one, rest]))).toMatchObject({
    ...{ members: ['a: a'], unread: ['a.tar: damaged at byte 1024'] },
  });
  expect((await opened(Buffer.concat([handMadeTar(file('a')), handMadeTar(file('b'))]))).members).toEqual([
    ...['a: a', 'b: b'],
  ]);
  expect((await opened(Buffer.concat([one, Buffer.alloc(512, 'r')]))).unread).toEqual(['a.tar: damaged at byte 1024']);
});

test('what was handed on, by its places', async () => {
  const places: number[][] = [];
  const bytes = handMadeTar(file('a', 'x'.repeat(700)), { name: 'folder', type: '5' }, file('b'));
  async function* chunks() {
    yield bytes;
  }
  const handedOn = (from: number, until: number) => void places.push([from, until]);
  await openTar({ label: 'a', depth: 0, chunks: chunks(), handedOn }, new CollectingSink(), new Allowance());
  expect(places.filter(([from, until]) => from !== until)).toEqual([
    [512, 1212],
    [2560, 2561],
  ]);
});

test('nothing is read any more when too much was unfolded', async () => {
  const allowance = new Allowance(1);
  expect(() => allowance.spend(1_000)).toThrow(UnreadError);
  async function* chunks() {
    yield handMadeTar(file('a'));
  }
  const sink = new CollectingSink();
  await expect(openTar({ label: 'a', depth: 0, chunks: chunks() }, sink, allowance)).rejects.toThrow(
    'the rest is not read: it unfolds to too much',
  );
  expect(sink.items).toEqual([]);
});
