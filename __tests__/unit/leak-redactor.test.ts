import { inspect } from 'node:util';
import fc from 'fast-check';
import { formsOf } from '../../src/key/encodings.ts';
import { Secret } from '../../src/key/secret.ts';
import { createRedactor } from '../../src/leak/redactor.ts';

function redactorFor(...values: string[]) {
  const redactor = createRedactor();
  for (const value of values) redactor.add(new Secret(value));
  return redactor;
}

const key = 'k9/Qz+7L=r&2<Xw>4"T\'b8(V)n';
const plain = 'kimp360_7Lr2Xw4Tb8VnQz9k';
const code = (character: string): number => character.charCodeAt(0);
const hex = (character: string, width = 2): string => code(character).toString(16).padStart(width, '0');

/** Ways to write one character. */
const writers: Readonly<Record<string, (character: string) => string>> = {
  literal: (character) => character,
  '%XX': (character) => `%${hex(character).toUpperCase()}`,
  '%xx': (character) => `%${hex(character)}`,
  '%uXXXX': (character) => `%u${hex(character, 4)}`,
  '%25XX': (character) => `%25${hex(character)}`,
  '%2525XX': (character) => `%2525${hex(character)}`,
  '\\u': (character) => `\\u${hex(character, 4)}`,
  '\\U': (character) => `\\U${hex(character, 8)}`,
  '\\U capitals': (character) => `\\u${hex(character, 4).toUpperCase()}`,
  '\\u{}': (character) => `\\u{${hex(character, 3)}}`,
  '\\x': (character) => `\\x${hex(character)}`,
  octal: (character) => `\\${code(character).toString(8).padStart(3, '0')}`,
  '\\\\u': (character) => `\\\\u${hex(character, 4)}`,
  '\\\\\\\\u': (character) => `\\\\\\\\u${hex(character, 4)}`,
  '&#;': (character) => `&#${code(character)};`,
  '&#000;': (character) => `&#000${code(character)};`,
  '&#x;': (character) => `&#x${hex(character)};`,
  '&#X;': (character) => `&#X${hex(character, 4).toUpperCase()};`,
  '&amp;#;': (character) => `&amp;#${code(character)};`,
  '\\u0026#;': (character) => `\\u0026#${code(character)};`,
  '%26%23;': (character) => `%26%23${code(character)}%3B`,
  '%5Cu': (character) => `%5Cu${hex(character, 4)}`,
  '%5C%75 whole': (character) => `\\u${hex(character, 4)}`.replace(/./g, (one) => `%${hex(one)}`),
  '&#92;u': (character) => `&#92;u${hex(character, 4)}`,
};

