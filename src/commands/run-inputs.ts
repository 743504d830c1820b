import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { RawInputs } from '../inputs/port.ts';
import { run } from '../run.ts';
import { type CliHost, checkCiName, createCliHost } from './cli-host.ts';
import { cliJob } from './cli-job.ts';
import { keyFlags } from './key-flags.ts';
import { readKeys } from './read-keys.ts';
import type { Session } from './session.ts';

/** Flags of a run that are no inputs. */
export const ownFlags = [...keyFlags, { name: 'ci', kind: 'value' } as const];

/** Takes keys and host from the flags, and does the job of the inputs. */
export async function runInputs(
  flags: Readonly<Record<string, string>>,
  inputs: RawInputs,
  session: Session,
): Promise<{ readonly exitStatus: number; readonly host: CliHost }> {
  const { keys, faults } = await readKeys(flags, session.keys, () => process.stdin, session.signal);
  const { ci } = flags;
  const ciFault = checkCiName(ci);
  const host = await createCliHost(ciFault === undefined ? ci : undefined, process.env);
  const allFaults = [...(inputs.faults ?? []), ...faults, ...(ciFault === undefined ? [] : [ciFault])];
  const { exitStatus } = await run(cliJob(host.adapter, host, keys, { ...inputs, faults: allFaults }, session));
  return { exitStatus, host };
}

/** The flags that are inputs. */
export function inputValuesOf(flags: Readonly<Record<string, string>>): Record<string, string> {
  const own = new Set(ownFlags.map(({ name }) => name));
  return Object.fromEntries(Object.entries(flags).filter(([name]) => !own.has(name)));
}

export function givenTwice(what: string, flag: string): Diagnostic {
  return diagnostic('input/conflict', `${what} and ${flag} are both given.`, { suggestion: 'Leave one of the two.' });
}

export type Refusal = NonNullable<ReturnType<CliHost['refused']>>;

/** Why the content of the last response was not printed, and what to do. */
export function contentRefused(refused: Refusal): Diagnostic {
  if (refused === 'binary') {
    return diagnostic('input/invalid', 'The content of the response is not text, so it is not printed on a terminal.', {
      suggestion: 'Add `--save-to FILE`, or send stdout to a file or a program.',
    });
  }
  return diagnostic(
    'input/invalid',
    'The content of the response is not JSON, so it is not printed in the log of a CI.',
    {
      suggestion: 'Add `--save-to FILE`, or `--ci plain` where stdout goes to a program and not to the log.',
      evidence: ["a CI obeys commands that stand in its log, and this text is the server's"],
    },
  );
}
