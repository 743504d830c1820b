/** Hex and base64 as tools wrap them: line breaks between any two characters, written as they are or as escapes. */
import fc from 'fast-check';
import { Secret } from '../../src/key/secret.ts';
import { createByteRedactor } from '../../src/leak/byte-redactor.ts';
import { compileMatcher, type Matcher } from '../../src/leak/matcher.ts';
import { createRedactor } from '../../src/leak/redactor.ts';
import { createDescriber } from '../../src/leak/scan/describe-form.ts';
import { compileSecretSearch } from '../../src/leak/scan/secret-search.ts';
import { SlidingWindow, windowBytes } from '../../src/leak/scan/sliding-window.ts';

const key = 'kimp360_7Lr2Xw4Tb8VnQz9kAbCdEfGh';

function searchFor(value: string) {
  const secrets = [{ secret: new Secret(value), name: 'the key' }];
  const search = compileSecretSearch(secrets);
  const describeForm = createDescriber(secrets);
  return { search, told: (text: string) => search.find(Buffer.from(text)).found.map(describeForm) };
}

function matcherFor(value: string): Matcher {
  const matcher = compileMatcher([new Secret(value)]);
  if (matcher === undefined) throw new Error('too short');
  return matcher;
}

function redact(value: string, text: string) {
  const redactor = createRedactor();
  redactor.add(new Secret(value));
  return redactor.redact(text);
}

