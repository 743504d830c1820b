import type { Jmespath } from '../../expect/jmespath.ts';
import type { DataNode } from '../../inputs/data-node.ts';
import { definitionOf, type InputName, type InputValues } from '../../inputs/definitions.ts';
import type { Kind } from '../../inputs/kind.ts';
import type { HeaderEntry } from '../../inputs/kinds/headers.ts';
import type { Pairs } from '../../inputs/kinds/pairs.ts';
import type { Faults, Written } from '../../inputs/written.ts';
import type { Scope } from '../plan.ts';
import type { Allowance } from '../templates/allowance.ts';
import { Filling, guess } from '../templates/fill.ts';
import { isKnown, type Preparation, type Prepared, prepare } from '../templates/prepare.ts';
import { headersAsMap } from './header-lines.ts';
import { guessable, mannerOf, type Word } from './words.ts';

/** A word of a task with its templates found; its value where that is known before anything is sent. */
export interface CallWord {
  readonly name: InputName;
  readonly word: Word;
  readonly prepared: Prepared;
  /** Whether it stands in the task itself, and not under `defaults`. */
  readonly own: boolean;
  readonly known: boolean;
  /** Parsed; of a word that is not known, what comes of a harmless guess. Undefined when that cannot be said. */
  readonly value?: unknown;
}

/** Reads a word as far as it can be read before the first call; adds everything that is wrong with it by then. */
export async function readCallWord(
  name: InputName,
  word: Word,
  own: boolean,
  by: Preparation & { readonly scope: Scope; readonly allowance: Allowance },
): Promise<CallWord> {
  const before = by.faults.errors.length;
  const node = name === 'headers' ? await headersAsMap(word.value, by.faults) : word.value;
  const prepared: Prepared = mannerOf[name] === undefined ? { kind: 'fixed', node } : await prepare(node, by);
  const known = isKnown(prepared);
  const sound = by.faults.errors.length === before;
  const readable = (sound && known) || guessable.has(name);
  const filling = new Filling(by.scope, by.library, by.faults, known && sound ? undefined : guess, by.allowance);
  const value = readable ? await parseFilled(name, prepared, filling) : undefined;
  return { name, word, prepared, own, known, ...(value === undefined ? {} : { value }) };
}

/** The value of a word for one call. Undefined when it is at fault or a value is missing. */
export async function bindCallWord(
  { name, prepared }: CallWord,
  scope: Scope,
  library: Jmespath,
  faults: Faults,
  missing: Set<string>,
): Promise<unknown> {
  const filling = new Filling(scope, library, faults);
  const value = await parseFilled(name, prepared, filling);
  for (const one of filling.missing) missing.add(one);
  return value;
}

/** Undefined where it is at fault, or a value is missing. */
export async function parseFilled(name: InputName, prepared: Prepared, filling: Filling): Promise<unknown> {
  const before = filling.faults.errors.length;
  const node = filling.fill(prepared, mannerOf[name] ?? 'text');
  if (node === undefined || filling.missing.size > 0 || filling.faults.errors.length > before) return undefined;
  const kind = definitionOf(name).kind as Kind<unknown>;
  const parsed = await kind.parseNode(node, filling.faults);
  return parsed === undefined && filling.faults.errors.length === before ? textOf(node) : parsed;
}

/** Kinds give a value or add a fault. */
function textOf(node: DataNode): unknown {
  throw new Error(`A value of kind ${node.kind} was neither taken nor refused.`);
}

/** `defaults` below the task's own words; fields and parameters are merged by name, everything else is replaced. */
export function mergeWords(
  words: readonly (Pick<CallWord, 'name'> & { readonly value?: unknown })[],
): Partial<InputValues> {
  const values: Record<string, unknown> = {};
  for (const { name, value } of words) {
    if (value === undefined) continue;
    if (name === 'headers')
      values[name] = mergeHeaders(values[name] as readonly HeaderEntry[] | undefined, value as readonly HeaderEntry[]);
    else if (name === 'query') values[name] = mergePairs(values[name] as Pairs | undefined, value as Pairs);
    else values[name] = value;
  }
  return values as Partial<InputValues>;
}

/** Fields of both; where a name stands in both, that of `over`. */
export function mergeHeaders(
  under: readonly HeaderEntry[] | undefined,
  over: readonly HeaderEntry[],
): readonly HeaderEntry[] {
  const names = new Set(over.map(({ field: [name] }) => name.toLowerCase()));
  return [...(under ?? []).filter(({ field: [name] }) => !names.has(name.toLowerCase())), ...over];
}

function mergePairs(under: Pairs | undefined, over: Pairs): Pairs {
  const names = new Set(over.map(([name]) => name));
  return [...(under ?? []).filter(([name]) => !names.has(name)), ...over];
}

/** The words of a task as the rules between words want them: the name is pointed at, the text is the value's. */
export function givenOf(words: readonly CallWord[]): Map<InputName, Written> {
  return new Map(
    words
      .filter(({ own }) => own)
      .map(({ name, word: { key, value } }) => [
        name,
        { text: value.kind === 'scalar' ? value.text : '', origin: key.origin, span: key.span },
      ]),
  );
}

/** What inputs and flags say of every call wins over the file. */
export function withAbove(values: Partial<InputValues>, above: Partial<InputValues>): Partial<InputValues> {
  if (above.headers === undefined) return { ...values, ...above };
  return { ...values, ...above, headers: mergeHeaders(values.headers, above.headers) };
}
