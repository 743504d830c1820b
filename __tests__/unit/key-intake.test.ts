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
  expect(reveal(intake.secrets)).toEqual([key, `"${other}"`, 'unused-2Wd7Gk', other]);
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

test('a value too short to be a key is not searched for', () => {
  expect(intakeKeys({ primary: raw('k9Qz7Lr'), unused: [] }).secrets).toEqual([]);
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
