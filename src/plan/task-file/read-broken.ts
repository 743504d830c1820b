import type { Diagnostic, Span } from '../../diagnostics/diagnostic.ts';
import type { DataNode } from '../../inputs/data-node.ts';
import type { YamlFault } from '../../inputs/reading/explain-yaml.ts';
import { readYaml } from '../../inputs/reading/read-yaml.ts';
import type { Faults } from '../../inputs/written.ts';
import type { TaskSource } from './source.ts';

/** Slips that are looked for in one file; each is one more reading. */
const mostReadings = 30;
/** A longer text is read once, in UTF-16 units. */
const longestReadAgain = 100_000;

/** What is known of a file that is not YAML throughout. */
export class Broken {
  readonly #source: TaskSource;
  readonly #told: Set<Diagnostic>;
  readonly #lines: readonly (readonly [first: number, last: number])[];
  /** What stands behind the fault is not read. */
  readonly isCut: boolean;

  constructor(source: TaskSource, faults: Faults, spoilt: readonly Span[], isCut: boolean) {
    this.#source = source;
    this.#told = new Set(faults.errors);
    this.#lines = spoilt.map(({ start, end }) => [source.lineOf(start), source.lineOf(Math.max(start, end - 1))]);
    this.isCut = isCut;
  }

  /** Drops what was found since in the lines that could not be read: it comes of what was told already. */
  dropEchoes(faults: Faults): void {
    for (const list of [faults.errors, faults.warnings]) {
      list.splice(0, list.length, ...list.filter((one) => this.#told.has(one) || !this.#isEcho(one)));
    }
  }

  #isEcho({ origin, span }: Diagnostic): boolean {
    if (origin !== this.#source.whole.origin || span === undefined) return false;
    const line = this.#source.lineOf(span.start);
    return this.#lines.some(([first, last]) => line >= first && line <= last);
  }
}

/**
 * Reads a task file, and tells of all that is no YAML in it. A value that cannot be read is left out, and the rest read again;
 * where more than a value is at fault, what stands before its task is read alone.
 *
 * @param explain says of a fault what it comes of
 */
export function readBroken(
  source: TaskSource,
  faults: Faults,
  explain: (found: YamlFault, text: string) => YamlFault,
): { readonly root: DataNode; readonly broken?: Broken } | undefined {
  const { whole } = source;
  const told = new Set<string>();
  const spoilt: Span[] = [];
  let { text } = whole;
  let isCut = false;
  for (let readings = 1; ; readings += 1) {
    const reading = readYaml({ ...whole, text });
    const left = (root: DataNode) =>
      spoilt.length === 0 ? { root } : { root, broken: new Broken(source, faults, spoilt, isCut) };
    if ('node' in reading) return left(reading.node);
    // What is left is not sound for itself: its fault may be that of the part behind it.
    if (isCut && reading.rest === undefined) return undefined;
    let mended = text;
    let last = 0;
    for (const found of reading.faults) {
      const { message, start, end, suggestion, value } = explain(found, text);
      if (value !== undefined) mended = withoutValue(mended, value);
      last = start;
      const key = `${start} ${message}`;
      if (told.has(key)) continue;
      told.add(key);
      spoilt.push({ start, end: value?.[1] ?? end });
      faults.add(whole, message, { range: [start, end], suggestion });
    }
    if (readings >= mostReadings || text.length > longestReadAgain) return undefined;
    if (mended !== text) {
      text = mended;
    } else if (reading.rest !== undefined) {
      return left(reading.rest);
    } else {
      const cut = taskAt(text, last);
      if (cut === undefined) return undefined;
      isCut = true;
      spoilt.push({ start: cut.isFirst ? cut.list : cut.start, end: text.length });
      text = text.slice(0, cut.start);
    }
  }
}

/** The same text with a value that is at fault for itself alone, so that nobody makes anything of it. */
function withoutValue(text: string, [start, end]: readonly [number, number]): string {
  const length = end - start;
  const value = length < 4 ? 'x'.repeat(length) : `"{{${' '.repeat(length - 4)}"`;
  return text.slice(0, start) + value + text.slice(end);
}

/** Where `tasks` stands, and where the task begins that holds an offset; undefined outside of the list. */
function taskAt(text: string, offset: number) {
  const list = /^tasks:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*(?= *-[ \t\r\n])/m.exec(text);
  if (list === null) return undefined;
  const first = list.index + list[0].length;
  const indent = /^ */.exec(text.slice(first))?.[0] ?? '';
  let start: number | undefined;
  for (const { index } of text.slice(first).matchAll(new RegExp(`^${indent}-[ \\t\\r\\n]`, 'gm'))) {
    if (first + index <= offset) start = first + index;
  }
  return start === undefined ? undefined : { list: list.index, start, isFirst: start === first };
}
