import fc from 'fast-check';
import { stableBase64 } from '../../src/key/base64-parts.ts';
import { formsOf, masksOf } from '../../src/key/encodings.ts';
import { linesToMask } from '../../src/key/mask-lines.ts';
import { needlesOf } from '../../src/key/needles.ts';
import { Secret } from '../../src/key/secret.ts';

const key = 'k9/Qz+7L=r&2<Xw>4"T\'b8(V)n!*~:;?';
const texts = (value: string): string[] => formsOf(value).map((form) => form.text);

describe('forms of a key that every encoder changes', () => {
  const bytes = Buffer.from(key);
  const cases: readonly [name: string, form: string][] = [
    ['raw', key],
    ['hex', bytes.toString('hex')],
    ['hex in capitals', bytes.toString('hex').toUpperCase()],
    ['base64, padded', bytes.toString('base64')],
    ['encodeURIComponent', encodeURIComponent(key)],
    ['encodeURIComponent in lower case', encodeURIComponent(key).replace(/%../g, (code) => code.toLowerCase())],
    ['form', new URLSearchParams({ x: key }).toString().slice(2)],
    ['every %XX', bytes.toString('hex').toUpperCase().replace(/../g, '%$&')],
    ['every %xx', bytes.toString('hex').replace(/../g, '%$&')],
    ['JSON', JSON.stringify(key).slice(1, -1)],
    ['JSON of PHP', JSON.stringify(key).slice(1, -1).replaceAll('/', '\\/')],
    [
      'JSON of Go',
      JSON.stringify(key)
        .slice(1, -1)
        .replace(/[&<>]/g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`),
    ],
    ['every \\u', Array.from(key, (one) => `\\u00${one.charCodeAt(0).toString(16).padStart(2, '0')}`).join('')],
    ['every &#', Array.from(key, (one) => `&#${one.charCodeAt(0)};`).join('')],
    ['every &#x', Array.from(key, (one) => `&#x${one.charCodeAt(0).toString(16)};`).join('')],
    ['XML text', key.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')],
  ];
  test.each(cases)('%s', (_name, form) => {
    expect(texts(key)).toContain(form);
  });

  test.each(['&#39;', '&#x27;', '&apos;', '&quot;', '&#34;', '&#x2F;'])('with %s', (reference) => {
    expect(texts(key).some((form) => form.includes(reference) && form.startsWith('k9'))).toBe(true);
  });

  test.each([
    ['CSV', (value: string) => value.replaceAll('"', '""')],
    ['a POSIX shell', (value: string) => value.replaceAll("'", "'\\''")],
    ['Python', (value: string) => value.replaceAll("'", `'"'"'`)],
    ['cmd', (value: string) => value.replace(/[&<>|^]/g, '^$&')],
    ['PowerShell', (value: string) => value.replace(/["$`]/g, '`$&')],
  ])('quoted for %s', (_name, quote) => {
    expect(texts(key)).toContain(quote(key));
  });

  test('each has a reason, and none stands twice', () => {
    const forms = formsOf(key);
    expect(new Set(forms.map((form) => form.text)).size).toBe(forms.length);
    expect(forms.filter((form) => form.reason === '')).toEqual([]);
  });

  test('a plain key has few: what does not differ is left out', () => {
    expect(texts('kimp360abcdefghijklmnopqrstuvwxyz').length).toBeLessThan(20);
  });
});

describe('stable base64', () => {
  test('stands in the base64 of any text that holds the value, and is maximal', () => {
    const value = fc.uint8Array({ minLength: 6, maxLength: 60 });
    const around = fc.uint8Array({ maxLength: 20 });
    fc.assert(
      fc.property(value, around, around, (bytes, before, after) => {
        const shift = (before.length % 3) as 0 | 1 | 2;
        const stable = stableBase64(bytes, shift);
        expect(Buffer.concat([before, bytes, after]).toString('base64')).toContain(stable);
        expect(stable.length).toBe(Math.floor((8 * (shift + bytes.length)) / 6) - Math.ceil((8 * shift) / 6));
      }),
    );
  });
});

describe('masks', () => {
  test('the value as it was read first, then the trimmed one', () => {
    expect(masksOf(` ${key}\n`).slice(0, 2)).toEqual([` ${key}\n`, key]);
    expect(masksOf(key)[0]).toBe(key);
  });

  test('nothing short enough to stand in ordinary text', () => {
    for (const value of ['', ' ', 'abc', ' abc\n']) expect(masksOf(value)).toEqual([]);
    for (const value of ['abcd', 'abcdefg'])
      expect(
        masksOf(value)
          .slice(1)
          .every((mask) => mask.length >= 8),
      ).toBe(true);
  });

  test('none is empty or white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (value) =>
        masksOf(value).every((mask) => mask.trim().length >= 4),
      ),
    );
  });
});

describe('needles', () => {
  test('the value first, and both UTF-16 orders by one pattern', () => {
    const [raw, wide] = needlesOf('abcdefgh');
    expect(Buffer.from(raw?.bytes ?? []).toString()).toBe('abcdefgh');
    const le = Buffer.from('abcdefgh', 'utf16le');
    expect(le.includes(Buffer.from(wide?.bytes ?? []))).toBe(true);
    expect(
      Buffer.from(le)
        .swap16()
        .includes(Buffer.from(wide?.bytes ?? [])),
    ).toBe(true);
  });

  test('a value of several lines is searched for line by line', () => {
    const found = needlesOf('first line\nno\r\nsecond line').map((needle) => Buffer.from(needle.bytes).toString());
    expect(found).toEqual(expect.arrayContaining(['first line', 'second line']));
    expect(found).not.toContain('no');
  });

  test('lines that stand in every log or every key are neither masked nor searched for', () => {
    const boundary = '-----BEGIN EC PRIVATE KEY-----';
    const value = [
      boundary,
      'MHcCAQEEIBkg',
      'true',
      '12345',
      'undefined',
      'input/invalid',
      '-----END EC PRIVATE KEY-----',
    ];
    const text = value.join('\n');
    expect(linesToMask(new Secret(text)).map((line) => line.reveal())).toEqual(['MHcCAQEEIBkg']);
    const found = needlesOf(text).map((needle) => Buffer.from(needle.bytes).toString().toLowerCase());
    expect(found).toEqual(expect.arrayContaining([text.toLowerCase(), 'mhccaqeeibkg']));
    for (const line of [boundary, 'undefined', 'input/invalid']) expect(found).not.toContain(line.toLowerCase());
  });
});
