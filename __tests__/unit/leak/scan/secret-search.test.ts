/** What is found and told of it; how much of the end is held back; and the window that bytes go through. */
import { Secret } from '../../../../src/key/secret.ts';
import { compileSecretSearch, type SecretSearch } from '../../../../src/leak/scan/secret-search.ts';
import { type PlacedSecret, SlidingWindow, windowBytes } from '../../../../src/leak/scan/sliding-window.ts';

const key = 'kimp360_7Lr2Xw4Tb8VnQz9k';
const fallback = 'kimp360_Zq5Rt8Yu1Io3Pa6s';
let search: SecretSearch;
beforeEach(() => {
  search = compileSecretSearch([
    { secret: new Secret(key), name: 'the key' },
    { secret: new Secret(fallback), name: 'the fallback key' },
  ]);
});

const percent = (text: string) => Array.from(text, (one) => `%${one.charCodeAt(0).toString(16)}`).join('');
const parts = `"${key.slice(0, 9)}" + "${key.slice(9)}"`;

/** `start-end matched`, with what else is told of it. */
function found(bytes: string | Buffer): string[] {
  return search.find(Buffer.from(bytes as string)).found.map(({ start, end, matched, wide, split }) => {
    // What can be of either byte order begins and ends with a byte that is no zero.
    const text = wide ? Buffer.concat([matched, Buffer.alloc(1)]).toString('utf16le') : Buffer.from(matched).toString();
    return `${start}-${end} ${text}${wide ? ' wide' : ''}${split ? ' split' : ''}`;
  });
}

test('places, in order, each once', () => {
  expect(found('nothing of it')).toEqual([]);
  expect(found(`a ${key}, ${fallback} ${key}`)).toEqual([`2-26 ${key}`, `28-52 ${fallback}`, `53-77 ${key}`]);
  expect(found(Buffer.from(`a ${key}`, 'utf16le'))).toEqual([`4-51 ${key} wide`]);
  expect(found(percent(key))).toEqual([`0-72 ${percent(key)}`]);
  const split = `x ${parts} ${key} y`;
  expect(found(split)).toEqual([`3-32 ${key} split`, `34-58 ${key}`]);
  expect(found(`${key} ${parts}`)).toEqual([`0-24 ${key}`, `26-55 ${key} split`]);
  expect(found(Buffer.from(parts, 'utf16le'))).toEqual([`2-59 ${key} wide split`]);
  // A joint that stands beside it is none of it.
  expect(found(`"a" + "${key}" + "b"`)).toEqual([`7-31 ${key}`]);
  expect(found(`"a${key}" + "${key}b"`)).toEqual([`2-26 ${key}`, `31-55 ${key}`]);
  // An empty string between, and escapes in what is joined.
  expect(found(`"${key.slice(0, 9)}" + "" + "${key.slice(9)}"`)).toEqual([`1-35 ${key} split`]);
  const half = `'${percent(key.slice(0, 9))}' + '${key.slice(9)}'`;
  expect(found(half)).toEqual([`1-${half.length - 1} ${percent(key.slice(0, 9))}${key.slice(9)} split`]);
});

test('a line end that ends a string goes with the joint in base64, and nothing is told twice for that', () => {
  const encoded = Buffer.from(key).toString('base64');
  const line = `"${encoded.slice(0, 12)}\\n" + "${encoded.slice(12)}"`;
  // Found as what goes over lines, and without the line end once more.
  const wrapped = `${encoded.slice(0, 12)}\\n${encoded.slice(12)}`;
  expect(found(line)).toEqual([`1-${line.length - 1} ${wrapped} split`]);
  const text = `${parts} + "${encoded[3]}\\n" + "${encoded[4]}"`;
  expect(found(text)).toEqual([`1-30 ${key} split`]);
  expect(found(`"${key.slice(0, 9)}\\n" + "${key.slice(9)}"`)).toEqual([]);
});

const texts: Record<string, string> = {
  itself: key,
  'both, one behind the other': `${key}${fallback}`,
  escapes: percent(key),
  strings: parts,
  'a character a string': Array.from(key, (one) => `'${one}'`).join(' +\n  '),
  'strings of escapes': `"${percent(key.slice(0, 9))}" + "${percent(key.slice(9))}"`,
  'joints that hold nothing': `${'"a" + '.repeat(60)}"b"`,
  'white space behind a plus': `"${key.slice(0, 9)}" + ${' '.repeat(200)}"${key.slice(9)}"`,
  'an open joint': `"${key.slice(0, 9)}" \n\n + \n`,
};

