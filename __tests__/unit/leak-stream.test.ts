import fc from 'fast-check';
import { Secret } from '../../src/key/secret.ts';
import { createByteRedactor } from '../../src/leak/byte-redactor.ts';
import { compileMatcher } from '../../src/leak/matcher.ts';
import type { ByteRedactor } from '../../src/leak/port.ts';
import { createRedactor } from '../../src/leak/redactor.ts';

const key = 'kimp360_7Lr2Xw4Tb8VnQz9k';

function redactorFor(...values: string[]) {
  const redactor = createRedactor();
  for (const value of values) redactor.add(new Secret(value));
  return redactor;
}

/** Searches as soon as it can, so that a border lies behind every chunk. */
function streamFor(...values: string[]): Omit<ByteRedactor, 'vouch'> {
  const matcher = compileMatcher(values.map((value) => new Secret(value)));
  return createByteRedactor(() => matcher, 1);
}

/** Feeds the chunks through one buffer that is overwritten after each, as a socket's may be. */
function feed(stream: Omit<ByteRedactor, 'vouch'>, chunks: readonly Uint8Array[]): Buffer {
  const released = chunks.map((chunk) => {
    const reused = Buffer.from(chunk);
    const out = Buffer.from(stream.push(reused));
    reused.fill(0x21);
    return out;
  });
  return Buffer.concat([...released, stream.end()]);
}

function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [...places.filter((place) => place < bytes.length).sort((one, other) => one - other), bytes.length];
  return ends.map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end));
}

test('cut at any byte, a key is found', () => {
  const text = Buffer.from(`before ${key} between \\u006b${key.slice(1)} after`);
  for (let at = 0; at <= text.length; at += 1) {
    const stream = streamFor(key);
    expect(feed(stream, [text.subarray(0, at), text.subarray(at)]).toString()).toBe('before *** between *** after');
    expect(stream.hits).toBe(2);
  }
});

test('any text in any chunks comes out as the text redacted at once', () => {
  const secrets = ['abababab', 'babaccba', 'aaaaaaaa'];
  const piece = fc.oneof(
    fc.constantFrom(
      ...secrets,
      '%61',
      '\\u0062',
      '&#97;',
      'a\0b\0a\0b\0a\0b\0a\0b',
      '6162616261626162',
      'YWJhYmFiYWI',
      '\\\\u006',
      '%6',
    ),
    fc.string({ unit: fc.constantFrom(...'abc%&\\ \0'), maxLength: 6 }),
    // Long enough that a part is released before the end.
    fc.nat(3000).map((length) => 'ab'.repeat(length)),
    fc.nat(3000).map((length) => 'x'.repeat(length)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.array(fc.nat(20_000), { maxLength: 12 }), (pieces, places) => {
      const text = Buffer.from(pieces.join(''), 'latin1');
      const whole = streamFor(...secrets);
      const expected = feed(whole, [text]);
      const stream = streamFor(...secrets);
      expect(feed(stream, cut(text, places)).equals(expected)).toBe(true);
      expect(stream.hits).toBe(whole.hits);
      expect(redactorFor(...secrets).redact(text.toString('latin1')).hits).toBe(whole.hits);
    }),
    { numRuns: 300 },
  );
});

test('bytes that hold no secret come out the same', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 5000 }), { maxLength: 10 }), (chunks) => {
      const stream = streamFor(key);
      expect(feed(stream, chunks).equals(Buffer.concat(chunks))).toBe(true);
      expect(stream.hits).toBe(0);
    }),
  );
});

test.each(['utf16le', 'utf16be'])('%s keeps its width', (encoding) => {
  const write = (text: string) => {
    const bytes = Buffer.from(text, 'utf16le');
    return encoding === 'utf16le' ? bytes : bytes.swap16();
  };
  const stream = streamFor(key);
  const escaped = `\\u006b${key.slice(1, 9)}\\u002d${key.slice(10)}`.replace('\\u002d', key[9] as string);
  const out = feed(stream, [write(`[${key}] ${Buffer.from(key).toString('hex')} ${escaped}!`)]);
  const narrow = encoding === 'utf16le' ? out : Buffer.from(out).swap16();
  expect(narrow.toString('utf16le')).toBe('[***] *** ***!');
  expect(stream.hits).toBe(3);
});

test('memory stays constant, and bytes are released on the way', () => {
  const stream = redactorFor(key).stream();
  const chunk = Buffer.alloc(64 * 1024, 'x');
  let released = 0;
  for (let round = 1; round <= 200; round += 1) {
    released += stream.push(chunk).byteLength;
    expect(round * chunk.length - released).toBeLessThan(256 * 1024);
  }
  expect(released + stream.end().byteLength).toBe(200 * chunk.length);
});

test('one endless hit is one hit', () => {
  const stream = streamFor('aaaaaaaa');
  const out = feed(
    stream,
    Array.from({ length: 50 }, () => Buffer.alloc(10_000, 'a')),
  );
  expect(out.toString()).toBe('***');
  expect(stream.hits).toBe(1);
});

test('many tiny chunks are not searched over and over', () => {
  const stream = redactorFor(key).stream();
  let releases = 0;
  for (let count = 0; count < 100_000; count += 1) if (stream.push(Uint8Array.of(0x78)).byteLength > 0) releases += 1;
  expect(stream.end().byteLength).toBeGreaterThan(0);
  // Bytes are searched when some are released.
  expect(releases).toBeLessThan(100);
});

test('without secrets chunks pass as they are', () => {
  const stream = createRedactor().stream();
  const chunk = Buffer.from(key);
  expect(stream.push(chunk)).toBe(chunk);
  expect(stream.end()).toEqual(new Uint8Array(0));
});

test('a secret that is added on the way counts from the next chunk', () => {
  const redactor = createRedactor();
  const stream = redactor.stream();
  expect(Buffer.from(stream.push(Buffer.from('early '))).toString()).toBe('early ');
  redactor.add(new Secret(key));
  expect(feed(stream, [Buffer.from(key)]).toString()).toBe('***');
});
