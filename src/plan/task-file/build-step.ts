import { posix, win32 } from 'node:path';
import { secretsOfFields } from '../../inputs/credentials.ts';
import type { InputName, InputValues } from '../../inputs/definitions.ts';
import type { FileRules } from '../../inputs/files.ts';
import type { HeaderEntry } from '../../inputs/kinds/headers.ts';
import { multipart } from '../../inputs/kinds/multipart.ts';
import type { NamedFile } from '../../inputs/kinds/named-file.ts';
import { checkRepetition, checkSecretsWithJournal } from '../../inputs/plan-rules.ts';
import { checkRules } from '../../inputs/rules.ts';
import { Faults } from '../../inputs/written.ts';
import type { Secret } from '../../key/secret.ts';
import type { Binding, Scope, Step } from '../plan.ts';
import { type CallValues, methodOf, nameOf, taskFrom } from '../task-from-values.ts';
import { compile, type Evaluator } from '../templates/compile.ts';
import { Filling } from '../templates/fill.ts';
import type { Names, Viewpoint } from '../templates/names.ts';
import { isKnown, type Prepared, prepare } from '../templates/prepare.ts';
import { bindCallWord, type CallWord, givenOf, mergeHeaders, mergeWords, readCallWord } from './call-words.ts';
import type { TaskNode } from './read-task.ts';
import { readRows } from './rows.ts';
import type { TaskSource } from './source.ts';
import { filesRead, resolveTaskFiles, type SavedFiles } from './task-files.ts';
import { callWords, type Word } from './words.ts';

/** What all tasks of a file share while they are read. */
export interface Building {
  readonly source: TaskSource;
  readonly names: Names;
  readonly library: Evaluator;
  readonly faults: Faults;
  readonly rules: FileRules;
  readonly saved: SavedFiles;
  /** `vars` and `env`, filled as the file is read. */
  readonly scope: Scope;
  /** Words of the run and defaults of everything; never those of one call. */
  readonly base: Partial<InputValues>;
  /** What inputs and flags say of every call: they win over the file. */
  readonly above: Partial<InputValues>;
  readonly defaults: ReadonlyMap<InputName, Word>;
  readonly journal: boolean;
  readonly newIdempotencyKey: () => string;
}

export interface BuiltStep {
  readonly step: Step;
  /** Credentials that stand in the task's fields, known before anything is sent. */
  readonly secrets: readonly Secret[];
  /** Absolute, where it is known. */
  readonly saveTo?: string;
}

/** One task as a step, with everything checked that can be known before the first call. */
export async function buildStep(task: TaskNode, index: number, by: Building): Promise<BuiltStep> {
  const { faults, names, library, source } = by;
  const forEach = task.forEach;
  const before: Viewpoint = {
    index,
    ...(forEach === undefined
      ? {}
      : { withoutItem: { name: forEach.as, reason: 'this is judged once, before the rows' } }),
  };
  const inRow: Viewpoint = { index, ...(forEach === undefined ? {} : { item: forEach.as }) };
  if (task.condition !== undefined) {
    const condition = await compile(task.condition, library, faults);
    if (condition !== undefined) names.check(condition, { ...before, condition: true }, faults);
  }
  const rows = forEach === undefined ? undefined : await readRows(forEach, before, by);
  const preparation = { library, names, from: inRow, faults, scope: by.scope };
  const words: CallWord[] = [];
  for (const name of callWords) {
    const fallback = by.defaults.get(name);
    if (fallback !== undefined) words.push(await readCallWord(name, fallback, false, preparation));
    const own = task.words.get(name);
    if (own !== undefined) words.push(await readCallWord(name, own, true, preparation));
  }
  const name = task.name === undefined ? undefined : await prepare(task.name, preparation);
  const guess = withAbove(mergeWords(words), by.above);
  checkWords(task, words, guess, by);
  const files = await readFiles(words, by);

  const method = methodOf(guess);
  const written = textOfPath(task);
  const step: Step = {
    id: task.id,
    name: nameFrom(task, name, by) ?? nameOf(method, written),
    place: source.placeOf(task.node.span),
    written: { method, path: written },
    ...(task.condition === undefined ? {} : { condition: task.condition.text }),
    always: task.always,
    continueOnError: task.continueOnError,
    ...(rows === undefined ? {} : { rows }),
    bind: createBind({ task, words, name, files, by }),
  };
  const fields = words.filter((one) => one.known && one.name === 'headers').flatMap((one) => fieldsOf(one.value));
  const named = words.findLast((one) => one.known && one.name === 'save-to')?.value as NamedFile | undefined;
  const saveTo = named === undefined ? undefined : files.get(named);
  return { step, secrets: secretsOfFields(fields), ...(saveTo === undefined ? {} : { saveTo }) };
}

