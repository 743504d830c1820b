/** Forms that a server which knows the key can choose so that a reader of the log gets it back. */
import fc from 'fast-check';
import { Secret } from '../../src/key/secret.ts';
import { createRedactor } from '../../src/leak/redactor.ts';

function redactorFor(...values: string[]) {
  const redactor = createRedactor();
  for (const value of values) redactor.add(new Secret(value));
  return redactor;
}

const key = 'kimp_live_7hQ2pX9vL4tR8wZ1mN6c';
/** Its base64 holds both signs that carriers escape, and its hex has letters. */
const signs = 'k~~~?>>>7hQ2pX?~9vL4tR8w~Z1?mN6c';
const hex4 = (character: string): string => character.charCodeAt(0).toString(16).padStart(4, '0');

describe('letters in another case', () => {
  test.each([
    ['a field name', `x-${key.toLowerCase()}: 1`, 'x-***: 1'],
    ['capitals', key.toUpperCase(), '***'],
    ['one letter in another case', `k${key.slice(1).toUpperCase()}`, '***'],
    ['with an escape', `%4b${key.slice(1).toUpperCase()}`, '***'],
    ['every character escaped', Array.from(key.toUpperCase(), (one) => `\\u${hex4(one)}`).join(''), '***'],
    ['UTF-16', Buffer.from(key.toLowerCase(), 'utf16le').toString('latin1'), '*\0*\0*\0'],
  ])('%s', (_name, text, expected) => {
    expect(redactorFor(key).text(text)).toBe(expected);
  });

  test('long texts too, which are searched another way', () => {
    const around = 'x'.repeat(40_000);
    expect(redactorFor(key).text(around + key.toLowerCase() + around)).toBe(`${around}***${around}`);
  });

  test('a value of fewer than eight characters counts as it is written: it could be a word', () => {
    expect(redactorFor('Monday7').text('monday7 Monday7')).toBe('monday7 ***');
  });

  test('letters beyond ASCII are no case of one another', () => {
    expect(redactorFor('Ãpfel-Würste').text('Ãpfel-Würste ãpfel-Würste')).toBe('*** ãpfel-Würste');
  });
});

describe('encodings whose characters the carrier escapes', () => {
  const standard = Buffer.from(signs).toString('base64');
  const url = Buffer.from(signs).toString('base64url');
  const hex = Buffer.from(signs).toString('hex');
  const carried: readonly [name: string, text: string][] = [
    ['JSON of PHP', standard.replaceAll('/', '\\/')],
    ['JSON of .NET', standard.replaceAll('+', '\\u002B')],
    ['JSON with the slash by number', standard.replaceAll('/', '\\u002f')],
    ['a query', encodeURIComponent(standard)],
    ['a query in lower case', encodeURIComponent(standard).replace(/%../g, (one) => one.toLowerCase())],
    ['a query in a query', encodeURIComponent(encodeURIComponent(standard))],
    ['HTML', standard.replaceAll('+', '&#43;').replaceAll('/', '&#x2F;')],
    ['HTML by name', standard.replaceAll('+', '&plus;').replaceAll('/', '&sol;')],
    ['base64url with its signs escaped', url.replaceAll('-', '%2D').replaceAll('_', '\\u005f')],
    ['one letter of base64', standard.replace(/[a-z]/, (one) => `\\u${hex4(one)}`)],
    ['every letter of base64', standard.replace(/\w/g, (one) => `\\u${hex4(one)}`)],
    ['one digit of hex', `\\u${hex4(hex[0] as string)}${hex.slice(1)}`],
    ['a digit of hex in capitals', `${hex.slice(0, 9).toUpperCase()}&#${hex.charCodeAt(9)};${hex.slice(10)}`],
    ['hex, every digit a number', Array.from(hex, (one) => `&#${one.charCodeAt(0)};`).join('')],
    [
      'base64 of UTF-16',
      Buffer.from(signs, 'utf16le')
        .toString('base64')
        .replace(/[a-z]/, (one) => `\\u${hex4(one)}`),
    ],
  ];
  test.each(carried)('%s', (_name, text) => {
    // The last characters of base64 belong to what follows, too; all escaped they are seven.
    expect(redactorFor(signs).text(`"${text}"`)).toMatch(/^"\*\*\*[^*]{0,7}"$/);
    const wide = Buffer.from(`"${text}"`, 'utf16le').toString('latin1');
    expect(redactorFor(signs).text(wide).replaceAll('\0', '')).toMatch(/^"\*\*\*[^*]{0,7}"$/);
  });
});

