import type { Diagnostic, ExplainedDiagnostic } from '../../diagnostics/diagnostic.ts';
import { fingerprintOf, lengthClassOf } from '../../key/fingerprint.ts';
import type { KeyIntake, RawKeys } from '../../key/port.ts';
import { type Finding, findingOf, pass } from './finding.ts';

/** The key's shape, told without showing it. */
export async function checkKey(
  raw: RawKeys,
  intake: KeyIntake,
  explain: (found: readonly Diagnostic[]) => Promise<readonly ExplainedDiagnostic[]>,
): Promise<readonly Finding[]> {
  const told = (await explain([...intake.refusals, ...intake.warnings])).map((one) => findingOf('Key', one));
  const { primary } = intake;
  if (primary === undefined || raw.primary === undefined) return told;
  const digits = fingerprintOf(primary);
  const shape = [
    `${lengthClassOf(primary)} characters`,
    digits === undefined ? 'too short for a fingerprint' : `fingerprint ${digits}`,
  ];
  const second = intake.fallback === undefined ? '' : '; a fallback key is there as well';
  return [pass(`Key: well-formed, from ${raw.primary.label} (${shape.join(', ')})${second}`), ...told];
}
