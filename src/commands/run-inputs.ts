import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { KeyFile, RawInputs } from '../inputs/port.ts';
import { run } from '../run.ts';
import { checkCiName, createCliHost } from './cli-host.ts';
import { cliJob } from './cli-job.ts';
import { contentRefused } from './content.ts';
import { keyFlags } from './key-flags.ts';
import { readKeys } from './read-keys.ts';
import type { Session } from './session.ts';

/** Flags of a run that are no inputs. */
export const ownFlags = [...keyFlags, { name: 'ci', kind: 'value' } as const];

/**
 * Takes keys and host from the flags, and does the job of the inputs. Resolves to the exit status.
 *
 * @param refusal see `createCliHost`
 */
export async function runInputs(
  flags: Readonly<Record<string, string>>,
  inputs: RawInputs,
  session: Session,
  refusal = contentRefused,
): Promise<number> {
  const { keys, faults } = await readKeys(flags, session.keys, () => process.stdin, session.signal);
  const { ci } = flags;
  const ciFault = checkCiName(ci);
  const host = await createCliHost(ciFault === undefined ? ci : undefined, process.env, refusal);
  const allFaults = [...(inputs.faults ?? []), ...faults, ...(ciFault === undefined ? [] : [ciFault])];
  const { exitStatus } = await run(
    cliJob(host.adapter, host, keys, { ...inputs, faults: allFaults, keyFiles: keyFilesOf(flags) }, session),
  );
  return exitStatus;
}

function keyFilesOf(flags: Readonly<Record<string, string>>): readonly KeyFile[] {
  return ['api-key-file', 'api-key-fallback-file'].flatMap((name) => {
    const path = flags[name];
    return path === undefined ? [] : [{ flag: `--${name}`, path }];
  });
}

/** The flags that are inputs. */
export function inputValuesOf(flags: Readonly<Record<string, string>>): Record<string, string> {
  const own = new Set(ownFlags.map(({ name }) => name));
  return Object.fromEntries(Object.entries(flags).filter(([name]) => !own.has(name)));
}

export function givenTwice(what: string, flag: string): Diagnostic {
  return diagnostic('input/conflict', `${what} and ${flag} are both given.`, { suggestion: 'Leave one of the two.' });
}
