import { diagnostic } from '../diagnostics/diagnostic.ts';
import { flagOf } from '../inputs/flag-words.ts';
import { inputFlags } from '../inputs/flags.ts';
import type { RawInputs } from '../inputs/port.ts';
import { type ParsedArguments, parseArguments } from './arguments.ts';
import { forbiddenFlags } from './key-flags.ts';
import { givenTwice, inputValuesOf, ownFlags, runInputs } from './run-inputs.ts';
import type { RunCommand } from './session.ts';

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
    return runInputs(parsed.values, inputsOf(method, parsed), session);
  };
}

/** Arguments as inputs, `PATH` and the command's own method among them. */
function inputsOf(method: string, { values, positionals, faults }: ParsedArguments): RawInputs {
  const given = inputValuesOf(values);
  const [path] = positionals;
  const twice = path !== undefined && given.path !== undefined;
  const other = given.method !== undefined && given.method.toLowerCase() !== method;
  return {
    values: { ...given, ...(path === undefined ? {} : { path }), method: method.toUpperCase() },
    label: (name) => labelOf(name, method, given.path === undefined || path !== undefined),
    unknown: 'error',
    faults: [
      ...faults,
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

function labelOf(name: string, method: string, positional: boolean): string {
  if (name === 'path' && positional) return 'PATH';
  return name === 'method' ? `kimp360 ${method}` : flagOf(name);
}
