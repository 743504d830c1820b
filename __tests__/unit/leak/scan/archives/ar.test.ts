/** An `ar` made by hand: its headers, its names, its faults. */
import zlib from 'node:zlib';
import { Allowance } from '../../../../../src/leak/scan/archives/allowance.ts';
import { openAr } from '../../../../../src/leak/scan/archives/ar.ts';
import { CollectingSink, scanBytes } from '../../../../support/collecting-sink.ts';

const magic = '!<arch>\n';

function member(name: string, data: string, size = String(data.length), end = '`\n'): string {
  const header = `${name.padEnd(16)}${'0'.padEnd(12)}${'0'.padEnd(12)}${'644'.padEnd(8)}${size.padEnd(10)}${end}`;
  return `${header}${data}${data.length % 2 === 1 ? '\n' : ''}`;
}

/** Members as `name: content`; what is told; what was handed on. */
async function opened(bytes: Buffer | string, chunk = 65_536, allowance = new Allowance()) {
  const sink = new CollectingSink();
  const whole = Buffer.from(bytes as string, 'latin1');
  async function* chunks() {
    for (let at = 0; at < whole.length; at += chunk) yield whole.subarray(at, at + chunk);
  }
  const places: string[] = [];
  const handedOn = (from: number, until: number) => void places.push(whole.toString('latin1', from, until));
  let fault = '';
  try {
    await openAr({ label: 'x', depth: 2, chunks: chunks(), handedOn }, sink, allowance);
  } catch (error) {
    fault = (error as Error).message;
  }
  const members = sink.items.map(({ label, content }) => `${label}: ${content.toString('latin1')}`);
  return { members, unread: sink.unreads, fault, places, depths: sink.items.map(({ depth }) => depth) };
}

test('members of odd and of even sizes, and empty ones', async () => {
  const bytes = `${magic}${member('a/', 'abc')}${member('b', 'abcd')}${member('c/', '')}${member('d/', 'd')}`;
  for (const chunk of [1, 7, 65_536]) {
    expect(await opened(bytes, chunk)).toEqual({
      ...{ members: ['x!a: abc', 'x!b: abcd', 'x!d: d'], unread: [], fault: '' },
      ...{ places: ['abc', 'abcd', '', 'd'], depths: [3, 3, 3] },
    });
  }
});

test.each([
  ['a/', 'a'],
  ['a//', 'a/'],
  ['/', '/'],
  ['a b/', 'a b'],
  ['/x', '/x'],
  ['/0', 'a-long-name-of-it'],
  ['/19', 'another'],
  ['/28', 'last'],
  ['/99', ''],
  ['x/0', 'x/0'],
  ['/0x', '/0x'],
])('the name of %s', async (field, name) => {
  const table = 'a-long-name-of-it/\nanother/\nlast';
  const { members } = await opened(`${magic}${member('//', table)}${member(field, '1')}`);
  expect(members).toEqual([`x!${name}: 1`]);
});

test('names in front of the content', async () => {
  const named = (field: string, data: string) => opened(`${magic}${member(field, data)}${member('b', 'b')}`);
  const plain = await named('#1/6', 'name\0\0content');
  expect(plain).toMatchObject({ members: ['x!name: content', 'x!b: b'], places: ['content', 'b'] });
  expect((await named('#1/4', 'n\0\0econtent')).members[0]).toBe('x!n\0\0e: content');
  expect((await named('#1/12', 'abcdefghijklcontent')).members[0]).toBe('x!abcdefghijkl: content');
  // Longer than all of it: a name alone.
  expect(await named('#1/99', 'only')).toMatchObject({ members: ['x!b: b'], places: ['', 'b'] });
  expect(await named('#1/4', 'only')).toMatchObject({ members: ['x!b: b'], places: ['', 'b'] });
  for (const field of ['#1/x', '#1/0', '#1/12345', 'x#1/2', '#1/2x']) {
    expect([field, (await named(field, 'abc')).members[0]]).toEqual([field, `x!${field}: abc`]);
  }
});

test.each<[string, string, string]>([
  ['a size of another kind', member('b', 'b', '1x'), 'damaged at byte 70'],
  ['a size that is less than nothing', member('b', 'b', '-1'), 'damaged at byte 70'],
  ['no size', member('b', 'b', ''), 'damaged at byte 70'],
  ['another end of the header', member('b', 'b', '1', '`x'), 'damaged at byte 70'],
  ['a header of rubbish', 'x'.repeat(60), 'damaged at byte 70'],
  ['a header that is cut', member('b', 'b').slice(0, 59), 'cut short'],
])('%s is a fault, behind what is whole', async (_name, bytes, fault) => {
  expect(await opened(`${magic}${member('a', 'aa')}${bytes}`)).toMatchObject({ members: ['x!a: aa'], fault });
});

test('what stands behind is opened, and a table alone is no fault', async () => {
  const bytes = Buffer.concat([Buffer.from(`${magic}${member('a', 'aa')}`), zlib.gzipSync('packed')]);
  expect(await opened(bytes)).toMatchObject({
    fault: '',
    members: ['x!a: aa', 'x!behind its end!content: packed', expect.anything()],
  });
  expect(await opened(`${magic}${member('//', 'names/')}`)).toMatchObject({ members: [], fault: '' });
  expect((await scanBytes('x', Buffer.from(`${magic}${member('a', 'aa')}`))).labelsWith('aa')).toEqual(['x!a', 'x']);
});

test('sizes have blanks around them', async () => {
  expect((await opened(`${magic}${member('a', 'abc', '  3 ')}`)).members).toEqual(['x!a: abc']);
  expect((await opened(`${magic}${member('a', 'abc', '0000000003')}`)).members).toEqual(['x!a: abc']);
});

test('cut inside of a member, of a name, or of the table of names', async () => {
  const bytes = `${magic}${member('a', 'abcdef')}`;
  expect(await opened(bytes.slice(0, -2))).toMatchObject({ members: ['x!a: abcd'], unread: ['x!a: cut short'] });
  const named = `${magic}${member('#1/8', 'name\0\0\0\0content')}`;
  expect(await opened(named.slice(0, 74))).toMatchObject({ members: ['x!name: '], unread: ['x!name: cut short'] });
  expect((await opened(`${magic}${member('//', 'names')}`.slice(0, -3))).fault).toBe('cut short');
});

test('a table of names that is too long is a member', async () => {
  const most = 16 * 1024 * 1024;
  const table = (size: number) => 'long-name/\n'.padEnd(size);
  const whole = await opened(`${magic}${member('//', table(most))}${member('/0', '1')}`);
  expect(whole.members.map((one) => one.slice(0, 20))).toEqual(['x!long-name: 1']);
  const more = await opened(`${magic}${member('//', table(most + 2))}${member('/0', '1')}`);
  expect(more.members.map((one) => one.slice(0, 14))).toEqual(['x!/: long-name', 'x!: 1']);
});

test('nothing is read any more when too much was unfolded', async () => {
  const allowance = new Allowance(1);
  expect(() => allowance.spend(1_000)).toThrow('unfolds to more than 0 MiB, over 200 times its size');
  expect(await opened(`${magic}${member('a', 'a')}`, 9, allowance)).toMatchObject({
    members: [],
    fault: 'the rest is not read: it unfolds to too much',
  });
});
