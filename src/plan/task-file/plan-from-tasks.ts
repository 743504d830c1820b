import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { loadJmespath } from '../../expect/jmespath.ts';
import { definitionOf, type InputName, type InputValues } from '../../inputs/definitions.ts';
import type { FileRules } from '../../inputs/files.ts';
import { FilesInUse } from '../../inputs/files-in-use.ts';
import type { Kind } from '../../inputs/kind.ts';
import type { NamedFile } from '../../inputs/kinds/named-file.ts';
import { checkShard } from '../../inputs/plan-rules.ts';
import type { Given } from '../../inputs/rules.ts';
import { type ReportPaths, type RunFileInput, reportPathsOf } from '../../inputs/run-files.ts';
import { Faults, TooManyFaults, type Written } from '../../inputs/written.ts';
import { runFrom, targetFrom } from '../from-inputs.ts';
import type { Plan, Shard } from '../plan.ts';
import { Allowance } from '../templates/allowance.ts';
import { Names } from '../templates/names.ts';
import { mayHoldTemplates } from '../templates/scan.ts';
import { type BuiltStep, buildStep } from './build-step.ts';
import { checkAcross } from './check-across.ts';
import { readDocument } from './read-document.ts';
import { readSource } from './read-source.ts';
import { readVars } from './read-vars.ts';
import { ShardsOwn } from './shards-own.ts';
import type { TaskSource } from './source.ts';
import { readStructure, type TaskFile } from './structure.ts';
import { addFilesOfInputs, resolveRunFiles, SavedFiles } from './task-files.ts';
import { callWords, runWords } from './words.ts';

/** More faults than anybody mends in one go; the first of them are told. */
const mostFaults = 100;

/** Reading ends there: a file that has more is of another kind, and each further one takes its time. */
const mostFaultsFound = 1_000;

export interface TaskFileInputs {
  /** What the user gave, by input. */
  readonly given: Given;
  /** The values of all inputs, defaults included; some may be missing because they are at fault. */
  readonly values: Partial<InputValues>;
  /** A path that turns out to be at fault is taken out. */
  readonly paths: Map<NamedFile, string>;
}

export interface TaskFileDependencies {
  readonly rules: FileRules;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly parallel?: Shard;
  readonly newIdempotencyKey: () => string;
  /** The input `tasks` names a file, whatever it looks like. */
  readonly alwaysPath: boolean;
}

export interface TaskFileReading {
  /** Absent when there is any fault, or when inputs that it needs are at fault. */
  readonly plan?: Plan;
  readonly faults: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
  /** Of the file's own words and the inputs together, once the file could be read. */
  readonly reports?: ReportPaths;
}

/** Reads a task file with the inputs beside it, and finds everything that can be found before the first call. */
export async function planFromTasks(
  tasks: Written,
  { given, values, paths }: TaskFileInputs,
  deps: TaskFileDependencies,
): Promise<TaskFileReading> {
  const faults = new Faults(mostFaultsFound);
  const { files, inUse = new FilesInUse(files) } = deps.rules;
  const rules = { ...deps.rules, inUse };
  const source = await readSource(tasks, { ...rules, alwaysPath: deps.alwaysPath }, faults);
  await addFilesOfInputs(inUse, values, paths, files, faults);
  if (source === undefined) return tell(faults, source);
  try {
    return await planFromSource(source, { given, values, paths }, { ...deps, rules }, faults);
  } catch (error) {
    if (error instanceof TooManyFaults) return tell(faults, source);
    throw error;
  }
}

async function planFromSource(
  source: TaskSource,
  { given, values, paths }: TaskFileInputs,
  deps: TaskFileDependencies,
  faults: Faults,
): Promise<TaskFileReading> {
  const document = readDocument(source, faults);
  if (document === undefined) return tell(faults, source);
  const { root, broken } = document;
  const read = readStructure(root, source, faults);
  const file = broken?.isCut === true ? { ...read, varsUnclear: true } : read;
  const rules: FileRules = {
    ...deps.rules,
    namedOnCommandLine: false,
    ofWorkingDirectory: deps.alwaysPath,
    // Beside a runner the folder for temporary files is everybody's.
    ...(deps.alwaysPath && !deps.environment.RUNNER_TEMP ? { temp: deps.rules.workspace } : {}),
  };
  const own = await readRunWords(file, given, deps, faults);
  const runPaths = await resolveRunFiles(own, rules, faults);
  const all = { ...values, ...own };
  const limits = { faults, allowance: Allowance.ofReading(), overwriting: new Set<RunFileInput>() };
  const names = await readNames(file, source, given, all, deps, limits);
  const built = await readSteps(file, source, given, all, { ...deps, rules }, names, limits);
  const pathOf = (named: NamedFile) => runPaths.get(named) ?? paths.get(named) ?? named.path;
  // Inputs at fault are told by their own reader; nothing can be made of the rest.
  const sound = values['base-url'] !== undefined && values['fail-on-error'] !== undefined;
  const common = sound
    ? runFrom(all as InputValues, { pathOf, newIdempotencyKey: deps.newIdempotencyKey, ...placeOf(deps) }, true)
    : undefined;
  checkAcross(file, common, source, faults);
  const [first, ...others] = built.map(({ step }) => step);
  broken?.dropEchoes(faults);
  const kept = [...paths, ...runPaths].filter(
    ([named]) => ![...limits.overwriting].some((name) => all[name] === named),
  );
  const reading = { ...tell(faults, source), reports: reportPathsOf(all, new Map(kept)) };
  if (reading.faults.length > 0 || first === undefined || common === undefined) return reading;
  const bodiesRead = names.bodiesRead();
  return {
    ...reading,
    plan: {
      target: targetFrom(all as InputValues, pathOf),
      steps: [first, ...others],
      scope: { vars: names.vars, env: names.env },
      ...(bodiesRead === undefined ? {} : { bodiesRead }),
      valuesRead: names.valuesRead(),
      ...common,
      mask: [...(values.mask ?? []), ...built.flatMap(({ secrets }) => secrets)],
    },
  };
}