describe('forms in text', () => {
  test.each(formsOf(key).map(({ text, reason }) => [reason, text]))('%s', (_reason, form) => {
    const redactor = redactorFor(key);
    expect(redactor.redact(form)).toEqual({ text: expect.stringMatching(/^[^&%\\]?[^&%\\]?\*\*\*.?=*$/), hits: 1 });
    expect(redactor.text(`a ${form} b`)).toMatch(/^a .{0,2}\*\*\*.?=* b$/);
  });

  test.each(Object.entries(writers))('every character as %s, and any one of them', (_name, write) => {
    const redactor = redactorFor(plain);
    expect(redactor.text(`<${Array.from(plain, write).join('')}>`)).toBe('<***>');
    for (let at = 0; at < plain.length; at += 1) {
      const mixed = plain.slice(0, at) + write(plain[at] as string) + plain.slice(at + 1);
      expect(redactor.text(`x=${mixed}.`)).toBe('x=***.');
    }
  });

  test.each([
    ['JSON in JSON', JSON.stringify(JSON.stringify({ key }))],
    ['JSON in JSON in JSON', JSON.stringify(JSON.stringify(JSON.stringify({ key })))],
    ['JSON in a query', new URLSearchParams({ q: JSON.stringify({ key }) }).toString()],
    ['base64url', Buffer.from(`user:${key}`).toString('base64url')],
    [
      'hex in mixed case',
      Buffer.from(key)
        .toString('hex')
        .replace(/[a-f]/g, (digit, at) => (at % 3 ? digit : digit.toUpperCase())),
    ],
    ['base64 of UTF-16, as PowerShell makes it', Buffer.from(key, 'utf16le').toString('base64')],
    ['UTF-16 read as text', Buffer.from(`a${key}b`, 'utf16le').toString('latin1')],
  ])('%s', (_name, text) => {
    const redactor = redactorFor(key);
    expect(redactor.redact(text).hits).toBe(1);
  });

  test.each([
    ['half an escape before it', '%4', 'k4Xw4Tb8Vn', '1'],
    ['a backslash before it', '\\', 'u0041bcdefgh', ''],
    ['an ampersand before it', '&', '#65;bcdefgh', ''],
    ['a percent sign before it', '%', '41cdefghijk', ''],
  ])('%s hides nothing; an escape that the hit begins in goes with it', (_name, before, secret) => {
    const redactor = redactorFor(secret);
    const last = secret.at(-1) as string;
    for (const write of Object.values(writers)) {
      expect([`${before}***`, '***']).toContain(redactor.text(before + secret.slice(0, -1) + write(last)));
    }
  });

  test('several secrets, several times; hits are counted', () => {
    const redactor = redactorFor(plain, 'second-secret-5hJ');
    expect(redactor.redact(`${plain}${plain} and second-secret-5hJ`)).toEqual({ text: '****** and ***', hits: 3 });
  });

  test('overlapping secrets leave nothing', () => {
    const redactor = redactorFor('abcdefghij', 'ghijklmnop');
    expect(redactor.redact('x abcdefghijklmnop x')).toEqual({ text: 'x *** x', hits: 1 });
  });

  test('text around a hit stays, whatever it is made of', () => {
    expect(redactorFor(plain).text(`é😀\u2028${plain}\0ü`)).toBe('é😀\u2028***\0ü');
  });

  test.each([
    [
      'passwörd-mit-ümlaut',
      ['passw%C3%B6rd-mit-%c3%bcmlaut', 'passw\\u00f6rd-mit-ümlaut', 'passw&#246;rd-mit-&#xfc;mlaut'],
    ],
    ['pass😀word', ['pass\\ud83d\\ude00word', 'pass&#128512;word', 'pass\\u{1f600}word', 'pass%F0%9F%98%80word']],
    ['line one\nline two', ['line one\\nline two', 'line one%0Aline two', '> line one', '> line two']],
  ])('a secret that is not ASCII: %s', (secret, texts) => {
    const redactor = redactorFor(secret);
    for (const text of [secret, ...texts]) expect(redactor.text(`[${text}]`)).toMatch(/^\[(> )?\*\*\*\]$/);
    expect(redactor.redact(Buffer.from(secret, 'utf16le').toString('latin1')).hits).toBeLessThanOrEqual(1);
  });
});

describe('what is not there is not found', () => {
  test.each([
    plain.slice(1),
    plain.slice(0, -1),
    Buffer.from(plain).toString('hex').slice(1),
    `${plain.slice(0, 8)}%2${plain.slice(9)}`,
    `${plain.slice(0, 8)}\\u004${plain.slice(9)}`,
    'ordinary text, 100 % plain & simple \\o/ with &amp; and %20 and \\n',
  ])('%s', (text) => {
    expect(redactorFor(plain).redact(text)).toEqual({ text, hits: 0 });
  });

  test('secrets of fewer than four characters stand everywhere: they are not searched for', () => {
    const redactor = redactorFor('abc', '', 'x');
    expect(redactor.text('abcabc x')).toBe('abcabc x');
    expect(redactorFor('abcd').text('abcd YWJjZA== 61626364')).toBe('*** YWJjZA== ***');
  });

  test('nothing was added', () => {
    expect(createRedactor().redact(plain)).toEqual({ text: plain, hits: 0 });
  });

  test('a secret counts from when it was added', () => {
    const redactor = createRedactor();
    expect(redactor.text(plain)).toBe(plain);
    redactor.add(new Secret(plain));
    expect(redactor.text(plain)).toBe('***');
    redactor.add(new Secret('another-secret'));
    expect(redactor.text(`${plain} another-secret`)).toBe('*** ***');
  });
});

