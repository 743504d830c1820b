/** Content that ends early: its last characters may be the first part of a key. */
import fc from 'fast-check';
import { Secret } from '../../src/key/secret.ts';
import { createRedactor } from '../../src/leak/redactor.ts';

function redactorFor(...values: string[]) {
  const redactor = createRedactor();
  for (const value of values) redactor.add(new Secret(value));
  return redactor;
}

const key = 'kimp_live_7hQ2pX9vL4tR8wZ1mN6c';
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const cutTail = (redactor: ReturnType<typeof redactorFor>, text: string): string =>
  redactor.text(Buffer.from(redactor.withoutTail(bytes(text))).toString('latin1'));

const utf16le = Buffer.from(key, 'utf16le');
const forms: readonly [name: string, form: string, perCharacter: number][] = [
  ['as it is', key, 1],
  ['in another case', key.toUpperCase(), 1],
  ['hex', Buffer.from(key).toString('hex'), 2],
  ['base64', Buffer.from(key).toString('base64'), 4 / 3],
  ['UTF-16', utf16le.toString('latin1'), 2],
  ['UTF-16, big-endian', Buffer.from(utf16le).swap16().toString('latin1'), 2],
  ['\\u', Array.from(key, (one) => `\\u00${one.charCodeAt(0).toString(16)}`).join(''), 6],
  ['%XX', Buffer.from(key).toString('hex').replace(/../g, '%$&'), 3],
  ['&#x', Array.from(key, (one) => `&#x${one.charCodeAt(0).toString(16)};`).join(''), 6],
  ['\\\\u', Array.from(key, (one) => `\\\\u00${one.charCodeAt(0).toString(16)}`).join(''), 7],
  ['one escape', `kimp_live\\u005f${key.slice(10)}`, 1],
  ['\\u in UTF-16', Buffer.from(`kimp_live\\u005f${key.slice(10)}`, 'utf16le').toString('latin1'), 2],
];

test.each(forms)('cut at any place: %s', (_name, form, perCharacter) => {
  const redactor = redactorFor(key);
  const before = '{"a": "é", "echo": "'.replace('é', '\\u00e9');
  for (let length = Math.ceil(4 * perCharacter); length < form.length; length += 1) {
    const left = cutTail(redactor, before + form.slice(0, length));
    expect(left.slice(0, before.length)).toBe(before);
    // A zero byte of UTF-16 may stay, and so may the stars' own.
    expect(left.slice(before.length).replaceAll('\0', '')).toBe('***');
  }
});

test.each([
  '',
  'abc',
  'ordinary text',
  `a whole ${key}`,
  `${key} and more`,
  'its last three: kim',
  'half an escape \\u00',
  'half an escape %',
])('%j is not touched', (text) => {
  const content = bytes(text);
  expect(redactorFor(key).withoutTail(content)).toBe(content);
});

test('without secrets nothing is looked for', () => {
  const content = bytes('kimp_live');
  expect(createRedactor().withoutTail(content)).toBe(content);
});

test('a tail that is also the end of a whole key takes all of it', () => {
  const redactor = redactorFor('abcdWXYZabcd');
  expect(cutTail(redactor, 'x abcdWXYZabcd')).toBe('x ***');
  expect(cutTail(redactor, 'x abcdWXYZabcdWX')).toBe('x ***');
});

test('a tail inside an escape takes the escape', () => {
  expect(cutTail(redactorFor('41abcdefgh'), '"\\u0041abc')).toBe('"***');
});

test('UTF-16 keeps its width', () => {
  const text = Buffer.from(`x${key.slice(0, 9)}`, 'utf16le').toString('latin1');
  expect(cutTail(redactorFor(key), text)).toMatch(/^x\0\*\0\*\0\*\0?$/);
});

test('any text that is cut anywhere shows no more than three characters of the key', () => {
  const writers: readonly ((one: string) => string)[] = [
    (one) => one,
    (one) => `\\u00${one.charCodeAt(0).toString(16)}`,
    (one) => `%${one.charCodeAt(0).toString(16)}`,
    (one) => `%25${one.charCodeAt(0).toString(16)}`,
    (one) => `&#00${one.charCodeAt(0)};`,
    (one) => `\\\\u00${one.charCodeAt(0).toString(16)}`,
  ];
  const secret = fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJKLMNOP'), minLength: 8, maxLength: 20 });
  fc.assert(
    fc.property(
      secret,
      fc.array(fc.constantFrom(...writers), { minLength: 20, maxLength: 20 }),
      fc.string({ unit: fc.constantFrom(...'xyz012\\%& "'), maxLength: 20 }),
      fc.nat(1000),
      (value, write, before, where) => {
        const written = Array.from(value, (one, at) => (write[at] as (one: string) => string)(one));
        const shown = 4 + (where % (value.length - 4));
        const last = written[shown] as string;
        const part = written.slice(0, shown).join('') + last.slice(0, where % last.length);
        const left = cutTail(redactorFor(value), before + part);
        expect(left).toMatch(/\*\*\*$/);
        expect(left).not.toContain(written.slice(0, 4).join(''));
        expect(left.length).toBeLessThanOrEqual(before.length + 3);
      },
    ),
    { numRuns: 1000 },
  );
});
