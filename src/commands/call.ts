import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { flagOf } from '../inputs/flag-words.ts';
import { inputFlags } from '../inputs/flags.ts';
import type { RawInputs } from '../inputs/port.ts';
import { type ParsedArguments, parseArguments } from './arguments.ts';
import { forbiddenFlags } from './key-flags.ts';
import { givenTwice, inputValuesOf, ownFlags, runInputs } from './run-inputs.ts';
import type { RunCommand } from './session.ts';

/** Flags of `kimp360 run`, read so that their values are not taken for PATH. */
const ofTaskFiles = (['tasks', 'vars', 'var'] as const).map((name) => ({ name, kind: 'value', join: ' ' }) as const);

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
        ...ofTaskFiles,
        ...ownFlags,
        ...forbiddenFlags,
      ],
      keepUnknown: true,
    });
    return runInputs(parsed.values, inputsOf(method, parsed), session);
  };
}

/** Arguments as inputs, `PATH` and the command's own method among them. */
function inputsOf(method: string, { values, positionals, faults }: ParsedArguments): RawInputs {
  const given = inputValuesOf(values);
  for (const { name } of ofTaskFiles) delete given[name];
  const [path] = positionals;
  const foreign = ofTaskFiles.find(({ name }) => Object.hasOwn(values, name));
  const misplaced = foreign === undefined ? [] : [belongsToRun(method, foreign.name)];
  const nothing = path === undefined && given.path === undefined ? misplaced[0] : undefined;
  const twice = path !== undefined && given.path !== undefined;
  const other = given.method !== undefined && given.method.toLowerCase() !== method;
  return {
    values: { ...given, ...(path === undefined ? {} : { path }), method: method.toUpperCase() },
    label: (name) => labelOf(name, method, given.path === undefined || path !== undefined),
    unknown: 'error',
    ...(nothing === undefined ? {} : { nothingToDo: nothing }),
    faults: [
      ...faults,
      ...(nothing === undefined ? misplaced : []),
      ...(twice ? [givenTwice('PATH', '--path')] : []),
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

function belongsToRun(method: string, flag: string): Diagnostic {
  return diagnostic('input/conflict', `\`kimp360 ${method}\` makes one call, and --${flag} belongs to a task file.`, {
    suggestion: 'Type for example `kimp360 run release.yml`, or leave it out.',
  });
}

function labelOf(name: string, method: string, positional: boolean): string {
  if (name === 'path' && positional) return 'PATH';
  return name === 'method' ? `kimp360 ${method}` : flagOf(name);
}