/** All that was found, each once, at its own line of the file. */
function tell({ errors, warnings }: Faults, source: TaskSource | undefined): TaskFileReading {
  const told = (found: readonly Diagnostic[]) => {
    const once = [
      ...new Map(found.map((one) => [JSON.stringify([one.span?.start, one.span?.end, one.message]), one])).values(),
    ];
    if (source === undefined) return once;
    const first = once.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)).slice(0, mostFaults);
    return [...source.narrow(first), ...more(once.length - first.length, found.length >= mostFaultsFound)];
  };
  return { faults: told(errors), warnings: told(warnings).slice(0, mostFaults) };
}

function more(count: number, endedThere: boolean): Diagnostic[] {
  if (count === 0) return [];
  const message = `There are ${endedThere ? 'hundreds' : count} more faults in the task file.`;
  return [diagnostic('input/invalid', message, { suggestion: 'Mend the first ones, and the rest is told.' })];
}

function placeOf({ parallel }: TaskFileDependencies): { parallel?: Shard } {
  return parallel === undefined ? {} : { parallel };
}

/** The file's words of the run, where no input says otherwise. */
async function readRunWords(
  { run }: TaskFile,
  given: Given,
  { parallel }: TaskFileDependencies,
  faults: Faults,
): Promise<Partial<InputValues>> {
  const read: Record<string, unknown> = {};
  const places = new Map<InputName, Written>();
  for (const name of runWords) {
    const word = run.get(name);
    if (word === undefined) continue;
    if (word.value.kind === 'scalar' && mayHoldTemplates(word.value.text)) {
      faults.add(word.value, `\`${name}\` concerns the whole run, and takes no templates.`, {
        suggestion: 'Write the value out, or give it as an input or a flag.',
      });
      continue;
    }
    const value = await (definitionOf(name).kind as Kind<unknown>).parseNode(word.value, faults);
    if (value === undefined || given.has(name)) continue;
    read[name] = value;
    if (word.value.kind === 'scalar') places.set(name, word.value);
  }
  checkShard(places, read, parallel, faults);
  return read;
}

/** What is found, and what may be made, as long as a file is read. */
interface Limits {
  readonly faults: Faults;
  readonly allowance: Allowance;
  readonly overwriting: Set<RunFileInput>;
}

/** The names that templates see, with `vars` evaluated. */
async function readNames(
  file: TaskFile,
  source: TaskSource,
  given: Given,
  values: Partial<InputValues>,
  { environment }: TaskFileDependencies,
  { faults, allowance }: Limits,
): Promise<Names> {
  const library = await loadJmespath();
  const tasks = file.tasks.map((task) => ({
    id: task.id,
    named: task.idKey !== undefined,
    line: source.lineOf(task.node.span.start),
    extracts: task.extracts,
    extractsUnclear: task.extractsUnclear,
  }));
  const names = new Names(environment, tasks, library, file.varsUnclear);
  await readVars(file.vars, { at: given.get('vars'), node: values.vars }, { names, library, faults, allowance });
  return names;
}

async function readSteps(
  file: TaskFile,
  source: TaskSource,
  given: Given,
  values: Partial<InputValues>,
  deps: TaskFileDependencies,
  names: Names,
  { faults, allowance, overwriting }: Limits,
): Promise<readonly BuiltStep[]> {
  const above = Object.fromEntries(
    callWords.filter((name) => given.has(name)).map((name) => [name, (values as Record<string, unknown>)[name]]),
  ) as Partial<InputValues>;
  const building = {
    source,
    names,
    library: await loadJmespath(),
    faults,
    allowance,
    overwriting,
    rules: deps.rules,
    saved: new SavedFiles(),
    shardsOwn: new ShardsOwn(),
    scope: { vars: names.vars, env: names.env },
    base: values,
    above,
    defaults: file.defaults,
    journal: values.journal !== undefined,
    newIdempotencyKey: deps.newIdempotencyKey,
  };
  const built: BuiltStep[] = [];
  for (const [index, task] of file.tasks.entries()) built.push(await buildStep(task, index, building));
  return built;
}
