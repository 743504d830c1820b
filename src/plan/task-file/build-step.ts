import type { Jmespath } from '../../expect/jmespath.ts';
import { secretsOfFields } from '../../inputs/credentials.ts';
import type { InputName, InputValues } from '../../inputs/definitions.ts';
import type { FileRules } from '../../inputs/files.ts';
import type { HeaderEntry } from '../../inputs/kinds/headers.ts';
import { multipart } from '../../inputs/kinds/multipart.ts';
import type { NamedFile } from '../../inputs/kinds/named-file.ts';
import { pathRulesOf } from '../../inputs/path-rules.ts';
import type { RunFileInput } from '../../inputs/run-files.ts';
import { Faults } from '../../inputs/written.ts';
import type { Secret } from '../../key/secret.ts';
import type { Scope, Step } from '../plan.ts';
import { methodOf, nameOf } from '../task-from-values.ts';
import type { Allowance } from '../templates/allowance.ts';
import { compile } from '../templates/compile.ts';
import { Filling } from '../templates/fill.ts';
import type { Viewpoint } from '../templates/known-names.ts';
import type { Names } from '../templates/names.ts';
import { isKnown, type Prepared, prepare, templatesOf } from '../templates/prepare.ts';
import { createBind } from './bind-step.ts';
import { type CallWord, mergeWords, readCallWord, withAbove } from './call-words.ts';
import { checkWords } from './check-words.ts';
import { itemFieldsOf } from './item-fields.ts';
import type { TaskNode } from './read-task.ts';
import { readRows } from './rows.ts';
import type { ShardsOwn } from './shards-own.ts';
import { createSketch } from './sketch-step.ts';
import type { TaskSource } from './source.ts';
import { filesRead, ReadFiles, resolveTaskFiles, type SavedFiles } from './task-files.ts';
import { callWords, type Word } from './words.ts';

/** What all tasks of a file share while they are read. */
export interface Building {
  readonly source: TaskSource;
  readonly names: Names;
  readonly library: Jmespath;
  readonly faults: Faults;
  readonly rules: FileRules;
  readonly saved: SavedFiles;
  readonly shardsOwn: ShardsOwn;
  /** `vars` and `env`, filled as the file is read. */
  readonly scope: Scope;
  readonly allowance: Allowance;
  /** Files of the run that would overwrite what a task reads; they are at fault. */
  readonly overwriting: Set<RunFileInput>;
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
  const preparation = { library, names, from: inRow, faults, scope: by.scope, allowance: by.allowance };
  const words: CallWord[] = [];
  for (const name of callWords) {
    const fallback = by.defaults.get(name);
    if (fallback !== undefined) words.push(await readCallWord(name, fallback, false, preparation));
    const own = task.words.get(name);
    if (own !== undefined) words.push(await readCallWord(name, own, true, preparation));
  }
  const name = task.name === undefined ? undefined : await prepare(task.name, preparation);
  const prepared = [...words.map((one) => one.prepared), ...(name === undefined ? [] : [name])];
  const fields = forEach === undefined ? [] : itemFieldsOf(prepared, forEach.as, names);
  const rows = forEach === undefined ? undefined : await readRows(forEach, { ...by, from: before, fields });
  const reading = new ReadFiles(source.lineOf(task.node.span.start), by);
  if (rows?.source.kind === 'file' && rows.source.madeEarlier !== true && forEach?.in !== undefined)
    await reading.add(forEach.in, rows.source.path);
  if (forEach !== undefined) checkOneFileEach(words, forEach.as, faults);
  const guess = withAbove(mergeWords(words), by.above);
  checkWords(task, words, guess, by);
  const read = filesRead(guess).map(({ file }) =>
    pathRulesOf(by.rules.workspace).resolve(by.rules.workspace, file.path),
  );
  for (const path of rows?.source.kind === 'file' ? [...read, rows.source.path] : read) by.saved.read(path);
  const { files, saves } = await readFiles(task, words, reading, by);
  const isOwn =
    forEach !== undefined ||
    by.shardsOwn.isReadBy(words.flatMap((one) => templatesOf(one.prepared))) ||
    read.some((path) => by.shardsOwn.isFile(path, true));
  by.shardsOwn.add(task, isOwn, saves);

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
    ...(rows === undefined ? {} : { rows: { ...rows, extracts: task.extracts.map(({ text }) => text) } }),
    bind: createBind({ task, words, name, files, by }),
    sketch: createSketch({ task, words, files, by }),
  };
  const sent = words.filter((one) => one.known && one.name === 'headers').flatMap((one) => fieldsOf(one.value));
  return { step, secrets: secretsOfFields(sent) };
}

/** Rows that save to one file would leave the content of the last one alone. */
function checkOneFileEach(words: readonly CallWord[], item: string, faults: Faults): void {
  const saving = words.findLast(({ name, own }) => name === 'save-to' && own);
  if (saving === undefined) return;
  if (templatesOf(saving.prepared).some(({ names }) => names.some(({ path }) => path[0] === item))) return;
  faults.add(saving.word.key, 'Every row would save to the same file, and the last one alone would be left.', {
    suggestion: `Name the file after the row: \`save-to: out/{{ ${item}.id }}.json\`.`,
  });
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

/** Paths of the files that are known and must be there by now; those that an earlier task saves are looked at later. */
async function readFiles(
  task: TaskNode,
  words: readonly CallWord[],
  reading: ReadFiles,
  by: Building,
): Promise<{ readonly files: ReadonlyMap<NamedFile, string>; readonly saves: string | 'unknown' | undefined }> {
  const { rules, saved, faults } = by;
  const known = mergeWords(words.filter((one) => one.known));
  const paths = pathRulesOf(rules.workspace);
  const literal = await literalParts(words, by);
  const present = filesRead({ ...known, ...(literal === undefined ? {} : { multipart: literal }) }).filter(
    ({ file }) => !saved.mayHold(paths.resolve(rules.workspace, file.path)),
  );
  const resolved = await resolveTaskFiles(present, known['save-to'], rules, faults);
  for (const { file } of present) {
    const path = resolved.get(file);
    if (path !== undefined) await reading.add(file.at, path);
  }
  const saveTo = known['save-to'] === undefined ? undefined : resolved.get(known['save-to']);
  const named = known['save-to'];
  const isOneCall = task.condition === undefined && task.forEach === undefined;
  if (saveTo !== undefined && named !== undefined && isOneCall) {
    const other = saved.claim(saveTo, by.source.lineOf(task.node.span.start));
    if (other !== undefined) addOverwriting(named, other, faults);
  }
  const saves = saveTo ?? (words.some((one) => one.name === 'save-to' && !one.known) ? 'unknown' : undefined);
  if (saveTo !== undefined) saved.add(saveTo);
  else if (saves !== undefined) saved.addUnknown();
  return { files: resolved, saves };
}

function addOverwriting({ at }: NamedFile, line: number, faults: Faults): void {
  faults.add(at, `The task in line ${line} saves the same file, which would be overwritten.`, {
    code: 'input/conflict',
    suggestion: 'Choose another name; where only one of the two is to run, give it an `if`.',
  });
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
