import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { planFromInputs } from '../plan/from-inputs.ts';
import type { Shard } from '../plan/plan.ts';
import type { TaskFileInputs } from '../plan/task-file/plan-from-tasks.ts';
import { methodOf } from '../plan/task-from-values.ts';
import { isCredentialName } from './credential-names.ts';
import type { InputDefinition } from './definition.ts';
import { definitionOf, type InputName, type InputValues, inputNames } from './definitions.ts';
import type { FileContext, FileRules } from './files.ts';
import type { FilesInUse } from './files-in-use.ts';
import type { NamedFile } from './kinds/named-file.ts';
import type { KeyFile, ParsedInputs, RawInputs } from './port.ts';
import { reportPathsOf, runFileInputs } from './run-files.ts';
import { holdsUserInfo, holdsUserInfoAsPath } from './user-info.ts';
import { Faults, mostShown, type Written, written } from './written.ts';

export interface ParseDependencies extends Pick<FileRules, 'files' | 'namedOnCommandLine'> {
  readonly context: FileContext & {
    /** The run's place in its job matrix or parallel group, where the host tells it. */
    readonly parallel?: Shard;
  };
  /** What templates of a task file read as `env.NAME`; the keys are not in it. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** A new key for `idempotency-key: auto`. */
  readonly newIdempotencyKey: () => string;
  /** Milliseconds since the epoch; without it no date is found to lie in the future. */
  readonly now?: number;
}

/** Reads all inputs of a run and finds all faults in one pass; a plan comes out only when there is none. */
export async function parseInputs(raw: RawInputs, deps: ParseDependencies): Promise<ParsedInputs> {
  const faults = new Faults();
  faults.errors.push(...(raw.faults ?? []));
  const judged = await unknownNames(raw);
  faults.errors.push(...judged.filter(({ severity }) => severity === 'error'));
  faults.warnings.push(...judged.filter(({ severity }) => severity !== 'error'));

  const given = await readGiven(raw, faults);
  const values = await parseValues(given, faults);
  const named = { errors: faults.errors.length, warnings: faults.warnings.length };
  const tasks = given.get('tasks');
  if (tasks === undefined) {
    checkPath(given, values, raw, faults);
  } else {
    const { takeOutSingleCall } = await import('./planned.ts');
    takeOutSingleCall(given, values, faults);
  }
  if (mayConflict(given)) {
    const { checkRules } = await import('./occasional.ts');
    checkRules(given, values, faults, deps.now);
  }
  if (repeating.some((name) => given.has(name))) {
    const { checkRepetition, checkSecretsWithJournal, checkShard, checkVars } = await import('./planned.ts');
    if (tasks === undefined) checkRepetition(given, values, faults);
    checkVars(given, faults);
    checkShard(given, values, deps.context.parallel, faults);
    if (given.has('journal')) checkSecretsWithJournal(given, values, methodOf(values), faults);
  }
  const rules: FileRules = {
    ...deps.context,
    files: deps.files,
    namedOnCommandLine: deps.namedOnCommandLine,
    ...(raw.keyFiles?.length ? { inUse: await keyFilesInUse(raw.keyFiles, deps) } : {}),
  };
  const paths = await filesOf(values, rules, faults);
  if (raw.unknown === 'error' && faults.errors.length + faults.warnings.length > 0) {
    const { speakOfFlags } = await import('./flag-words.ts');
    speakOfFlags(faults, named, raw);
  }

  const found = { faults: firstOf(faults.errors), warnings: faults.warnings, reports: reportPathsOf(values, paths) };
  if (tasks !== undefined)
    return withTasks(tasks, { given, values: values as Partial<InputValues>, paths }, found, raw, deps, rules);
  // Without faults every input with a default has its value.
  if (faults.errors.length > 0) return found;
  return {
    ...found,
    plan: await planFromInputs(values as InputValues, {
      pathOf: (file) => paths.get(file) ?? file.path,
      newIdempotencyKey: deps.newIdempotencyKey,
      ...(deps.context.parallel === undefined ? {} : { parallel: deps.context.parallel }),
    }),
  };
}

