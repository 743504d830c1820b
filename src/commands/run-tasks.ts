import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { flagOf } from '../inputs/flag-words.ts';
import { inputFlags } from '../inputs/flags.ts';
import type { RawInputs } from '../inputs/port.ts';
import { type ParsedArguments, parseArguments } from './arguments.ts';
import { contentRefused, type Refusal } from './content.ts';
import { forbiddenFlags } from './key-flags.ts';
import { givenTwice, inputValuesOf, ownFlags, runInputs } from './run-inputs.ts';
import type { Session } from './session.ts';

/** Stands between the values of `--var`: no argument can hold it. */
const separator = '\0';

/** `kimp360 run FILE`: the calls of a task file, through the same core as the Action. */
export async function runTasks(argv: readonly string[], session: Session): Promise<number> {
  const parsed = parseArguments(argv, {
    command: 'kimp360 run',
    positionals: ['FILE'],
    flags: [
      ...inputFlags(),
      { name: 'tasks', kind: 'value' },
      // They are told to belong to a single call, with what was given.
      { name: 'path', kind: 'value' },
      { name: 'method', kind: 'value' },
      { name: 'var', kind: 'value', join: separator },
      ...ownFlags,
      ...forbiddenFlags,
    ],
    keepUnknown: true,
  });
  return runInputs(parsed.values, inputsOf(parsed), session, contentByTheWay);
}

/** The calls are what was asked for; the last content is by the way. */
function contentByTheWay(refused: Refusal): Diagnostic {
  const suggestion = 'Write `save-to` in that task if its content is wanted.';
  return { ...contentRefused(refused), severity: 'warning', suggestion };
}

function inputsOf({ values, positionals, faults }: ParsedArguments): RawInputs {
  const { var: pairs, ...given } = inputValuesOf(values);
  const [file] = positionals;
  const found: Diagnostic[] = [...faults];
  if (file !== undefined && given.tasks !== undefined) found.push(givenTwice('FILE', '--tasks'));
  if (pairs !== undefined && given.vars !== undefined) found.push(givenTwice('--var', '--vars'));
  const vars = pairs === undefined ? undefined : varsOf(pairs, found);
  return {
    values: {
      ...given,
      ...(file === undefined ? {} : { tasks: file }),
      ...(vars === undefined ? {} : { vars }),
    },
    label: (name) => {
      if (name === 'tasks') return file === undefined ? '--tasks' : 'FILE';
      return name === 'vars' && pairs !== undefined ? '--var' : flagOf(name);
    },
    unknown: 'error',
    nothingToDo: diagnostic('input/invalid', 'kimp360 run needs the path of a task file.', {
      suggestion: 'Type for example `kimp360 run release.yml`.',
    }),
    faults: found,
  };
}

/** `name=value` as often as given, as the map that the input `vars` is; every value is text. */
function varsOf(pairs: string, faults: Diagnostic[]): string {
  const vars = new Map<string, string>();
  for (const pair of pairs.split(separator)) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, at);
    if (at < 1) {
      faults.push(
        diagnostic('input/invalid', '--var needs a name, an equals sign and a value.', {
          suggestion: 'Type for example `--var title=Banner`.',
        }),
      );
    } else if (vars.has(name)) {
      faults.push(
        diagnostic('input/conflict', `--var gives \`${name}\` more than once.`, { suggestion: 'Leave one of them.' }),
      );
    } else vars.set(name, pair.slice(at + 1));
  }
  return JSON.stringify(Object.fromEntries(vars));
}
