/** Content and data that are all there: what comes out of them, which of it is a copy, and what stays what it was. */
import { MemorySink } from '../../src/http/memory-sink.ts';
import { Secret } from '../../src/key/secret.ts';
import { redactExcerpt } from '../../src/leak/redact-excerpt.ts';
import {
  emptyContent,
  hiddenContent,
  ifClean,
  joinRedacted,
  keepRedacted,
  redactedPart,
  redactJson,
  redactJsonLine,
  redactRendered,
  redactWhole,
} from '../../src/leak/redact-whole.ts';
import { createRedactor } from '../../src/leak/redactor.ts';

const key = 'kimp360_7Lr2Xw4Tb8VnQz9k';
function redactorFor(...values: string[]) {
  const redactor = createRedactor();
  for (const value of values) redactor.add(new Secret(value));
  return redactor;
}
const redactor = redactorFor(key);
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

describe('content', () => {
  test('is the very same where nothing stands in it, and a copy where something does', () => {
    const clean = Buffer.from('nothing');
    expect(redactWhole(clean, redactor)).toEqual({ content: clean, hits: 0 });
    expect(redactWhole(clean, redactor).content).toBe(clean);
    const echo = Buffer.from(`<${key}> <${key}>`);
    const { content, hits } = redactWhole(echo, redactor);
    expect([text(content), hits, text(echo)]).toEqual(['<***> <***>', 2, `<${key}> <${key}>`]);
    const empty = new Uint8Array();
    expect(redactWhole(empty, redactor)).toEqual({ content: empty, hits: 0 });
    expect([text(hiddenContent), emptyContent.byteLength]).toEqual(['***', 0]);
  });

  test.each([
    ['a number', '{"tok":73920485716352,"id":7}', '{"tok":"***","id":7}'],
    ['a part of a number', '[-173920485716352.5e3, 1]', '["***", 1]'],
    ['the whole content', ' 73920485716352\n', ' "***"\n'],
    ['a text beside it', '{"a, 73920485716352 ,\\"":73920485716352}', '{"a, *** ,\\"":"***"}'],
    ['a text alone', '{"a":" 73920485716352 "}', '{"a":" *** "}'],
    ['no JSON', '{"tok":73920485716352,', '{"tok":***,'],
    ['lines of JSON', '73920485716352\n1\n', '***\n1\n'],
  ])('that is JSON still is: %s', async (_name, written, shown) => {
    const digits = redactorFor('73920485716352');
    expect(text(redactWhole(Buffer.from(written), digits).content)).toBe(shown);
    const long = written + ' '.repeat(200_000);
    const sink = new MemorySink(digits);
    for (let at = 0; at < long.length; at += 50_000) sink.write(Buffer.from(long.slice(at, at + 50_000)));
    await sink.commit();
    expect(text(sink.redacted()?.content ?? new Uint8Array()).trimEnd()).toBe(shown.trimEnd());
  });

  test('is clean when it was searched, or vouched for, and until a secret is added', () => {
    const mine = redactorFor(key);
    const content = Buffer.from('nothing');
    expect(mine.isClean(content)).toBe(false);
    expect(mine.whole(content).content).toBe(content);
    expect(mine.isClean(content)).toBe(true);
    // Known already, or too short to be searched for: nothing is new.
    expect(mine.add(new Secret(key))).toBe(false);
    expect(mine.add(new Secret('abc'))).toBe(false);
    expect(mine.isClean(content)).toBe(true);
    expect(mine.add(new Secret('abcd'))).toBe(true);
    expect(mine.isClean(content)).toBe(false);
    const released = Buffer.from('released');
    mine.stream().vouch(released);
    expect(mine.isClean(released)).toBe(true);
    expect(createRedactor().whole(content)).toEqual({ content, hits: 0 });
    expect(createRedactor().withoutTail(content)).toBe(content);
  });

  test('of a stream', () => {
    const content = Buffer.from('nothing');
    expect(ifClean(content, { hits: 0 })).toBe(content);
    expect(ifClean(content, { hits: 1 })).toBeUndefined();
    const [one, other] = ['one', 'other'].map((part) => redactor.whole(Buffer.from(part)).content);
    if (one === undefined || other === undefined) throw new Error('two parts');
    const kept = keepRedacted(one);
    expect(joinRedacted([one])).toBe(one);
    expect(text(joinRedacted([one, other]))).toBe('oneother');
    expect(joinRedacted([]).byteLength).toBe(0);
    one.fill(0x21);
    expect([text(one), text(kept)]).toEqual(['!!!', 'one']);
  });

  test('as JSON, and in what is rendered', () => {
    const data = { [key]: [key, 'ours'] };
    expect(text(redactJsonLine(data, redactor, new Set()))).toBe(`{"${key}":["***","ours"]}\n`);
    expect(text(redactJson(data, redactor, new Set()))).toBe(`{\n  "${key}": [\n    "***",\n    "ours"\n  ]\n}\n`);
    expect(text(redactJson([key, 'x'], redactor, new Set([key])))).toBe(`[\n  "${key}",\n  "x"\n]\n`);
    expect(text(redactRendered((redact) => `<a>${redact(`&${key}`)}</a>`, redactor))).toBe('<a>&***</a>');
  });
});

