import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { definitionOf, type InputName } from '../inputs/definitions.ts';
import { inputFlags } from '../inputs/flags.ts';
import { renderFlag } from '../inputs/help.ts';
import type { RawInputs } from '../inputs/port.ts';
import { type ParsedArguments, parseArguments } from './arguments.ts';
import { forbiddenFlags } from './key-flags.ts';
import { inputValuesOf, ownFlags, runInputs } from './run-inputs.ts';
import type { Session } from './session.ts';

/** Here the flags of the inputs have shorter names as well. */
const short: Readonly<Record<string, InputName>> = { git: 'scan-git', 'allow-unread': 'scan-allow-unread' };

/** Inputs that mean something without a call. */
const useful: ReadonlySet<string> = new Set<InputName>([
  'scan',
  'scan-git',
  'scan-allow-unread',
  'mask',
  'api-key-created',
  'api-key-max-age',
  'support-file',
  'report-junit',
  'report-json',
]);

/** `kimp360 scan PATH…`: the scan of a run that makes no call, through the same core as the Action. */
export async function scanCommand(argv: readonly string[], session: Session): Promise<number> {
  const inputs = inputFlags().filter(({ name }) => useful.has(name));
  const shortFlags = Object.entries(short).flatMap(([name, long]) => {
    const flag = inputs.find((one) => one.name === long);
    return flag === undefined ? [] : { ...flag, name };
  });
  const parsed = parseArguments(argv, {
    command: 'kimp360 scan',
    positionals: ['PATH'],
    manyPositionals: true,
    flags: [...inputs, ...shortFlags, ...ownFlags, ...forbiddenFlags],
  });
  return runInputs(parsed.values, inputsOf(parsed), session);
}

function inputsOf({ values, positionals, faults }: ParsedArguments): RawInputs {
  const given = Object.fromEntries(
    Object.entries(inputValuesOf(values)).map(([name, value]) => [short[name] ?? name, value]),
  );
  const paths = [...positionals, ...(given.scan?.split('\n') ?? [])];
  // As JSON each stays one path, whatever stands in it.
  if (paths.length > 0) given.scan = JSON.stringify(paths);
  return {
    values: given,
    label: labelOf,
    unknown: 'error',
    nothingToDo: diagnostic('input/invalid', 'There is nothing to scan: no PATH is given.', {
      suggestion: 'Name what is about to be published, e.g. `kimp360 scan dist`, or give --git for the history.',
    }),
    faults: [...faults, ...emptyPaths(positionals)],
  };
}

/** An unset variable in quotes: what it was to name would not be searched, and that must not look like a proof. */
function emptyPaths(paths: readonly string[]): readonly Diagnostic[] {
  if (!paths.some((path) => path.trim() === '')) return [];
  const suggestion = 'Check the variable that names it, or leave it out.';
  return [diagnostic('input/invalid', 'A PATH is empty.', { suggestion })];
}

function labelOf(name: string): string {
  if (name === 'scan' || name === 'path') return 'PATH';
  if (name === 'method') return 'kimp360 scan';
  const shorter = Object.keys(short).find((one) => short[one] === name);
  return `--${shorter ?? name}`;
}

/** The flags for `--help`. */
export function scanFlagsHelp(): string {
  const meaning = (name: InputName) => definitionOf(name).description.replaceAll('`', '');
  return `Flags:\n${[
    renderFlag('--git, --scan-git', meaning('scan-git')),
    renderFlag('--allow-unread GLOB, --scan-allow-unread GLOB', meaning('scan-allow-unread')),
    renderFlag('--mask VALUES', meaning('mask')),
  ].join('')}`;
}
