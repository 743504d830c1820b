/** How a finding is told: which secret, and how it is written. */
import { Secret } from '../../../../src/key/secret.ts';
import { createDescriber } from '../../../../src/leak/scan/describe-form.ts';

const key = 'kimp360_7Lr2Xw4Tb8VnQz9kAb';
const other = 'second-secret-5hJ2kQ';
const named = (value: string, name: string) => ({ secret: new Secret(value), name });
const one = createDescriber([named(key, 'the key')]);
const two = createDescriber([named(key, 'the key'), named(other, 'the fallback key'), named(key, 'another secret')]);
const found = (text: string, as: { wide?: boolean; split?: boolean } = {}) => ({
  matched: Buffer.from(text, as.wide === true ? 'utf16le' : 'utf8'),
  wide: false,
  split: false,
  ...as,
});
const base64 = Buffer.from(key).toString('base64').slice(0, -4);
const hex = Buffer.from(key).toString('hex');

test.each<[string, ReturnType<typeof found>, string, string]>([
  ['itself', found(key), 'the key', 'the key'],
  ['capitals', found(key.toUpperCase()), 'the key (in other letter cases)', 'the key (in other letter cases)'],
  ['the other one', found(other), 'the key (encoded)', 'the fallback key'],
  ['escapes', found(`%6b${key.slice(1)}`), 'the key (with escapes)', 'a secret (with escapes)'],
  ['an entity', found(`&#107;${key.slice(1)}`), 'the key (with escapes)', 'a secret (with escapes)'],
  ['a backslash', found(`\\x6b${key.slice(1)}`), 'the key (with escapes)', 'a secret (with escapes)'],
  ['letters and digits', found('aGVsbG8+/_-=='), 'the key (encoded)', 'a secret (encoded)'],
  ['signs', found('a:b c'), 'the key (in another form)', 'a secret (in another form)'],
  ['a split one', found(key, { split: true }), 'the key (split over strings that a plus joins)', ''],
  ['UTF-16', found(key, { wide: true }), 'the key (in UTF-16)', ''],
  [
    'all at once',
    found(key.toUpperCase(), { wide: true, split: true }),
    'the key (in other letter cases; split over strings that a plus joins; in UTF-16)',
    '',
  ],
  ['a value over lines', found(`${key.slice(0, 9)}\n  ${key.slice(9)}`), 'the key (over several lines)', ''],
])('%s', (_name, match, alone, beside) => {
  expect(one(match)).toBe(alone);
  expect(two(match)).toBe(beside === '' ? alone : beside);
});

test.each(['\n', '\r\n\t', '\\n', '\\\\r\\\\n\\t', ' \\n '])('hex over lines, with %j between', (between) => {
  const text = `${hex.slice(0, 20)}${between}${hex.slice(20, 40)}${between}${hex.slice(40)}`;
  expect(one(found(text))).toMatch(/^the key \(hex: .*; over several lines\)$/);
});

test('over lines, but of no form that is listed', () => {
  expect(one(found(`${base64.slice(3, 20)}\n${base64.slice(20)}`))).toBe('the key (encoded)');
});

test('without a secret it has no name', () => {
  expect(createDescriber([])(found('x'))).toBe('a secret (encoded)');
});
