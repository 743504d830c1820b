import fc from 'fast-check';
import { intakeKeys } from '../../src/key/intake.ts';
import { intakePlainKey } from '../../src/key/plain-intake.ts';
import type { KeyIntake, RawKeys } from '../../src/key/port.ts';
import { Secret } from '../../src/key/secret.ts';

const keysOf = (value: string): RawKeys => ({
  primary: { secret: new Secret(value), source: 'input', label: 'input "api-key"' },
  unused: [],
});
const revealed = ({ primary, masks, secrets, ...rest }: KeyIntake) => ({
  primary: primary?.reveal(),
  masks: masks.map((one) => one.reveal()),
  secrets: secrets.map((one) => one.reveal()),
  ...rest,
});

const words = [
  'your',
  'api',
  'key',
  'here',
  'kimp360',
  'secret',
  'token',
  'xxxx',
  'changeme',
  'Bearer',
  '__',
  '360',
  '-',
  '_',
];
const keys = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_-]{18,60}$/),
  fc
    .array(fc.oneof(fc.constantFrom(...words), fc.stringMatching(/^[0-9a-f]{1,3}$/)), { maxLength: 9 })
    .map((all) => all.join('')),
  fc.string({ minLength: 15, maxLength: 40 }),
);

test('a plain key is taken in as by the rules for every key', () => {
  let quick = 0;
  fc.assert(
    fc.property(keys, (value) => {
      const plain = intakePlainKey(keysOf(value));
      if (plain === undefined) return;
      quick += 1;
      expect(revealed(plain)).toEqual(revealed(intakeKeys(keysOf(value))));
    }),
    { numRuns: 2_000 },
  );
  expect(quick).toBeGreaterThan(100);
});

test.each([
  ['short', 'a1b2c3d4e5'],
  ['a placeholder', 'your-kimp360-api-key-goes-here'],
  ['a token that nothing replaced', '__KIMP360_API_KEY_12345__'],
  ['padded', ' 0123456789abcdef0123456789 '],
  ['quoted', '"0123456789abcdef0123456789"'],
])('%s is looked at closely', (_what, value) => {
  expect(intakePlainKey(keysOf(value))).toBeUndefined();
});

test('a second key is looked at closely', () => {
  const raw = keysOf('0123456789abcdef0123456789');
  expect(intakePlainKey(raw)).toBeDefined();
  expect(intakePlainKey({ ...raw, unused: [new Secret('another')] })).toBeUndefined();
  const fallback = { secret: new Secret('another-key-1'), source: 'input', label: 'input "api-key-fallback"' } as const;
  expect(intakePlainKey({ ...raw, fallback })).toBeUndefined();
  expect(intakePlainKey({ unused: [] })).toBeUndefined();
});
