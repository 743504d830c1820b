import { publicKeyWarnings, rotationWarnings } from '../../src/key/rotation.ts';

const day = 86_400_000;
const created = new Date('2026-08-01T00:00:00Z');

test.each([
  ['on its last day', 90 * day, undefined],
  ['a moment after', 90 * day + 1, 'The key is 90 days old and should have been replaced after 90 days.'],
  ['long after', 118.5 * day, 'The key is 118 days old and should have been replaced after 90 days.'],
  ['made in the future', -5 * day, undefined],
])('%s', (_name, age, message) => {
  const [warning] = rotationWarnings({ created, maxAgeMs: 90 * day, now: created.getTime() + age });
  expect(warning?.message).toBe(message);
  if (message !== undefined) {
    expect(warning).toMatchObject({
      code: 'key/rotation-due',
      severity: 'warning',
      evidence: ['api-key-created says 2026-08-01'],
    });
  }
});

test('nothing is said while a date or an age is unknown', () => {
  expect(rotationWarnings({ maxAgeMs: 1, now: 0 })).toEqual([]);
  expect(rotationWarnings({ created, now: created.getTime() + 999 * day })).toEqual([]);
});

test.each([
  ['None', true, 1],
  ['None', false, 0],
  ['Actions', true, 0],
  ['Dependabot', true, 0],
  ['', true, 0],
  [undefined, true, 0],
])('secret source %j, key %s', (secretSource, present, count) => {
  const environment = { host: 'github', ...(secretSource === undefined ? {} : { secretSource }) };
  const found = publicKeyWarnings(environment, present);
  expect(found.map(({ code, severity }) => [code, severity])).toEqual(
    count === 1 ? [['key/not-secret', 'warning']] : [],
  );
});