describe('part of a file', () => {
  const read = async (chunks: readonly string[], from: number, to: number) => {
    const asked: [string, number | undefined][] = [];
    const files = {
      async *tail(path: string, start?: number) {
        asked.push([path, start]);
        for (const chunk of chunks) yield Buffer.from(chunk);
      },
    };
    const parts: string[] = [];
    for await (const part of redactedPart(files, 'a', from, to)) parts.push(text(part));
    return { parts, asked };
  };

  test.each<[readonly string[], number, number, readonly string[]]>([
    [['abc', 'def'], 0, 6, ['abc', 'def']],
    [['abc', 'def'], 0, 4, ['abc', 'd']],
    [['abc', 'def'], 0, 3, ['abc']],
    [['abc', 'def', 'ghi'], 7, 12, ['abc', 'de']],
  ])('%j from %i to %i', async (chunks, from, to, parts) => {
    expect(await read(chunks, from, to)).toEqual({ parts, asked: [['a', from]] });
  });

  test('nothing is read for nothing', async () => {
    expect(await read(['abc'], 5, 5)).toEqual({ parts: [], asked: [] });
  });

  test('a file that is shorter than it was is told', async () => {
    await expect(read(['abc'], 0, 4)).rejects.toThrow('A file of this run became shorter.');
    await expect(read([], 0, 4)).rejects.toThrow('shorter');
  });
});

describe('an excerpt', () => {
  const margin = 16 * 1024;

  test('of a short text is the whole of it', () => {
    const short = `${'x'.repeat(margin)}${key.slice(0, 10)}`;
    expect(redactExcerpt(short, 10, redactor)).toBe(short);
    expect(redactExcerpt(`a ${key}`, 1, redactor)).toBe('a ***');
  });

  test('of a longer one ends at no part of a key, and in the middle of no character', () => {
    // One more character than the margin: the last one is cut off, and what is left may go on as the key.
    const long = `${'x'.repeat(margin)}${key.slice(0, 10)}${key.slice(10, 11)}`;
    expect(redactExcerpt(long, 10, redactor)).toBe(`${'x'.repeat(margin)}***`);
    const pair = `${'x'.repeat(margin + 9)}\u{1f600}`;
    expect(redactExcerpt(pair, 10, redactor)).toBe('x'.repeat(margin + 9));
    const whole = `${'x'.repeat(margin + 8)}\u{1f600}y`;
    expect(redactExcerpt(whole, 10, redactor)).toBe(`${'x'.repeat(margin + 8)}\u{1f600}`);
    const inside = `\ud83d${'x'.repeat(margin + 20)}`;
    expect(redactExcerpt(inside, 10, redactor)).toBe(`\ufffd${'x'.repeat(margin + 9)}`);
  });
});

