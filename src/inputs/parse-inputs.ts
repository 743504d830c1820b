import { planFromInputs } from '../plan/from-inputs.ts';
import { censorCredentials, isCredentialName } from './credentials.ts';
import type { InputDefinition } from './definition.ts';
import { definitionOf, type InputName, type InputValues, inputNames } from './definitions.ts';
import { type FileContext, type FileRules, resolveReadable, resolveWritable } from './files.ts';
import { holdsUserInfo } from './kinds/base-url.ts';
import type { NamedFile } from './kinds/named-file.ts';
import type { ParsedInputs, RawInputs } from './port.ts';
import { checkRules } from './rules.ts';
import { judgeUnknownNames } from './unknown-names.ts';
import { Faults, type Written, written } from './written.ts';

export interface ParseDependencies extends Pick<FileRules, 'files' | 'namedOnCommandLine'> {
  readonly context: FileContext;
  /** A new key for `idempotency-key: auto`. */
  readonly newIdempotencyKey: () => string;
}

/** Inputs that a single call cannot do without. */
const required: readonly { readonly name: InputName; readonly suggestion: string }[] = [
  { name: 'path', suggestion: 'Write for example `path: /requests`.' },
];

/** Reads all inputs of a run and finds all faults in one pass; a plan comes out only when there is none. */
export async function parseInputs(raw: RawInputs, deps: ParseDependencies): Promise<ParsedInputs> {
  const faults = new Faults();
  faults.errors.push(...(raw.faults ?? []));
  const judged = judgeUnknownNames(raw);
  faults.errors.push(...judged.filter(({ severity }) => severity === 'error'));
  faults.warnings.push(...judged.filter(({ severity }) => severity !== 'error'));

  const given = readGiven(raw, faults);
  const values = await parseValues(given, faults);
  for (const { name, suggestion } of required) {
    if (!given.has(name))
      faults.add(written({ label: raw.label(name) }, ''), `\`${name}\` is required.`, { suggestion });
  }
  checkRules(given, values, faults);
  const paths = await resolveFiles(
    values,
    { ...deps.context, files: deps.files, namedOnCommandLine: deps.namedOnCommandLine },
    faults,
  );

  const found = { faults: faults.errors, warnings: faults.warnings };
  // Without faults every input with a default has its value, and `path` is there.
  if (faults.errors.length > 0 || values.path === undefined) return found;
  return { ...found, plan: planFromInputs(values as InputValues & { path: Written }, paths, deps.newIdempotencyKey) };
}

function readGiven(raw: RawInputs, faults: Faults): Map<InputName, Written> {
  const given = new Map<InputName, Written>();
  for (const name of inputNames) {
    const text = raw.values[name];
    if (text === undefined || text === '') continue;
    const definition = definitionOf(name);
    if (definition.kind !== undefined) {
      // An input of white space alone is what an empty expression leaves in a block of text.
      if (text.trim() !== '' || name === 'body') given.set(name, written(originOf(raw, name, text, definition), text));
    } else if (definition.group === 'key') {
      // The hosts take the keys out before the inputs are read; one that arrives here came by a way that is public.
      faults.add(written({ label: raw.label(name) }, ''), `\`${name}\` cannot be given here: others could read it.`, {
        suggestion: `Give it in \`KIMP360_${name.toUpperCase().replaceAll('-', '_')}\`.`,
      });
    }
  }
  return given;
}

/** What renderers may quote of an input: nothing of secret ones, and nothing of credentials in others. */
function originOf(raw: RawInputs, name: InputName, text: string, definition: InputDefinition): Written['origin'] {
  const label = raw.label(name);
  if (definition.secret === true || (name === 'base-url' && holdsUserInfo(text.trim()))) return { label };
  // `Bearer abc…` and `x-api-key: abc…` are keys in the wrong place.
  if ((name === 'api-key-scheme' || name === 'api-key-header') && /\S\s+\S/.test(text)) return { label };
  const keyHeader = raw.values['api-key-header']?.trim().toLowerCase();
  const isCredential = (field: string) =>
    isCredentialName(field) || (name === 'headers' && field.toLowerCase() === keyHeader);
  return { label, text: mayHoldCredentials.has(name) ? censorCredentials(text, isCredential) : text };
}

const mayHoldCredentials: ReadonlySet<InputName> = new Set([
  'path',
  'headers',
  'query',
  'json',
  'body',
  'form',
  'multipart',
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

/** Absolute paths by the values that name them. */
async function resolveFiles(
  values: Partial<InputValues>,
  rules: FileRules,
  faults: Faults,
): Promise<ReadonlyMap<NamedFile, string>> {
  const paths = new Map<NamedFile, string>();
  const keep = (file: NamedFile, path: string | undefined) => path !== undefined && paths.set(file, path);
  for (const name of ['ca-file', 'client-cert-file', 'client-key-file'] as const) {
    const file = values[name];
    // Not sent to anyone, and a machine keeps its certificates outside of any workspace.
    if (file !== undefined) keep(file, await resolveReadable(file, rules, faults, 'anywhere'));
  }
  const sent = (values.multipart ?? []).flatMap((part) => (part.kind === 'file' ? [part.file] : []));
  for (const file of [...(values['body-file'] === undefined ? [] : [values['body-file']]), ...sent]) {
    keep(file, await resolveReadable(file, rules, faults, 'in-workspace'));
  }
  for (const name of ['save-to', 'support-file', 'results-file'] as const) {
    const file = values[name];
    if (file !== undefined) keep(file, await resolveWritable(file, rules, faults));
  }
  return paths;
}
