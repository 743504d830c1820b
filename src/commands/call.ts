import { diagnostic } from '../diagnostics/diagnostic.ts';
import { inputFlags } from '../inputs/flags.ts';
import type { RawInputs } from '../inputs/port.ts';
import { run } from '../run.ts';
import { type ParsedArguments, parseArguments } from './arguments.ts';
import { checkCiName, createCliHost } from './cli-host.ts';
import { cliJob } from './cli-job.ts';
import { forbiddenFlags, keyFlags } from './key-flags.ts';
import { readKeys } from './read-keys.ts';
import { reportFaults } from './report-faults.ts';
import type { RunCommand, Session } from './session.ts';

/** Flags of a call that are no inputs. */
const ownFlags = [...keyFlags, { name: 'ci', kind: 'value' } as const];

/** `kimp360 get PATH` and its siblings: one call through the same core as the Action. */
export function callCommand(method: string): RunCommand {
  return async (argv, session) => {
    const parsed = parseArguments(argv, {
      command: `kimp360 ${method}`,
      positionals: ['PATH'],
      // The command is the method, and PATH may be given as the input that it is.
      flags: [
        ...inputFlags(),
        { name: 'path', kind: 'value' },
        { name: 'method', kind: 'value' },
        ...ownFlags,
        ...forbiddenFlags,
      ],
      keepUnknown: true,
    });
    return makeCall(method, parsed, session);
  };
}

async function makeCall(method: string, parsed: ParsedArguments, session: Session): Promise<number> {
  const { keys, faults } = await readKeys(parsed.values, session.keys, () => process.stdin, session.signal);
  const { ci } = parsed.values;
  const ciFault = checkCiName(ci);
  const host = await createCliHost(ciFault === undefined ? ci : undefined, process.env);
  const inputs = inputsOf(method, parsed);
  const allFaults = [...(inputs.faults ?? []), ...faults, ...(ciFault === undefined ? [] : [ciFault])];
  const { exitStatus } = await run(cliJob(host.adapter, host, keys, { ...inputs, faults: allFaults }, session));
  return judgeContent(host.refused(), exitStatus);
}

/** Arguments as inputs, `PATH` and the command's own method among them. */
function inputsOf(method: string, { values, positionals, faults }: ParsedArguments): RawInputs {
  const own = new Set(ownFlags.map(({ name }) => name));
  const given = Object.fromEntries(Object.entries(values).filter(([name]) => !own.has(name)));
  const [path] = positionals;
  const twice = path !== undefined && given.path !== undefined;
  const other = given.method !== undefined && given.method.toLowerCase() !== method;
  return {
    values: { ...given, ...(path === undefined ? {} : { path }), method: method.toUpperCase() },
    label: (name) => labelOf(name, method, path !== undefined),
    unknown: 'error',
    faults: [
      ...faults,
      ...(twice
        ? [diagnostic('input/conflict', 'PATH and --path are both given.', { suggestion: 'Leave one of the two.' })]
        : []),
      ...(other
        ? [
            diagnostic('input/conflict', `\`kimp360 ${method}\` and --method name different methods.`, {
              suggestion: 'Leave --method out: the command is the method.',
            }),
          ]
        : []),
    ],
  };
}

function labelOf(name: string, method: string, positionalPath: boolean): string {
  if (name === 'path' && positionalPath) return 'PATH';
  if (name === 'method') return `kimp360 ${method}`;
  return name.length === 1 ? `-${name}` : `--${name}`;
}

/** A call whose content could not be printed did not do what it was asked to, however well it went. */
async function judgeContent(refused: 'not-json' | 'binary' | undefined, exitStatus: number): Promise<number> {
  if (refused === undefined || exitStatus !== 0) return exitStatus;
  const fault =
    refused === 'not-json'
      ? diagnostic(
          'input/invalid',
          'The content of the response is not JSON, so it is not printed in the log of a CI.',
          {
            suggestion: 'Add `--save-to FILE`, or `--ci plain` where stdout goes to a program and not to the log.',
            evidence: ["a CI obeys commands that stand in its log, and this text is the server's"],
          },
        )
      : diagnostic('input/invalid', 'The content of the response is not text, so it is not printed on a terminal.', {
          suggestion: 'Add `--save-to FILE`, or send stdout to a file or a program.',
        });
  return reportFaults([fault]);
}