function wrap(text: string, width: number, lineBreak: string): string {
  return (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(lineBreak);
}

const encodings = {
  base64: (bytes: Buffer) => bytes.toString('base64'),
  base64url: (bytes: Buffer) => bytes.toString('base64url'),
  hex: (bytes: Buffer) => bytes.toString('hex'),
  HEX: (bytes: Buffer) => bytes.toString('hex').toUpperCase(),
} as const;

const lineBreaks = ['\n', '\r\n', '\r', '\n      ', '\r\n\t', '\n\n'] as const;

/** What carries the wrapped text. */
const carriers: Readonly<Record<string, (text: string) => Buffer>> = {
  'a file': (text) => Buffer.from(text),
  JSON: (text) => Buffer.from(JSON.stringify(text)),
  'JSON in JSON': (text) => Buffer.from(JSON.stringify(JSON.stringify(text))),
  'JSON of PHP': (text) => Buffer.from(JSON.stringify(text).replaceAll('/', '\\/')),
  'a query': (text) => Buffer.from(encodeURIComponent(text)),
  HTML: (text) => Buffer.from(text.replace(/\W/g, (one) => `&#${one.charCodeAt(0)};`)),
  'HTML that keeps lines': (text) =>
    Buffer.from(text.replace(/[+/]/g, (one) => `&#x${one.charCodeAt(0).toString(16)};`)),
  'every character as \\u': (text) =>
    Buffer.from(Array.from(text, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')),
  'UTF-16': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16, big-endian': (text) => Buffer.from(text, 'utf16le').swap16(),
  'JSON in UTF-16': (text) => Buffer.from(JSON.stringify(text), 'utf16le'),
};

const keyCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/=.~';
const keys = fc.string({ unit: fc.constantFrom(...keyCharacters), minLength: 8, maxLength: 64 });

/** A key in a text of others, as a tool wraps it. */
const wrapped = fc
  .record({
    value: keys,
    before: fc.nat(120),
    behind: fc.nat(120),
    encoding: fc.constantFrom(...(Object.keys(encodings) as (keyof typeof encodings)[])),
    wide: fc.boolean(),
    width: fc.integer({ min: 20, max: 80 }),
    lineBreak: fc.constantFrom(...lineBreaks),
  })
  .map(({ value, before, behind, encoding, wide, width, lineBreak }) => {
    const plain = Buffer.from(`${' '.repeat(before)}${value}${' '.repeat(behind)}`, wide ? 'utf16le' : 'utf8');
    return { value, width, lineBreak, whole: encodings[encoding](plain) };
  });

/** Without line breaks: what stands at each place of the wrapped text, by searching the unwrapped one. */
function naiveHits(value: string, whole: string, width: number, lineBreak: string): readonly string[] {
  const place = (at: number): number => at + Math.floor(at / width) * lineBreak.length;
  return matcherFor(value)
    .find(Buffer.from(whole))
    .map(({ start, end }) => `${place(start)}-${place(end - 1) + 1}`);
}

/** Whether as much of a pattern as the scan asks for stands between two breaks or signs that HTML writes as references. */
function hasLongPiece(value: string, whole: string, width: number): boolean {
  const [hit] = matcherFor(value).find(Buffer.from(whole));
  const { start, end } = hit ?? { start: 0, end: 0 };
  const broken = Array.from(whole, (one, at) => (at % width === 0 ? `\n${one}` : one));
  const pieces = broken
    .slice(start, end)
    .join('')
    .split(/[\n+/]/);
  return Math.max(...pieces.map(({ length }) => length)) >= Math.min(Math.ceil((end - start) / 2), 20);
}

test('a wrapped text holds a key where the same text in one line does', () => {
  fc.assert(
    fc.property(wrapped, ({ value, width, lineBreak, whole }) => {
      const text = Buffer.from(wrap(whole, width, lineBreak));
      const expected = naiveHits(value, whole, width, lineBreak);
      expect(expected.length).toBeGreaterThan(0);
      expect(
        matcherFor(value)
          .find(text)
          .map(({ start, end }) => `${start}-${end}`),
      ).toEqual(expected);
      expect(
        searchFor(value)
          .search.find(text)
          .found.map(({ start, end }) => `${start}-${end}`),
      ).toEqual(expected);
      // Long enough to be searched another way.
      const long = Buffer.concat([Buffer.alloc(20_000, 0x2e), text]);
      expect(
        matcherFor(value)
          .find(long)
          .map(({ start, end }) => `${start - 20_000}-${end - 20_000}`),
      ).toEqual(expected);
    }),
    { numRuns: 120 },
  );
});

test.each(Object.keys(carriers))('whatever carries it: %s', (name) => {
  fc.assert(
    fc.property(wrapped, ({ value, width, lineBreak, whole }) => {
      const bytes = (carriers[name] as (text: string) => Buffer)(wrap(whole, width, lineBreak));
      expect(matcherFor(value).find(bytes)).toHaveLength(1);
      if (name === 'HTML that keeps lines') fc.pre(hasLongPiece(value, whole, width));
      expect(searchFor(value).search.find(bytes).found).toHaveLength(1);
    }),
    { numRuns: 60 },
  );
});

/** Pieces between breaks and escapes may be of any length, down to none. */
test.each(['utf8', 'utf16le'] as const)('escapes and line breaks between any two characters, in %s', (charset) => {
  const escapes: readonly ((one: string) => string)[] = [
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
    (one) => `%${one.charCodeAt(0).toString(16)}`,
    (one) => `&#${one.charCodeAt(0)};`,
    (one) => `\\x${one.charCodeAt(0).toString(16)}`,
  ];
  const breaks = [...lineBreaks, '\\\n', '\\\r\n', '\\n', '\\r\\n  ', '%0a', '&#10;\t'];
  const spellings = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 400, maxLength: 400 });
  const parts = fc.record({ escaped: fc.integer({ min: 1, max: 20 }), broken: fc.integer({ min: 1, max: 40 }) });
  fc.assert(
    fc.property(wrapped, spellings, parts, ({ value, whole }, ways, { escaped, broken }) => {
      const [hit] = matcherFor(value).find(Buffer.from(whole));
      const { start, end } = hit ?? { start: 0, end: 0 };
      const written = Array.from(whole, (one, at) => {
        const [spelt, lineBreak] = ways[at % ways.length] as [number, number];
        // One escape at least: what has none is found by its longest piece.
        const isEscaped = spelt % escaped === 0 || at === start + (spelt % (end - start));
        const character = isEscaped ? (escapes[spelt % escapes.length] as (one: string) => string)(one) : one;
        return character + (at < whole.length - 1 && lineBreak % broken === 0 ? breaks[lineBreak % breaks.length] : '');
      });
      fc.pre(written.slice(start, end).some((one) => /[%&\\][\dux#]/.test(one)));
      const bytes = Buffer.from(written.join(''), charset);
      for (const text of [bytes, Buffer.concat([Buffer.alloc(40_000, 0x2e), bytes])]) {
        expect([written.join(''), matcherFor(value).find(text).length]).toEqual([written.join(''), 1]);
      }
    }),
    { numRuns: 150 },
  );
});

test('nearly the key is not found', () => {
  fc.assert(
    fc.property(wrapped, fc.nat(), ({ value, width, lineBreak, whole }, at) => {
      const characters = Array.from(value);
      // Inside: base64 shares its first and last digits with what stands around it.
      const place = 2 + (at % (value.length - 4));
      characters[place] = characters[place]?.toLowerCase() === 'q' ? 'z' : 'Q';
      const other = characters.join('');
      // The text holds `value`; what is looked for is another one.
      if (other.toLowerCase() === value.toLowerCase()) return;
      const text = Buffer.from(wrap(whole, width, lineBreak));
      expect(matcherFor(other).find(text)).toEqual([]);
      expect(searchFor(other).search.find(text).found).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

describe('lines of tools', () => {
  const [first, second] = [`user:${key}`, 'and what follows, so that there is more than one line of it'];
  const body = `${first} ${second} ${'.'.repeat(40)}`;
  test.each([
    ['base64', wrap(Buffer.from(`${'.'.repeat(40)}${body}`).toString('base64'), 76, '\n')],
    ['openssl base64, PEM', wrap(Buffer.from(`${'.'.repeat(20)}${body}`).toString('base64'), 64, '\n')],
    ['MIME', wrap(Buffer.from(`${'.'.repeat(40)}${body}`).toString('base64'), 76, '\r\n')],
    ['xxd -p', wrap(Buffer.from(body).toString('hex'), 60, '\n')],
    ['YAML', wrap(Buffer.from(`${'.'.repeat(40)}${body}`).toString('base64'), 64, '\n    ')],
  ])('%s', (_name, text) => {
    for (const carried of [text, JSON.stringify({ text }), JSON.stringify(JSON.stringify({ text }))]) {
      const { hits, text: left } = redact(key, carried);
      expect(hits).toBe(1);
      expect(left.split('***')).toHaveLength(2);
      const [before, after] = left.split('***') as [string, string];
      expect(carried.startsWith(before) && carried.endsWith(after)).toBe(true);
      const [form, ...others] = searchFor(key).told(carried);
      expect(form).toMatch(/^the key \((?:base64|hex)[^;]*; over several lines\)$/);
      expect(others).toEqual([]);
    }
  });
});

describe('a digit that is an escape beside a line break, whose last character could be one of the key', () => {
  const writers: readonly ((one: string) => string)[] = [
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
    (one) => `%${one.charCodeAt(0).toString(16)}`,
    (one) => `&#${one.charCodeAt(0)};`,
  ];
  test.each(['hex', 'base64'] as const)('%s', (encoding) => {
    const text = Buffer.from(`${key}..`).toString(encoding);
    const redactor = createRedactor();
    redactor.add(new Secret(key));
    const { told } = searchFor(key);
    // The rest is one piece that is long enough.
    for (let at = 4; at < text.length - 20; at += 1) {
      for (const write of writers) {
        const one = write(text[at] as string);
        const written = `${text.slice(0, at - 2)}\n${text.slice(at - 2, at)}${one}${text.slice(at + 1)}`;
        expect([written, redactor.redact(written).hits]).toEqual([written, 1]);
        expect(told(written)).toHaveLength(1);
      }
    }
  });
});

test('cut at any byte, a wrapped key is found', () => {
  const hidden = Buffer.from(`${'.'.repeat(50)}${key}${'.'.repeat(50)}`).toString('base64');
  for (const lineBreak of ['\r\n    ', '\\r\\n  ']) {
    const text = Buffer.from(wrap(hidden, 64, lineBreak));
    const matcher = matcherFor(key);
    const expected = Buffer.concat([createWhole(matcher, text)]).toString();
    expect(expected).toContain('***');
    for (let at = 0; at <= text.length; at += 1) {
      const stream = createByteRedactor(() => matcher, 1);
      const parts = [text.subarray(0, at), text.subarray(at)].map((part) => Buffer.from(stream.push(part)));
      expect(Buffer.concat([...parts, stream.end()]).toString()).toBe(expected);
    }
  }
});

function createWhole(matcher: Matcher, text: Uint8Array): Buffer {
  const stream = createByteRedactor(() => matcher, 1);
  return Buffer.concat([Buffer.from(stream.push(text)), stream.end()]);
}

test('in a stream of any chunks it comes out as at once', () => {
  const secret = 'abcabcab-bcaabc';
  const hidden = wrap(Buffer.from(`x${secret}${secret}yz`).toString('base64'), 20, '\n');
  const piece = fc.oneof(
    fc.constantFrom(
      hidden,
      hidden.slice(0, 15),
      hidden.slice(9),
      JSON.stringify(hidden),
      '\n',
      '\r\n ',
      '\\n',
      '\\n ',
      ' ',
      '"',
    ),
    fc.constantFrom(...hidden.split('\n')),
    fc.nat(40_000).map((length) => ' '.repeat(length)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.array(fc.nat(60_000), { maxLength: 12 }), (pieces, places) => {
      const text = Buffer.from(pieces.join(''));
      const matcher = matcherFor(secret);
      const expected = createWhole(matcher, text);
      const stream = createByteRedactor(() => matcher, 1);
      const ends = [...places.filter((place) => place < text.length).sort((one, other) => one - other), text.length];
      const parts = ends.map((end, at) => Buffer.from(stream.push(text.subarray(ends[at - 1] ?? 0, end))));
      expect(Buffer.concat([...parts, stream.end()]).equals(expected)).toBe(true);
    }),
    { numRuns: 120 },
  );
});

test('around the border of a scan’s window, byte by byte', () => {
  const { search } = searchFor(key);
  const text = Buffer.from(wrap(Buffer.from(key).toString('hex'), 30, '\r\n  '));
  for (let shift = -text.length - 2; shift <= 2; shift += 1) {
    const offsets: number[] = [];
    const window = new SlidingWindow(search);
    window.begin(({ offset }) => offsets.push(offset), false);
    const before = windowBytes + shift;
    window.push(Buffer.concat([Buffer.alloc(before, 0x2e), text, Buffer.alloc(300_000, 0x2e)]));
    window.end();
    expect(offsets).toEqual([before]);
  }
});

test('content that ends in the middle of it loses that part', () => {
  const redactor = createRedactor();
  redactor.add(new Secret(key));
  const text = wrap(Buffer.from(`.....${key}`).toString('base64'), 20, '\n');
  for (const lineBreak of ['\n', '\\n', '\r\n  ']) {
    const cut = Buffer.from(text.slice(0, 35).replaceAll('\n', lineBreak));
    const left = Buffer.from(redactor.withoutTail(cut)).toString();
    expect(left).toMatch(/^.{7}\*\*\*$/);
  }
});
