import { fingerprintOf } from '../key/fingerprint.ts';
import { intakeKeys } from '../key/intake.ts';
import { parseArguments } from './arguments.ts';
import { forbiddenFlags, keyFlags } from './key-flags.ts';
import { readKeys } from './read-keys.ts';
import { reportFaults } from './report-faults.ts';
import { type Session, writeErr, writeOut } from './session.ts';

/** `kimp360 fingerprint`: the digits that every run reports, for the key that is given here. */
export async function fingerprint(argv: readonly string[], session: Session): Promise<number> {
  const { values, faults } = parseArguments(argv, {
    command: 'kimp360 fingerprint',
    positionals: [],
    flags: [...keyFlags, ...forbiddenFlags],
  });
  const read = await readKeys(values, session.keys, () => process.stdin, session.signal);
  // The fallback has no say here: one command prints one fingerprint.
  const { primary } = read.keys;
  const intake = intakeKeys({ ...(primary === undefined ? {} : { primary }), unused: [] });
  const found = [...faults, ...read.faults];
  if (found.length > 0 || intake.primary === undefined) {
    return reportFaults(found.length > 0 ? found : intake.refusals);
  }
  await reportFaults(intake.warnings);
  const digits = fingerprintOf(intake.primary);
  if (digits === undefined) {
    await writeErr('No fingerprint: of a key under 20 characters it could be guessed back to the key.\n');
    return 1;
  }
  await writeOut(`${digits}\n`);
  return 0;
}
