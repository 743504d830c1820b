import { parseArgs } from 'node:util';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { nearestName } from '../diagnostics/did-you-mean.ts';

/** One flag of a command. */
export interface Flag {
  /** Kebab-case, without dashes. */
  readonly name: string;
  /** A switch takes no value but `=true` or `=false`; `forbidden` would carry a key. */
  readonly kind: 'value' | 'switch' | 'forbidden';
  /** Put between the values of a flag that is given more than once; absent: it may be given once. */
  readonly join?: string;
}

export interface ParsedArguments {
  readonly positionals: readonly string[];
  /** By flag name; switches are `true` or `false`. Forbidden flags are never in it, unknown ones only when asked for. */
  readonly values: Readonly<Record<string, string>>;
  /** All faults at once. None quotes a value, since it may be a key. */
  readonly faults: readonly Diagnostic[];
}

export interface ArgumentRules {
  /** As a user types it: `kimp360 get`. */
  readonly command: string;
  /** Names of the positional arguments, for messages: `['PATH']`. */
  readonly positionals: readonly string[];
  readonly flags: readonly Flag[];
  /** The last of them may be given any number of times. */
  readonly manyPositionals?: boolean;
  /** Unknown flags are values like any other, for somebody else to judge. */
  readonly keepUnknown?: boolean;
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/** Reads the arguments behind the command's name. Never throws for what a user typed. */
export function parseArguments(argv: readonly string[], rules: ArgumentRules): ParsedArguments {
  const flags = new Map(rules.flags.map((flag) => [flag.name, flag]));
  const { tokens } = parseArgs({
    args: [...argv],
    // A forbidden flag is read with its value, so that the value is not taken for a positional argument.
    options: Object.fromEntries(
      rules.flags.map(({ name, kind }) => [name, { type: kind === 'switch' ? 'boolean' : 'string' } as const]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  // Without a prototype, so that `--__proto__` is a name like any other.
  const values: Record<string, string> = Object.create(null);
  const faults: Diagnostic[] = [];
  const positionals: string[] = [];
  let unknown = false;
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const read = readOption(token, flags, rules);
    if ('fault' in read) {
      unknown ||= read.fault.code === 'input/unknown';
      if (read.fault.code === 'input/unknown' && rules.keepUnknown === true) values[token.name] = token.value || 'true';
      else faults.push(read.fault);
    } else {
      const fault = store(values, read.flag, read.value);
      if (fault !== undefined) faults.push(fault);
    }
  }
  // Behind an unknown flag stands its value more often than a stray argument.
  if (!unknown && rules.manyPositionals !== true && positionals.length > rules.positionals.length)
    faults.push(tooMany(positionals, tokens, flags, rules));
  return { positionals, values, faults };
}

function readOption(
  token: OptionToken,
  flags: ReadonlyMap<string, Flag>,
  rules: ArgumentRules,
): { flag: Flag; value: string } | { fault: Diagnostic } {
  const { name, rawName, value } = token;
  const flag = flags.get(name);
  const negated = name.startsWith('no-') ? flags.get(name.slice(3)) : undefined;
  if (flag === undefined && negated?.kind === 'switch' && value === undefined) return { flag: negated, value: 'false' };
  if (flag === undefined) return { fault: unknownFlag(rawName, rules) };
  if (flag.kind === 'forbidden') return { fault: keyInArguments(name) };
  if (flag.kind === 'switch') return { flag, value: value ?? 'true' };
  if (value === undefined || (token.inlineValue !== true && isFlag(value, flags))) {
    const suggestion = `Type \`--${name} VALUE\`, or \`--${name}=VALUE\` for a value that begins with a dash.`;
    return { fault: diagnostic('input/invalid', `--${name} needs a value.`, { suggestion }) };
  }
  return { flag, value };
}

function isFlag(text: string, flags: ReadonlyMap<string, Flag>): boolean {
  const name = /^--(?:no-)?([^=]+)/.exec(text)?.[1];
  return name !== undefined && (flags.has(name) || flags.has(text.slice(2)));
}

function store(values: Record<string, string>, flag: Flag, value: string): Diagnostic | undefined {
  const before = Object.hasOwn(values, flag.name) ? values[flag.name] : undefined;
  if (before === undefined || flag.kind === 'switch') {
    values[flag.name] = value;
    return undefined;
  }
  if (flag.join === undefined) {
    const suggestion = `Leave one --${flag.name}.`;
    return diagnostic('input/conflict', `--${flag.name} is given more than once.`, { suggestion });
  }
  values[flag.name] = `${before}${flag.join}${value}`;
  return undefined;
}

function unknownFlag(rawName: string, rules: ArgumentRules): Diagnostic {
  const nearest = nearestName(
    rawName,
    rules.flags.filter(({ kind }) => kind !== 'forbidden').map(({ name }) => name),
  );
  return diagnostic('input/unknown', `${rules.command} has no flag ${rawName}.`, {
    suggestion:
      nearest === undefined ? `\`${rules.command} --help\` lists the flags.` : `Did you mean \`--${nearest}\`?`,
  });
}

/** The key must not be read from here, however it was meant: the command line is no place for it. */
function keyInArguments(name: string): Diagnostic {
  const fallback = name.includes('fallback');
  const variable = fallback ? 'KIMP360_API_KEY_FALLBACK' : 'KIMP360_API_KEY';
  const flags = fallback ? '--api-key-fallback-file FILE' : '--api-key-file FILE or --api-key-stdin';
  return diagnostic('input/invalid', `--${name} would put the key on the command line, and there is no such flag.`, {
    suggestion: `Give the key in ${variable}, or with ${flags}; make a new key if what was typed is a real one.`,
    evidence: [
      'every process of this machine can read the command line of every other, and shells write it to their history',
    ],
  });
}

function tooMany(
  positionals: readonly string[],
  tokens: readonly Token[],
  flags: ReadonlyMap<string, Flag>,
  rules: ArgumentRules,
): Diagnostic {
  const wanted = rules.positionals.length === 0 ? 'no arguments' : rules.positionals.join(' and ');
  const given = positionals.length === 1 ? 'one is' : `${positionals.length} are`;
  return diagnostic('input/invalid', `${rules.command} takes ${wanted} beside its flags, but ${given} given.`, {
    suggestion: spacedSwitch(tokens, flags) ?? whatIsTooMuch(rules),
  });
}

function whatIsTooMuch({ command, positionals }: ArgumentRules): string {
  return positionals.length === 0
    ? `Leave out what is no flag; \`${command} --help\` lists the flags.`
    : 'Put quotes around a value that holds spaces, or leave out what is too much.';
}

/** Words that people write for the two values of a switch. */
const switchWords: Readonly<Record<string, string>> = {
  true: 'true',
  yes: 'true',
  on: 'true',
  1: 'true',
  false: 'false',
  no: 'false',
  off: 'false',
  0: 'false',
};

/** What to type for a switch whose value stands behind a space. */
function spacedSwitch(tokens: readonly Token[], flags: ReadonlyMap<string, Flag>): string | undefined {
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (token.kind !== 'positional' || before?.kind !== 'option' || !isSwitch(before, flags)) continue;
    const word = token.value.toLowerCase();
    if (Object.hasOwn(switchWords, word))
      return `Type \`${before.rawName}=${switchWords[word]}\`, with an equals sign.`;
  }
  return undefined;
}

function isSwitch({ name }: OptionToken, flags: ReadonlyMap<string, Flag>): boolean {
  return flags.get(name)?.kind === 'switch';
}