test.each([
  ['a form, which writes a blank as a plus', 'pass+word%21+%c3%a4+%26+more'],
  ['the same in another case', 'pass+word!+%C3%A4+%26+more'],
])('a secret with blanks in %s', (_name, text) => {
  expect(redactorFor('pass word! ä & more').text(`a=${text}&b=1`)).toBe('a=***&b=1');
});

test.each([
  ['every letter', '\\u0026\\u0061\\u0070\\u006f\\u0073\\u003b'],
  ['one letter', '&a\\u0070os;'],
  ['the sign and the semicolon', '%26apos%3B'],
])('a name of HTML with %s escaped', (_name, name) => {
  expect(redactorFor("k60'4/sixteen-17").text(`"k60${name}4/sixteen-17"`)).toBe('"***"');
  expect(redactorFor("k60'4/sixteen-17").text(`"k60${name}5/sixteen-17"`)).toBe(`"k60${name}5/sixteen-17"`);
});

test('the shortest form that has an escape, wherever it lies among signs that open none', () => {
  const secret = 'abcdefg/';
  const redactor = redactorFor(secret);
  for (let before = 0; before < 200; before += 1) {
    // Blanks and quotes stand in no form: what lies between them is skipped, but for what is long enough.
    const around = '"\\" '.repeat(60).slice(0, before);
    const text = `${around} abcdefg\\/ ${'"\\" '.repeat(before)}`;
    expect(redactor.text(text)).toBe(text.replace('abcdefg\\/', '***'));
  }
});

describe('zeros in front of a number', () => {
  const written: readonly [name: string, write: (code: number, zeros: string) => string][] = [
    ['decimal', (code, zeros) => `&#${zeros}${code};`],
    ['hexadecimal', (code, zeros) => `&#x${zeros}${code.toString(16)};`],
    ['\\u{}', (code, zeros) => `\\u{${zeros}${code.toString(16)}}`],
    ['decimal, without the semicolon', (code, zeros) => `&#${zeros}${code}`],
    ['decimal, the ampersand escaped', (code, zeros) => `&amp;#${zeros}${code};`],
  ];
  test.each(written)('%s', (_name, write) => {
    for (const count of [0, 1, 7, 10, 30, 64, 200, 240]) {
      const first = write(key.charCodeAt(0), '0'.repeat(count));
      expect(redactorFor(key).text(`<${first}${key.slice(1)}>`)).toBe('<***>');
      const all = Array.from(key, (one) => write(one.charCodeAt(0), '0'.repeat(count))).join('');
      expect(redactorFor(key).text(`<${all}>`)).toBe('<***>');
      const stream = redactorFor(key).stream();
      const bytes = Buffer.from('x'.repeat(50_000) + all);
      const out = Array.from({ length: bytes.length / 500 + 1 }, (_, at) =>
        Buffer.from(stream.push(bytes.subarray(at * 500, at * 500 + 500))),
      );
      expect(Buffer.concat([...out, stream.end()]).toString('latin1')).toBe(`${'x'.repeat(50_000)}***`);
    }
  });
});