describe('found if and only if there', () => {
  const character = fc.constantFrom(...'abcdeABC0123456789u%&#;\\/"\'<>+=-_.x');
  const secret = fc.string({ unit: character, minLength: 8, maxLength: 24 });
  const noise = fc.string({ unit: fc.constantFrom(...'ab01%&#;\\/u{}x25 \n\0'), maxLength: 12 });
  const choices = fc.array(fc.constantFrom(...Object.values(writers)), { minLength: 24, maxLength: 24 });

  test('any key, each character written in any way, inside any text', () => {
    fc.assert(
      fc.property(secret, choices, noise, noise, (value, write, before, after) => {
        const written = Array.from(value, (one, at) => (write[at] as (character: string) => string)(one)).join('');
        const { text, hits } = redactorFor(value).redact(before + written + after);
        expect(hits).toBeGreaterThan(0);
        expect(text).not.toContain(written);
      }),
      { numRuns: 1500 },
    );
  });

  test('a text that holds no form is the same afterwards', () => {
    const foreign = fc.string({ unit: fc.constantFrom(...'ghijklmnop%&#;\\/u{}x25 \n\0é'), maxLength: 200 });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ABCDEFQRSTUVWXYZ'), minLength: 8, maxLength: 40 }),
        foreign,
        (value, text) => {
          // Only a capital, or its number 41-5A, could begin a form; the text has digits 2 and 5 alone.
          fc.pre(!/[RU]/.test(value));
          expect(redactorFor(value).redact(text)).toEqual({ text, hits: 0 });
        },
      ),
    );
  });
});

describe('data', () => {
  const redactor = redactorFor(plain);

  test('strings and keys, at any depth; other values stay', () => {
    const date = new Date(0);
    const data = { a: [plain, 1, true, null, undefined], [plain]: { b: `x${plain}` }, date };
    expect(redactor.data(data)).toEqual({ a: ['***', 1, true, null, undefined], '***': { b: 'x***' }, date });
    expect(data.a[0]).toBe(plain);
  });

  test('keys that become the same are told apart', () => {
    expect(Object.keys(redactor.data({ [plain]: 1, [encodeURIComponent(`${plain}`)]: 1, '***': 2 }))).toEqual([
      '***',
      '*** (2)',
    ]);
  });

  test('data that holds itself', () => {
    const data: Record<string, unknown> = { key: plain };
    data.self = data;
    const copy = redactor.data(data);
    expect(copy.self).toBe(copy);
    expect(copy.key).toBe('***');
  });

  test('__proto__ is a key like any other', () => {
    const copy = redactor.data(JSON.parse(`{"__proto__": {"x": "${plain}"}}`));
    expect(JSON.stringify(copy)).toBe('{"__proto__":{"x":"***"}}');
  });

  test('errors, bytes, maps, URLs and secrets', () => {
    const error = Object.assign(new Error(`failed with ${plain}`, { cause: new Error(plain) }), { request: plain });
    const data = {
      error,
      bytes: Buffer.from(`<${plain}>`),
      map: new Map([[plain, new Set([plain])]]),
      url: new URL(`https://example.com/?key=${plain}`),
      secret: new Secret(plain),
    };
    const copy = redactor.data(data);
    expect(inspect(copy, { depth: 9, showHidden: true })).not.toContain(plain.slice(8));
    expect(JSON.stringify(copy)).not.toContain(plain.slice(8));
    expect(copy.error.message).toBe('failed with ***');
    expect(Buffer.from(copy.bytes).toString()).toBe('<***>');
    expect(`${copy.secret}`).toBe('***');
  });

  test('objects of a class keep their methods', () => {
    class Numeral {
      readonly value = '12';
      toString(): string {
        return this.value;
      }
    }
    expect(String(redactor.data({ n: new Numeral() }).n)).toBe('12');
  });
});

/** Quadratic time would be hours: there is no need to measure. `bench/leak` does. */
describe('texts made to be hard to read', () => {
  const length = 2 * 1024 * 1024;
  test.each([
    ['text', 'ordinary text with nothing in it, but long. '],
    ['JSON', '{"name": "a \\"b\\" \\u00e9", "url": "https:\\/\\/example.com\\/a%20b"},\n'],
    ['HTML', '<a href="?a=1&amp;b=%41">&quot;x&quot; &#8212;</a>\n'],
    ['backslashes', '\\'],
    ['percent signs', '%'],
    ['ampersands', '&'],
    ['openings', '%&\\'],
    ['leading zeros', `&#${'0'.repeat(200)}`],
    ['the beginning of the key', plain.slice(0, -2)],
    ['the beginning of the key, escaped', Array.from(plain.slice(0, 8), (one) => `\\u${hex(one, 4)}`).join('')],
  ])('2 MiB of %s', (_name, unit) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const redactor = redactorFor(plain, 'second-secret-5hJ');
    expect(redactor.redact(text).hits).toBe(0);
  });
});

test('thousands of secrets are found in a long text', () => {
  const secrets = Array.from({ length: 8_000 }, (_, index) => `hidden/value ${index}`);
  const text = `${'x'.repeat(20_000)} ${secrets[7_999]} `;
  expect(
    redactorFor(...secrets)
      .redact(text)
      .text.trim(),
  ).toBe(`${'x'.repeat(20_000)} ***`);
});
