/** What a user reads about a key that is not sent as it is: whole diagnostics, so that no sentence or step gets lost. */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { KeySource } from '../../src/diagnostics/facts.ts';
import { findDebugLeaks } from '../../src/key/debug.ts';
import { judgeKey, missingKey } from '../../src/key/hygiene.ts';
import { intakeKeys } from '../../src/key/intake.ts';
import type { RawKeys } from '../../src/key/port.ts';
import { createKeyRing } from '../../src/key/ring.ts';
import { publicKeyWarnings, rotationWarnings } from '../../src/key/rotation.ts';
import { Secret } from '../../src/key/secret.ts';
import { expectGolden } from '../support/golden.ts';

function tell(what: string, found: readonly (Diagnostic | undefined)[]): string[] {
  return found.flatMap((one) =>
    one === undefined
      ? []
      : [
          `# ${what}`,
          `${one.severity}[${one.code}] at ${one.origin?.label ?? 'no place'}: ${one.message}`,
          ...one.evidence.map((line) => `  · ${line}`),
          one.suggestion ?? '-',
        ],
  );
}

test('of one key', () => {
  const good = 'k9Qz7Lr2Xw4Tb8Vn';
  const cases: readonly [what: string, value: string, source?: KeySource][] = [
    ['nothing', ''],
    ['a reference', '$KIMP360_API_KEY'],
    ['a reference with a scheme', 'Bearer $KIMP360_API_KEY'],
    ['a placeholder', 'YOUR_API_KEY'],
    ['a placeholder in quotes', '"YOUR_API_KEY"'],
    ['quotes around a scheme', `"Bearer ${good}"`],
    ['quotes around blanks', `" ${good} "`],
    ['a scheme in quotes, and blanks', `" Bearer  "`],
    ['a JSON object', `{"key": " ${good} "}`],
    ['one quote alone', '"'],
    ['only quotes', '""'],
    ['a scheme and no key', 'Bearer'],
    ['a blank in it', `${good} ${good}`],
    ['two lines', `${good}\n${good}`],
    ['two lines of an old Mac', `${good}\r${good}`],
    ['the sign for delete', `${good}\u007f`],
    ['a sign of control before it', `\u0001${good}`],
    ['too few characters', 'k9Qz7Lr'],
    ['white space around', `\t${good} \r\n`],
    ['a line of a file that is not its last', `${good}\n${good}`, 'file'],
  ];
  const told = cases.flatMap(([what, value, source = 'input']) => {
    const { refusal, warning } = judgeKey({ secret: new Secret(value), source, label: 'input "api-key"' });
    return tell(what, [refusal, warning]);
  });
  told.push(...tell('no key at all', [missingKey(undefined)]));
  expect(told.join('\n')).not.toContain(good.slice(0, 4));
  expectGolden('key/one-key.txt', told.join('\n'));
});

test('of the environment and the age', () => {
  const created = new Date('2026-08-01T00:00:00Z');
  const hour = 3_600_000;
  const aged = (hours: number, maxAgeMs: number) =>
    rotationWarnings({ created, maxAgeMs, now: created.getTime() + hours * hour });
  const told = [
    ...tell('NODE_DEBUG', findDebugLeaks({ NODE_DEBUG: 'http,tunnel' })),
    ...tell('NODE_OPTIONS', findDebugLeaks({ NODE_OPTIONS: '--trace-tls --tls-keylog=a --tls_keylog=b' })),
    ...tell('both', findDebugLeaks({ NODE_DEBUG: 'fetch', NODE_OPTIONS: '--trace_tls' })),
    ...tell('a key of one day', aged(25, 24 * hour)),
    ...tell('a key of two days', aged(48, 36 * hour)),
    ...tell('no secrets, and a key', publicKeyWarnings({ host: 'github', secretSource: 'None' }, true)),
  ];
  expectGolden('key/environment.txt', told.join('\n'));
});

test('of the fallback that was used', () => {
  const tried = (primary: string | undefined, fallback: string) => {
    const raw: RawKeys = {
      ...(primary === undefined
        ? {}
        : { primary: { secret: new Secret(primary), source: 'input', label: 'input "api-key"' } }),
      fallback: { secret: new Secret(fallback), source: 'environment', label: 'KIMP360_API_KEY_FALLBACK' },
      unused: [],
    };
    const ring = createKeyRing(raw, intakeKeys(raw));
    const second = ring.untriedFallback();
    if (second !== undefined) ring.judged(second, 'accepted');
    return ring.warnings();
  };
  const told = [
    ...tell('two long keys', tried('primary-k9Qz7Lr2Xw4Tb8Vn', 'fallback-5hJm3Pq8Rt6Yc1Zd')),
    ...tell('two short keys', tried('k9Qz7Lr2Xw', '5hJm3Pq8Rt')),
  ];
  expectGolden('key/fallback-used.txt', told.join('\n'));
});