describe('UTF-16 of the key alone, of either byte order', () => {
  const little = Buffer.from(key, 'utf16le');
  const big = Buffer.from(little).swap16();
  test.each([
    ['hex, little-endian', little.toString('hex')],
    ['hex, big-endian', big.toString('hex')],
    ['hex in capitals', big.toString('hex').toUpperCase()],
    ['base64, little-endian', little.toString('base64')],
    ['base64, big-endian', big.toString('base64')],
    ['base64url, big-endian', big.toString('base64url')],
    ['base64 with a mark in front', Buffer.concat([Buffer.from([0xfe, 0xff]), big]).toString('base64')],
  ])('%s', (_name, text) => {
    const { text: left, hits } = redactorFor(key).redact(text);
    expect(hits).toBe(1);
    expect(left.replace('***', '').length).toBeLessThanOrEqual(8);
  });
});

describe('quoting that doubles or escapes single signs', () => {
  const quoted = 'k9\'Qz"7L&r2<Xw>4|T^b8$V`n';
  test.each([
    ['SQL, YAML, PowerShell', quoted.replaceAll("'", "''")],
    ['CSV', quoted.replaceAll('"', '""')],
    ['a POSIX shell', quoted.replaceAll("'", "'\\''")],
    ["Python's shlex", quoted.replaceAll("'", `'"'"'`)],
    ['cmd', quoted.replace(/[&<>|^]/g, '^$&')],
    ['PowerShell, double quotes', quoted.replace(/["$`]/g, '`$&')],
    ['a POSIX shell, double quotes', quoted.replace(/["$`\\]/g, '\\$&')],
    ['a POSIX shell, in JSON', JSON.stringify(quoted.replaceAll("'", "'\\''")).slice(1, -1)],
    ['CSV in HTML', quoted.replaceAll('"', '""').replaceAll('"', '&quot;').replaceAll('<', '&lt;')],
  ])('%s', (_name, text) => {
    expect(redactorFor(quoted).text(`[${text}]`)).toBe('[***]');
  });
});

describe('a hit that begins inside an escape', () => {
  const hex = Buffer.from(key).toString('hex');
  test.each([
    ['the digit is that of the escape', `{"a":"\\u003${hex}"}`, '{"a":"***"}'],
    ['the first digit is written as an escape', `{"a":"x\\u0036${hex.slice(1)}"}`, '{"a":"x***"}'],
    ['another letter is written', `{"a":"x\\u0066${hex.slice(1)}"}`, '{"a":"x***"}'],
    ['JSON in JSON', JSON.stringify(`{"a":"x\\u0066${hex.slice(1)}"}`), '"{\\"a\\":\\"x***\\"}"'],
    ['an escaped backslash is no escape', `{"a":"\\\\${key}"}`, '{"a":"\\\\***"}'],
    ['a line feed before the key is no part of it', `{"a":"\\n${key}"}`, '{"a":"\\n***"}'],
  ])('%s', (_name, text, expected) => {
    const redacted = redactorFor(key).text(text);
    expect(redacted).toBe(expected);
    expect(() => JSON.parse(redacted)).not.toThrow();
  });

  test('a key that begins with the letter of an escape', () => {
    for (const letter of ['n', 'u0041', 't', 'b']) {
      const value = `${letter}9Qz7Lr2Xw4Tb8Vn`;
      expect(() => JSON.parse(redactorFor(value).text(`"x\\${value}"`))).not.toThrow();
    }
  });

  test('JSON stays JSON, whatever is written in it', () => {
    const other = 'n9Qz7Lr2Xw4Tb8Vn';
    const written = fc.constantFrom(
      ...['\\u0066', '\\u0036', '\\u006b', '\\u003', '\\n', '\\\\', '\\\\', '\\"', '\\/', 'u', 'n', 'k', '%6', '&#'],
      ...[hex, hex.slice(1), key, key.slice(1), other, other.slice(1)],
    );
    fc.assert(
      fc.property(fc.array(written, { maxLength: 8 }), (pieces) => {
        const json = `"${pieces.join('')}"`;
        fc.pre(isJson(json));
        expect(isJson(redactorFor(key, other).text(json))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