function fieldsOf(value: unknown) {
  return ((value ?? []) as readonly HeaderEntry[]).map(({ field }) => field);
}

function textOfPath({ words }: TaskNode): string {
  const path = words.get('path')?.value;
  return path?.kind === 'scalar' ? path.text : '';
}

/** The name as it is shown before anything is known: values where they are, templates where they are not. */
function nameFrom({ name }: TaskNode, prepared: Prepared | undefined, by: Building): string | undefined {
  if (name === undefined || prepared === undefined || !isKnown(prepared)) return name?.text;
  const filled = new Filling(by.scope, by.library, new Faults()).fill(prepared, 'content');
  return filled?.kind === 'scalar' ? filled.text : name.text;
}

function withAbove(values: Partial<InputValues>, above: Partial<InputValues>): Partial<InputValues> {
  if (above.headers === undefined) return { ...values, ...above };
  return { ...values, ...above, headers: mergeHeaders(values.headers, above.headers) };
}

/** The rules between the words of one call. */
function checkWords(task: TaskNode, words: readonly CallWord[], values: Partial<InputValues>, by: Building): void {
  const { faults } = by;
  const given = givenOf(words);
  const first = faults.errors.length;
  // Of the run's own words the rules see where the key goes alone; the rest is judged once for all tasks.
  const { 'base-url': baseUrl, 'api-key-header': keyHeader } = by.base;
  const target = {
    ...(baseUrl === undefined ? {} : { 'base-url': baseUrl }),
    ...(keyHeader === undefined ? {} : { 'api-key-header': keyHeader }),
  };
  checkRules(given, { ...target, ...values }, faults);
  checkRepetition(given, values, faults);
  if (by.journal) checkSecretsWithJournal(given, values, methodOf(values), faults);
  checkKeyOfRows(task, words, faults);
  const method = task.words.get('method')?.key.text;
  for (const [at, one] of [...faults.errors.entries()].slice(first)) {
    faults.errors[at] = {
      ...one,
      ...(one.suggestion === undefined ? {} : { suggestion: inTaskWords(one.suggestion, method) }),
    };
  }
}

/** `method: POST` is written `post:` where the method is a word of its own. */
function inTaskWords(suggestion: string, word: string | undefined): string {
  if (word === undefined || word === 'method') return suggestion;
  return suggestion
    .replace(/`method: (\w+)`/g, (_all, name: string) => `\`${name.toLowerCase()}:\` instead of \`${word}:\``)
    .replace(/`path: ([^`]*)`/g, (_all, path: string) => `\`${word}: ${path}\``);
}

/** With one key for all rows the API would take the second for a repetition of the first. */
function checkKeyOfRows({ forEach }: TaskNode, words: readonly CallWord[], faults: Faults): void {
  if (forEach === undefined) return;
  for (const one of words) {
    const fixed = one.known && one.name === 'idempotency-key' && one.value !== 'auto';
    const entry =
      one.known && one.name === 'headers'
        ? ((one.value ?? []) as readonly HeaderEntry[]).find(
            ({ field }) => field[0].toLowerCase() === 'idempotency-key',
          )
        : undefined;
    if (!fixed && entry === undefined) continue;
    faults.add(
      entry?.at ?? one.word.value,
      'All rows would carry the same idempotency key, and the API would do only the first.',
      {
        suggestion: `Write \`idempotency-key: auto\`, or put what tells the rows apart into it, such as \`{{ ${forEach.as}.id }}\`.`,
      },
    );
  }
}

