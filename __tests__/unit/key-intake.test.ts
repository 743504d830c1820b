import { inspect } from 'node:util';
import { intakeKeys } from '../../src/key/intake.ts';
import type { RawKey } from '../../src/key/port.ts';
import { Secret } from '../../src/key/secret.ts';

const key = 'primary-k9Qz7Lr2Xw4Tb8Vn';
const other = 'fallback-5hJm3Pq8Rt6Yc1Zd';
const raw = (value: string, label = 'input "api-key"'): RawKey => ({
  secret: new Secret(value),
  source: 'input',
  label,
});
const reveal = (secrets: readonly Secret[]): string[] => secrets.map((secret) => secret.reveal());

test('a good key', () => {
  const intake = intakeKeys({ primary: raw(key), unused: [] });
  expect(intake.primary?.reveal()).toBe(key);
  expect(intake.fallback).toBeUndefined();
  expect(intake.refusals).toEqual([]);
  expect(reveal(intake.masks)[0]).toBe(key);
  expect(reveal(intake.masks)).toContain(Buffer.from(key).toString('hex'));
  expect(reveal(intake.secrets)).toEqual([key]);
});

test('everything that was read is masked: raw, trimmed, refused, unwrapped, unused', () => {
  const intake = intakeKeys({
    primary: raw(` ${key}\n`),
    fallback: raw(`"${other}"`, 'input "api-key-fallback"'),
    unused: [new Secret('unused-2Wd7Gk')],
  });
  expect(reveal(intake.masks)).toEqual(
    expect.arrayContaining([
      ` ${key}\n`,
      key,
      `"${other}"`,
      other,
      'unused-2Wd7Gk',
      Buffer.from(other).toString('hex'),
    ]),
  );
  expect(new Set(reveal(intake.masks)).size).toBe(intake.masks.length);
  expect(reveal(intake.secrets)).toEqual([key, `"${other}"`, other, 'unused-2Wd7Gk']);
  expect(intake.refusals.map(({ code, message }) => [code, message.includes('api-key-fallback')])).toEqual([
    ['key/wrapped', true],
  ]);
  expect(intake.warnings.map(({ code }) => code)).toEqual(['key/trimmed']);
});

test.each([[undefined], [''], [' \n']])('no key: %j', (value) => {
  const intake = intakeKeys({ ...(value === undefined ? {} : { primary: raw(value) }), unused: [] });
  expect(intake.refusals.map(({ code }) => code)).toEqual(['key/missing']);
  expect(intake.primary).toBeUndefined();
  expect(intake.masks).toEqual([]);
});

test.each(['', '  \n'])('an empty fallback (%j) is one that was not given', (value) => {
  const intake = intakeKeys({ primary: raw(key), fallback: raw(value), unused: [] });
  expect(intake.refusals).toEqual([]);
  expect(intake.fallback).toBeUndefined();
});

test('a fallback equal to the key is none', () => {
  const intake = intakeKeys({ primary: raw(key), fallback: raw(`${key} `), unused: [] });
  expect(intake.primary?.reveal()).toBe(key);
  expect(intake.fallback).toBeUndefined();
});

test('a good fallback does not replace a missing key', () => {
  const intake = intakeKeys({ primary: raw(''), fallback: raw(other), unused: [] });
  expect(intake.refusals.map(({ code }) => code)).toEqual(['key/missing']);
  expect(intake.fallback?.reveal()).toBe(other);
});

test('a value too short to be a key is redacted all the same, from four characters on', () => {
  expect(reveal(intakeKeys({ primary: raw('ab12cd7'), unused: [] }).secrets)).toEqual(['ab12cd7']);
  expect(reveal(intakeKeys({ primary: raw('ab1d'), unused: [] }).secrets)).toEqual(['ab1d']);
  expect(intakeKeys({ primary: raw('ab1'), unused: [] }).secrets).toEqual([]);
});

test.each([
  ['an invisible character behind it', `${key}\u200b`],
  ['a byte order mark before it', `\ufeff${key}`],
  ['JSON', `{"key": "${key}"}`],
  ['JSON with more in it', `{"api-key": "${key}", "created": "2026-01-02"}`],
  ['YAML', `api_key:  ${key}  # from the vault`],
  ['two lines', `KIMP360_API_KEY_FALLBACK = 'x'\n${key}`],
  ['quotes and an invisible character', `"${key}\u200b"`],
  ['quotes', `"${key}"`],
  ['a query', `Bearer token=${key}&x=1`],
])('a key inside a refused one is hidden too: %s', (_name, value) => {
  const intake = intakeKeys({ primary: raw(value), unused: [] });
  expect(intake.refusals).toHaveLength(1);
  expect(reveal(intake.secrets)).toContain(key);
  expect(reveal(intake.masks)).toEqual(expect.arrayContaining([key, Buffer.from(key).toString('hex')]));
});

test.each([
  `Authorization: Bearer ${key}`,
  `x-api-key: ${key}\u200b`,
  `KIMP360_API_KEY_FALLBACK=${key}`,
  `{"api_key": "${key}", "api-key-header": "x-api-key", "Content-Type": "application/json"}`,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what the user wrote.
  '${{ secrets.KIMP360_API_KEY }}',
  '"YOUR_API_KEY\u200b"',
])('names and words of examples are not: %s', (value) => {
  const words =
    /^(?:Authorization|Bearer|x-api-key|KIMP360_API_KEY\w*|api[-_]key[-a-z]*|YOUR_API_KEY|Content-Type|application\/json|secrets\..*)$/i;
  const intake = intakeKeys({ primary: raw(value), unused: [] });
  expect(intake.refusals).toHaveLength(1);
  expect([...reveal(intake.masks), ...reveal(intake.secrets)].filter((one) => words.test(one))).toEqual([]);
});

test('neither printing nor JSON shows a key', () => {
  const intake = intakeKeys({ primary: raw(key), fallback: raw(other), unused: [new Secret(key)] });
  const shown = inspect(intake, { depth: 9, showHidden: true }) + JSON.stringify(intake);
  expect(shown).not.toContain(key.slice(8, 14));
  expect(shown).not.toContain(other.slice(9, 15));
});

test.each(['KIMP360_API_KEY', ' xxxxxxxx', '"YOUR_API_KEY"'])('the placeholder %s blots out nothing', (value) => {
  const intake = intakeKeys({ primary: raw(value), unused: [new Secret('changeme')] });
  expect(intake.refusals.map(({ code }) => code)).toEqual(['key/placeholder']);
  const hidden = [...reveal(intake.masks), ...reveal(intake.secrets)];
  expect(hidden.filter((mask) => !mask.includes('"') && /^[\w ]+$/.test(mask) && /KEY|xxxx|change/.test(mask))).toEqual(
    [],
  );
});

test('a reference that the CI did not fill in is no secret: the advice names it', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what stands in the input.
  const reference = '${{ secrets.KIMP360_API_KEY }}';
  const intake = intakeKeys({
    primary: { secret: new Secret(reference), source: 'input', label: 'input "api-key"' },
    unused: [],
  });
  expect(intake.refusals.map(({ code }) => code)).toEqual(['key/unexpanded']);
  expect([...intake.masks, ...intake.secrets]).toEqual([]);
});