function firstOf(faults: readonly Diagnostic[]): readonly Diagnostic[] {
  if (faults.length <= mostShown) return faults;
  const message = `There are ${faults.length - mostShown} more faults in the inputs.`;
  const suggestion = 'Mend the first ones, and the rest is told.';
  return [...faults.slice(0, mostShown), diagnostic('input/invalid', message, { suggestion })];
}

/** The plan of a task file, whose faults are told beside those of the inputs. */
async function withTasks(
  tasks: Written,
  inputs: TaskFileInputs,
  { faults, warnings }: ParsedInputs,
  raw: RawInputs,
  { context, environment = {}, newIdempotencyKey }: ParseDependencies,
  rules: FileRules,
): Promise<ParsedInputs> {
  const { planFromTasks } = await import('../plan/task-file/plan-from-tasks.ts');
  const read = await planFromTasks(tasks, inputs, {
    rules,
    environment,
    ...(context.parallel === undefined ? {} : { parallel: context.parallel }),
    newIdempotencyKey,
    alwaysPath: raw.unknown === 'error',
  });
  const found = {
    faults: [...faults, ...read.faults],
    warnings: [...warnings, ...read.warnings],
    reports: { ...reportPathsOf(inputs.values, inputs.paths), ...read.reports },
  };
  return read.plan === undefined || found.faults.length > 0 ? found : { ...found, plan: read.plan };
}

/** A call needs its path, and only a scan needs no call. */
function checkPath(
  given: ReadonlyMap<InputName, Written>,
  values: Partial<InputValues>,
  raw: RawInputs,
  faults: Faults,
): void {
  if (given.has('path')) return;
  // One that could not be read was to be one, and its own fault is told.
  const isUnreadScan = given.has('scan') && values.scan === undefined;
  const scans = isUnreadScan || (values.scan?.length ?? 0) > 0 || values['scan-git'] === true;
  const ofCall = inputNames.find((name) => given.has(name) && saysWhatToCall(name));
  if (scans && ofCall === undefined) return;
  if (!scans && raw.nothingToDo !== undefined) {
    faults.errors.push(raw.nothingToDo);
    return;
  }
  const suggestion = scans
    ? `Write for example \`path: /requests\`, or leave \`${ofCall}\` out, which means nothing without a call.`
    : 'Write for example `path: /requests`.';
  faults.add(written({ label: raw.label('path') }, ''), '`path` is required.', { suggestion });
}

/** An input that nobody gives who wants no call; limits and the like may be shared by several steps. */
function saysWhatToCall(name: InputName): boolean {
  const { group, places, default: fixed } = definitionOf(name);
  // The runner sets what has a default, given or not.
  return (
    fixed === undefined && places.includes('task') && (name === 'method' || group === 'success' || bodyInputs.has(name))
  );
}

const bodyInputs: ReadonlySet<InputName> = new Set(['json', 'body', 'body-file', 'form', 'multipart', 'query']);

/** Inputs of calls that are repeated, and of runs of several; their rules are loaded with one of them. */
const repeating = ['until', 'fail-when', 'interval', 'paginate', 'shard', 'journal', 'vars'] as const;

/** What is wrong with names that are no inputs; the rules are loaded when there is such a name. */
async function unknownNames(raw: RawInputs): Promise<readonly Diagnostic[]> {
  const known: ReadonlySet<string> = new Set(inputNames);
  if (Object.keys(raw.values).every((name) => known.has(name))) return [];
  const { judgeUnknownNames } = await import('./unknown-names.ts');
  return judgeUnknownNames(raw);
}

/** Inputs that no rule reads when they stand alone or beside each other. */
const independent: ReadonlySet<InputName> = new Set([
  'api-key-header',
  'api-key-scheme',
  'base-url',
  'expect-status',
  'fail-on-error',
  'mask',
  'method',
  'query',
  'redirects',
  'retries',
  'retry-delay',
  'scan',
  'scan-allow-unread',
  'scan-git',
  'within',
  'max-rate',
  'dry-run',
  'shard',
]);

