import { RunnerMasks } from './runner-masks.ts';

/** One `::error`, `::warning` or `::notice`. GitHub masks the message, but neither title nor file. */
export interface RunnerAnnotation {
  readonly severity: 'error' | 'warning' | 'notice';
  /** As GitHub shows it: masked. */
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What the runner makes of the lines of a step. */
export interface ReadLog {
  /** Lines as the log shows them, masked. */
  readonly log: readonly string[];
  readonly annotations: readonly RunnerAnnotation[];
  /** Every command that was obeyed, in order, `add-mask` included. */
  readonly commands: readonly RunnerCommand[];
  /** Values given to `add-mask`, in order. */
  readonly masks: readonly string[];
  /** By the old commands on stdout. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** A command that the runner refuses fails the step. */
  readonly refused: readonly string[];
}

const known = new Set([
  'add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice',
  'remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning',
]); // biome-ignore format: a list

/** Lines as .NET's `ReadLine` sees them: LF, CRLF and a lone CR each end one. */
export function splitLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/**
 * Reads the output of a step as the runner does, in the order that is worst for us: the whole of stderr before stdout, as
 * a batch can be dispatched, so that a mask on stdout comes too late for it.
 */
export function readLog(stdout: string, stderr: string, masks: RunnerMasks = new RunnerMasks()): ReadLog {
  const reader = new LogReader(masks);
  for (const line of [...splitLines(stderr), ...splitLines(stdout)]) reader.read(line);
  return reader;
}

class LogReader implements ReadLog {
  readonly log: string[] = [];
  readonly annotations: RunnerAnnotation[] = [];
  readonly commands: RunnerCommand[] = [];
  readonly masks: string[] = [];
  readonly outputs: Record<string, string> = {};
  readonly state: Record<string, string> = {};
  readonly refused: string[] = [];
  readonly #masker: RunnerMasks;
  #stopToken: string | undefined;

  constructor(masker: RunnerMasks) {
    this.#masker = masker;
  }

  read(line: string): void {
    const command = parseCommand(line, this.#stopToken);
    if (command === undefined) {
      this.#show(line);
    } else if (this.#stopToken === undefined) {
      this.commands.push(command);
      this.#obey(command, line);
    } else {
      if (command.name.toLowerCase() === this.#stopToken.toLowerCase()) this.#stopToken = undefined;
      this.#show(line);
    }
  }

  #show(text: string): void {
    for (const line of splitLines(text)) this.log.push(this.#masker.mask(line));
    if (text === '') this.log.push('');
  }

  #obey({ name, properties, data }: RunnerCommand, line: string): void {
    switch (name) {
      case 'add-mask':
        if (data.trim() === '') break;
        this.masks.push(data);
        this.#masker.add(data);
        break;
      case 'error':
      case 'warning':
      case 'notice':
        this.annotations.push(this.#annotation(name, properties, data));
        this.#show(`##[${name}]${data}`);
        break;
      case 'debug':
      case 'group':
        this.#show(`##[${name}]${data}`);
        break;
      case 'endgroup':
        this.#show('##[endgroup]');
        break;
      case 'stop-commands':
        this.#stopToken = data;
        this.#show(line);
        break;
      case 'set-output':
        if (properties.name) this.outputs[properties.name] = data;
        break;
      case 'save-state':
        if (properties.name) this.state[properties.name] = data;
        break;
      case 'set-env':
      case 'add-path':
        this.refused.push(name);
        this.#show(`##[error]Unable to process command '${line}' successfully.`);
        break;
    }
  }

  #annotation(severity: RunnerAnnotation['severity'], properties: Readonly<Record<string, string>>, data: string) {
    const number = (name: string) => (/^\d+$/.test(properties[name] ?? '') ? Number(properties[name]) : undefined);
    const line = number('line');
    const column = number('col');
    return {
      severity,
      message: this.#masker.mask(data),
      ...(properties.title ? { title: properties.title } : {}),
      ...(properties.file ? { file: properties.file } : {}),
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
    };
  }
}

/** A command in a line: `::name k=v,k=v::data` after white space, else `##[name k=v;k=v]data` anywhere. */
export function parseCommand(line: string, stopToken?: string): RunnerCommand | undefined {
  const isKnown = (name: string) => known.has(name.toLowerCase()) || name.toLowerCase() === stopToken?.toLowerCase();
  return parseColons(line, isKnown) ?? parseBrackets(line, isKnown);
}

function parseColons(line: string, isKnown: (name: string) => boolean): RunnerCommand | undefined {
  const text = line.trimStart();
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  return commandOf(text.slice(2, end), ',', unescapeProperty, unescapeData(text.slice(end + 2)), isKnown);
}

function parseBrackets(line: string, isKnown: (name: string) => boolean): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  return commandOf(line.slice(start + 3, end), ';', unescapeBrackets, unescapeBrackets(line.slice(end + 1)), isKnown);
}

function commandOf(
  info: string,
  separator: string,
  decode: (text: string) => string,
  data: string,
  isKnown: (name: string) => boolean,
): RunnerCommand | undefined {
  const space = info.indexOf(' ');
  const name = space < 0 ? info : info.slice(0, space);
  if (!isKnown(name)) return undefined;
  const properties: Record<string, string> = {};
  for (const pair of space < 0
    ? []
    : info
        .slice(space + 1)
        .trim()
        .split(separator)) {
    const equals = pair.indexOf('=');
    if (equals > 0 && equals < pair.length - 1) properties[pair.slice(0, equals)] = decode(pair.slice(equals + 1));
  }
  return { name: name.toLowerCase(), properties, data };
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  const partly = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',');
  return partly.replaceAll('%25', '%');
}

function unescapeBrackets(text: string): string {
  const partly = text.replaceAll('%3B', ';').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%5D', ']');
  return partly.replaceAll('%25', '%');
}