describe('data', () => {
  test('what is no text stays the very same', () => {
    const same = {
      number: 1,
      none: null,
      date: new Date(0),
      secret: new Secret(key),
      view: new DataView(new ArrayBuffer(2)),
      buffer: new ArrayBuffer(2),
      floats: new Float64Array(2),
    };
    const copy = redactor.data(same);
    for (const name of Object.keys(same) as (keyof typeof same)[]) expect(copy[name]).toBe(same[name]);
    expect(copy).not.toBe(same);
  });

  test('what holds itself, or one thing twice, still does', () => {
    const list: unknown[] = [key];
    list.push(list);
    const set = new Set<unknown>([key]);
    set.add(set);
    const map = new Map<unknown, unknown>([[key, key]]);
    map.set('map', map);
    const shared = { key };
    const copy = redactor.data({ list, set, map, one: shared, two: shared });
    expect(copy.list[0]).toBe('***');
    expect(copy.list[1]).toBe(copy.list);
    expect([...copy.set]).toEqual(['***', copy.set]);
    expect([...copy.map]).toEqual([
      ['***', '***'],
      ['map', copy.map],
    ]);
    expect(copy.one).toBe(copy.two);
    expect(copy.one).toEqual({ key: '***' });
  });

  test('an error becomes what people print of it', () => {
    const cause = Object.assign(new TypeError(`because of ${key}`), { code: key });
    const error = new Error(`failed with ${key}`, { cause });
    cause.stack = `at ${key}`;
    error.stack = '';
    const copy: object = redactor.data({ error }).error;
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(Object.entries(copy)).toEqual([
      ['name', 'Error'],
      ['message', 'failed with ***'],
      ['stack', ''],
      ['cause', { name: 'TypeError', message: 'because of ***', stack: 'at ***', code: '***' }],
    ]);
    // A member of its own in the place of one that all have.
    const named = Object.assign(new Error('x'), { name: `N ${key}`, more: undefined });
    named.stack = 'at';
    expect(Object.entries(redactor.data({ named }).named)).toEqual([
      ['name', 'N ***'],
      ['message', 'x'],
      ['stack', 'at'],
    ]);
  });

  test('members can be written and taken away, and an undefined one stays', () => {
    const copy = redactor.data<{ a?: string; b: undefined }>({ a: key, b: undefined });
    expect(Object.keys(copy)).toEqual(['a', 'b']);
    expect(Object.getOwnPropertyDescriptor(copy, 'a')).toEqual({
      value: '***',
      enumerable: true,
      writable: true,
      configurable: true,
    });
  });

  test('names that become the same are numbered from two', () => {
    const shout = key.toUpperCase();
    expect(redactor.data({ [key]: 1, [shout]: 2, [`%6b${key.slice(1)}`]: 3 })).toEqual({
      '***': 1,
      '*** (2)': 2,
      '*** (3)': 3,
    });
  });

  test('a record keeps its names and our words', () => {
    expect(redactor.record({ [key]: [key, 'a', new Uint8Array(Buffer.from(key))] }, new Set(['a']))).toEqual({
      [key]: ['***', 'a', Buffer.from('***')],
    });
    expect(redactor.record([key, `${key}!`], new Set([key]))).toEqual([key, '***!']);
  });

  test('bytes without secrets are the very same, with none added too', () => {
    const bytes = new Uint8Array(Buffer.from('bytes'));
    expect(redactor.data({ bytes }).bytes).toBe(bytes);
    expect(createRedactor().data({ bytes }).bytes).toBe(bytes);
  });
});

test.each(['\ud800', '\ud800 & more', '\u212a\u0130 \u{1f600}', '50 % of \udc00\n'])('%j stays as it is', (written) => {
  expect(redactor.redact(written)).toEqual({ text: written, hits: 0 });
});

test.each([
  ['beside letters that are no ASCII', `\u00fc${key}\u5bc6`, '\u00fc***\u5bc6'],
  ['in capitals, beside one that becomes a small letter of ASCII', `\u212a${key.toUpperCase()}`, '\u212a***'],
  ['beside one that becomes two', `\u0130${key.toUpperCase()}\u0130`, '\u0130***\u0130'],
])('a key %s', (_name, written, shown) => {
  expect(redactor.redact(written)).toEqual({ text: shown, hits: 1 });
});

test.each([
  // As many characters as make the fewest bytes of a form, and one less.
  ['\u5bc6\u94a5\u5bc6\u94a5', '\u5bc6\u94a5\u5bc6\u94a5', '***'],
  ['abcd', 'abcd', '***'],
  ['abcd', 'abc', 'abc'],
  ['abcd', '\u20ac', '\u20ac'],
])('a text as short as %j', (value, written, expected) => {
  expect(redactorFor(value).redact(written)).toEqual({ text: expected, hits: expected === '***' ? 1 : 0 });
});
