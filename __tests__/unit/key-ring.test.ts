import { fingerprintOf, lengthClassOf } from '../../src/key/fingerprint.ts';
import { intakeKeys } from '../../src/key/intake.ts';
import type { RawKeys } from '../../src/key/port.ts';
import { createKeyRing } from '../../src/key/ring.ts';
import { Secret } from '../../src/key/secret.ts';

const first = 'primary-k9Qz7Lr2Xw4Tb8Vn';
const second = 'fallback-5hJm3Pq8Rt6Yc1Zd';

function ringOf(primary: string, fallback?: string) {
  const raw: RawKeys = {
    primary: { secret: new Secret(primary), source: 'input', label: 'input "api-key"' },
    ...(fallback === undefined
      ? {}
      : { fallback: { secret: new Secret(fallback), source: 'environment', label: 'KIMP360_API_KEY_FALLBACK' } }),
    unused: [],
  };
  const intake = intakeKeys(raw);
  return { ring: createKeyRing(raw, intake), intake };
}

test('without a fallback there is one key, whatever is judged', () => {
  const { ring } = ringOf(first);
  ring.judged(ring.current(), 'rejected');
  expect(ring.current().reveal()).toBe(first);
  expect(ring.untriedFallback()).toBeUndefined();
  expect(ring.facts()).toMatchObject({
    present: true,
    source: 'input',
    fallback: 'none',
    lengthClass: '20-39',
    trimmed: false,
  });
  expect(ring.acceptedEarlier()).toBe(false);
});

test('the fallback is tried until it was judged, and used once it was accepted', () => {
  const { ring } = ringOf(first, second);
  expect(ring.facts().fallback).toBe('untried');
  ring.judged(ring.current(), 'rejected');
  expect(ring.current().reveal()).toBe(first);
  const fallback = ring.untriedFallback();
  expect(fallback?.reveal()).toBe(second);
  expect(ring.untriedFallback()).toBe(fallback);
  expect(ring.warnings()).toEqual([]);
  ring.judged(fallback as Secret, 'accepted');
  expect(ring.current()).toBe(fallback);
  expect(ring.untriedFallback()).toBeUndefined();
  expect(ring.acceptedEarlier()).toBe(true);
  expect(ring.facts().fallback).toBe('accepted');
  expect(ring.warnings().map(({ code, severity }) => [code, severity])).toEqual([['key/fallback-used', 'warning']]);
  ring.judged(fallback as Secret, 'rejected');
  expect(ring.current()).toBe(fallback);
});

test('a fallback that was rejected is not tried again', () => {
  const { ring } = ringOf(first, second);
  ring.judged(ring.current(), 'rejected');
  ring.judged(ring.untriedFallback() as Secret, 'rejected');
  expect(ring.untriedFallback()).toBeUndefined();
  expect(ring.current().reveal()).toBe(first);
  expect(ring.facts()).toMatchObject({ fallback: 'rejected', fallbackFingerprint: fingerprintOf(new Secret(second)) });
  expect(ring.warnings()).toEqual([]);
});

test('the key accepted earlier is known', () => {
  const { ring } = ringOf(first, second);
  ring.judged(ring.current(), 'accepted');
  expect(ring.acceptedEarlier()).toBe(true);
});

test('a refused key has facts, and is never handed out', () => {
  const { ring } = ringOf('Bearer ');
  expect(ring.facts()).toEqual({ present: true, source: 'input', trimmed: false, fallback: 'none' });
  expect(() => ring.current()).toThrow('without a key');
  expect(ringOf('').ring.facts().present).toBe(false);
});

test('facts tell of each key what is known of it', () => {
  expect(ringOf(` ${first}`, second).ring.facts()).toEqual({
    present: true,
    source: 'input',
    lengthClass: '20-39',
    fingerprint: fingerprintOf(new Secret(first)),
    trimmed: true,
    fallback: 'untried',
    fallbackFingerprint: fingerprintOf(new Secret(second)),
  });
  // White space around the fallback is not around the key; short keys have no fingerprint.
  expect(ringOf('k9Qz7Lr2Xw', ' 5hJm3Pq8Rt').ring.facts()).toEqual({
    present: true,
    source: 'input',
    lengthClass: '8-19',
    trimmed: false,
    fallback: 'untried',
  });
  expect(ringOf(' \n').ring.facts()).toEqual({ present: false, source: 'input', trimmed: false, fallback: 'none' });
});

test('no key was named at all', () => {
  const raw: RawKeys = { unused: [] };
  const ring = createKeyRing(raw, intakeKeys(raw));
  expect(ring.facts()).toEqual({ present: false, trimmed: false, fallback: 'none' });
  expect(ring.acceptedEarlier()).toBe(false);
  expect(ring.untriedFallback()).toBeUndefined();
  expect(ring.warnings()).toEqual([]);
});

test('warnings name no key', () => {
  const { ring } = ringOf(first, second);
  ring.judged(ring.untriedFallback() as Secret, 'accepted');
  const said = JSON.stringify([ring.warnings(), ring.facts()]);
  for (let at = 0; at + 5 <= 16; at += 1) {
    expect(said).not.toContain(first.slice(8 + at, 13 + at));
    expect(said).not.toContain(second.slice(9 + at, 14 + at));
  }
});

test('fingerprints', () => {
  // printf %s the-key-of-the-example-1 | sha256sum
  expect(fingerprintOf(new Secret('the-key-of-the-example-1'))).toMatch(/^[0-9a-f]{8}$/);
  expect(fingerprintOf(new Secret('a'.repeat(20)))).toBe('42492da0');
  expect(fingerprintOf(new Secret('a'.repeat(19)))).toBeUndefined();
  expect([7, 8, 19, 20, 39, 40].map((length) => lengthClassOf(new Secret('a'.repeat(length))))).toEqual([
    ...['1-7', '8-19', '8-19', '20-39', '20-39', '40+'],
  ]);
});