/** Paths of the files that are known and must be there by now; those that an earlier task saves are looked at later. */
async function readFiles(words: readonly CallWord[], by: Building): Promise<ReadonlyMap<NamedFile, string>> {
  const { rules, saved, faults } = by;
  const known = mergeWords(words.filter((one) => one.known));
  const paths = rules.workspace.includes('\\') ? win32 : posix;
  const literal = await literalParts(words, by);
  const present = filesRead({ ...known, ...(literal === undefined ? {} : { multipart: literal }) }).filter(
    ({ path }) => !saved.mayHold(paths.resolve(rules.workspace, path)),
  );
  const resolved = await resolveTaskFiles(present, known['save-to'], rules, faults);
  const saveTo = known['save-to'] === undefined ? undefined : resolved.get(known['save-to']);
  if (saveTo !== undefined) saved.add(saveTo);
  else if (words.some((one) => one.name === 'save-to' && !one.known)) saved.addUnknown();
  return resolved;
}

/** Of parts whose values are not all known, those that are: their files must be there as well. */
async function literalParts(
  words: readonly CallWord[],
  { scope, library }: Building,
): Promise<InputValues['multipart']> {
  const parts = words.findLast(({ name }) => name === 'multipart');
  if (parts === undefined || parts.known || parts.prepared.kind !== 'map') return undefined;
  const entries = parts.prepared.entries.filter(({ value }) => isKnown(value));
  const faults = new Faults();
  const node = new Filling(scope, library, faults).fill({ ...parts.prepared, entries }, 'parts');
  return node === undefined ? undefined : await multipart.parseNode(node, faults);
}

interface Bound {
  readonly task: TaskNode;
  readonly words: readonly CallWord[];
  readonly name: Prepared | undefined;
  readonly files: ReadonlyMap<NamedFile, string>;
  readonly by: Building;
}

/** What makes the call of a step once its values are there; words without values of their own are not read again. */
function createBind({ task, words, name, files, by }: Bound): Step['bind'] {
  const { library, rules, source, above, base } = by;
  const waiting = words.filter((one) => !one.known);
  const fixedValues = { ...base, ...withAbove(mergeWords(words), above) } as CallValues;
  const fixed = waiting.length === 0;
  const deferred = fixed ? filesRead(fixedValues).filter((file) => !files.has(file)) : [];
  return async (scope: Scope): Promise<Binding> => {
    const faults = new Faults();
    const missing = new Set<string>();
    let values = fixedValues;
    let paths = files;
    if (!fixed) {
      const bound: { name: InputName; value?: unknown }[] = [];
      for (const one of words) {
        bound.push({
          name: one.name,
          value: one.known ? one.value : await bindCallWord(one, scope, library, faults, missing),
        });
      }
      values = { ...base, ...withAbove(mergeWords(bound), above) } as CallValues;
    }
    const own = name === undefined ? undefined : nameIn(scope, name, by);
    if (missing.size > 0) return { missing: [...missing] };
    if (faults.errors.length === 0) {
      const late = fixed ? deferred : filesRead(values).filter((file) => !files.has(file));
      const saveTo = values['save-to'];
      const lateSave = saveTo !== undefined && !files.has(saveTo) ? saveTo : undefined;
      if (late.length > 0 || lateSave !== undefined) {
        paths = new Map([...files, ...(await resolveTaskFiles(late, lateSave, rules, faults))]);
      }
    }
    if (faults.errors.length > 0) return { faults: source.narrow(faults.errors) };
    const naming = { id: task.id, ...(own === undefined ? {} : { name: own }) };
    const made = taskFrom(values, naming, {
      pathOf: (file) => paths.get(file) ?? file.path,
      newIdempotencyKey: by.newIdempotencyKey,
    });
    const hide = waiting.some((one) => one.name === 'headers') ? secretsOfFields(made.fields) : [];
    return hide.length === 0 ? { task: made } : { task: made, hide };
  };
}

/** A name is for people: what is not known in it stays as it was written. */
function nameIn(scope: Scope, name: Prepared, { library }: Building): string | undefined {
  const filled = new Filling(scope, library, new Faults()).fill(name, 'content');
  if (filled?.kind === 'scalar') return filled.text;
  return name.node.kind === 'scalar' ? name.node.text : undefined;
}