test.each(Object.keys(texts))('cut anywhere, what is held back is enough: %s', (name) => {
  const before = 'some text of it; '.repeat(1_200);
  const whole = Buffer.from(`${before}${texts[name]}; and more of that ${key}${' end'.repeat(9)}`);
  const all = search.find(whole).found.map(({ start, end }) => [start, end]);
  expect(all.length).toBeGreaterThan(0);
  let least = whole.length;
  for (let cut = before.length - 3; cut <= whole.length; cut += 5) {
    const first = search.find(whole.subarray(0, cut));
    const until = cut - first.held;
    expect([cut, first.held <= search.mostHeld, until >= 0]).toEqual([cut, true, true]);
    const early = first.found.filter(({ start }) => start < until);
    const rest = search.find(whole.subarray(until)).found;
    const told = [
      ...early.map(({ start, end }) => [start, end]),
      ...rest
        .map(({ start, end }) => [start + until, end + until])
        .filter(([start = 0]) => early.every(({ end }) => end <= start)),
    ];
    expect([cut, told]).toEqual([cut, all]);
    least = Math.min(least, first.held);
  }
  // And not all is held back: memory would grow.
  expect(least).toBeLessThan(14_000);
});

test('as much is held back as is there, and no more than a split text may be long', () => {
  for (const length of [0, 1, 10]) expect(search.find(Buffer.alloc(length, 'x')).held).toBe(length);
  const joints = Buffer.from(Array.from({ length: 20_000 }, (_, at) => `'${key[at % key.length]}'`).join('+'));
  const { held } = search.find(joints);
  expect(held).toBeLessThanOrEqual(search.mostHeld);
  expect(held).toBeGreaterThan(60_000);
});

describe('the window', () => {
  function windowed(bytes: Buffer, chunk: number, countsLines = true): { all: PlacedSecret[]; window: SlidingWindow } {
    const window = new SlidingWindow(search);
    const all: PlacedSecret[] = [];
    // What was there before does not count.
    window.begin(() => {}, true);
    window.push(Buffer.from(`${key}\n${'\n'.repeat(300_000)}`));
    window.end();
    window.begin((one) => void all.push(one), countsLines);
    for (let at = 0; at < bytes.length; at += chunk) window.push(bytes.subarray(at, at + chunk));
    window.end();
    return { all, window };
  }

  test('gives places and lines of the whole item, however it is cut', () => {
    const places = [0, 100, windowBytes - 40, windowBytes, 2 * windowBytes - 1, 700_000];
    const bytes = Buffer.alloc(700_050, 'a line\n');
    for (const place of places) bytes.write(key, place);
    const lineOf = (place: number) => bytes.toString('latin1', 0, place).split('\n').length;
    for (const chunk of [1_000, windowBytes - 1, windowBytes, windowBytes + 1, 1_000_000]) {
      const { all, window } = windowed(bytes, chunk);
      expect([chunk, all.map(({ offset, end, line }) => [offset, end, line])]).toEqual([
        chunk,
        places.map((place) => [place, place + key.length, lineOf(place)]),
      ]);
      expect(Buffer.from(window.lastBytes(30)).equals(bytes.subarray(-30))).toBe(true);
      expect(window.searched).toBeGreaterThan(200_000);
    }
    expect(windowed(bytes, 9_999, false).all.map((one) => 'line' in one)).toEqual(places.map(() => false));
  });

  test('tells what it has before the end, and once', () => {
    const window = new SlidingWindow(search);
    const offsets: number[] = [];
    window.begin(({ offset }) => void offsets.push(offset), false);
    window.push(Buffer.from(key));
    expect([offsets, window.searched]).toEqual([[], 0]);
    window.push(Buffer.alloc(600_000, 'x'));
    expect(offsets).toEqual([0]);
    window.end();
    expect(offsets).toEqual([0]);
    expect(window.lastBytes(5).length).toBe(5);
  });

  test('is given bytes in place', () => {
    const window = new SlidingWindow(search);
    const offsets: number[] = [];
    window.begin(({ offset }) => void offsets.push(offset), false);
    for (let count = 0; count < 9; count += 1) {
      const space = window.space();
      expect(space.length).toBe(windowBytes);
      space.fill('x').write(key, 50_000);
      window.advance(100_000);
    }
    window.end();
    expect(offsets).toEqual(Array.from({ length: 9 }, (_, at) => at * 100_000 + 50_000));
    const short = new SlidingWindow(search);
    short.begin(() => {}, false);
    short.push(Buffer.from('abc'));
    short.end();
    expect(Buffer.from(short.lastBytes(9)).toString()).toBe('abc');
  });
});