/** Whether a rule of `rules.ts` can have anything to say; it is loaded only then. */
function mayConflict(given: ReadonlyMap<InputName, Written>): boolean {
  for (const [name, { text }] of given) {
    if (name === 'path' ? /^\s*https?:/i.test(text) : !independent.has(name)) return true;
  }
  return false;
}

async function readGiven(raw: RawInputs, faults: Faults): Promise<Map<InputName, Written>> {
  const given = new Map<InputName, Written>();
  for (const name of inputNames) {
    const text = raw.values[name];
    if (text === undefined || text === '') continue;
    const definition = definitionOf(name);
    if (definition.kind !== undefined) {
      // An input of white space alone is what an empty expression leaves in a block of text.
      if (text.trim() !== '' || name === 'body')
        given.set(name, written(await originOf(raw, name, text, definition, faults), text));
    } else if (definition.group === 'key') {
      // The hosts take the keys out before the inputs are read; one that arrives here came by a way that is public.
      const { refuseKey } = await import('./unknown-names.ts');
      faults.errors.push(refuseKey(name, raw));
    }
  }
  return given;
}

/** What renderers may quote of an input: nothing of secret ones, and nothing of credentials in others. */
async function originOf(
  raw: RawInputs,
  name: InputName,
  text: string,
  definition: InputDefinition,
  faults: Faults,
): Promise<Written['origin']> {
  const label = raw.label(name);
  if (definition.secret === true || (name === 'base-url' && holdsUserInfo(text))) return { label };
  if (name === 'path' && holdsUserInfoAsPath(text)) return { label };
  // `Bearer abc…` and `x-api-key: abc…` are keys in the wrong place.
  if ((name === 'api-key-scheme' || name === 'api-key-header') && /\S\s+\S/.test(text)) return { label };
  // A credential has its name before it; headers can lack even that.
  const sign = name === 'base-url' || name === 'path' ? '=' : name === 'headers' ? /\S/ : /[:=]/;
  if (!mayHoldCredentials.has(name) || text.search(sign) < 0) return { label, text };
  const keyHeader = raw.values['api-key-header']?.trim().toLowerCase();
  const isCredential = (field: string) =>
    isCredentialName(field) || (name === 'headers' && field.toLowerCase() === keyHeader);
  const { censorCredentials, censorHeaders } = await import('./occasional.ts');
  const censored = (name === 'headers' ? censorHeaders : censorCredentials)(text, isCredential);
  faults.conceal(censored.words);
  return { label, text: censored.text };
}

const mayHoldCredentials: ReadonlySet<InputName> = new Set([
  'base-url',
  'path',
  'headers',
  'query',
  'json',
  'body',
  'form',
  'multipart',
  'vars',
]);

async function parseValues(given: ReadonlyMap<InputName, Written>, faults: Faults): Promise<Partial<InputValues>> {
  const values: Record<string, unknown> = {};
  for (const name of inputNames) {
    const definition = definitionOf(name);
    const value =
      given.get(name) ?? (definition.default === undefined ? undefined : written({ label: name }, definition.default));
    if (value === undefined || definition.kind === undefined) continue;
    const parsed = await definition.kind.parseText(value, faults);
    if (parsed !== undefined) values[name] = parsed;
  }
  return values as Partial<InputValues>;
}

const fileInputs = [
  'ca-file',
  'client-cert-file',
  'client-key-file',
  'body-file',
  'multipart',
  'save-to',
  ...runFileInputs,
] as const;

/** Absolute paths by the values that name them; the rules are loaded when there is a file. */
async function filesOf(
  values: Partial<InputValues>,
  rules: FileRules,
  faults: Faults,
): Promise<Map<NamedFile, string>> {
  if (!fileInputs.some((name) => values[name] !== undefined)) return new Map();
  const { resolveFiles } = await import('./resolve-files.ts');
  return resolveFiles(values, rules, faults);
}

async function keyFilesInUse(keyFiles: readonly KeyFile[], { context, files }: ParseDependencies): Promise<FilesInUse> {
  const { FilesInUse } = await import('./files-in-use.ts');
  return FilesInUse.ofKeys(keyFiles, context.workspace, files);
}
