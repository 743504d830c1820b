import { isCredentialField } from '../../inputs/credential-names.ts';
import { secretsOfFields } from '../../inputs/credentials.ts';
import type { InputName } from '../../inputs/definitions.ts';
import type { NamedFile } from '../../inputs/kinds/named-file.ts';
import { Faults } from '../../inputs/written.ts';
import type { Field } from '../../transports/port.ts';
import type { Binding, Scope, Step } from '../plan.ts';
import { type CallValues, taskFrom } from '../task-from-values.ts';
import { Filling } from '../templates/fill.ts';
import type { Prepared } from '../templates/prepare.ts';
import type { Building } from './build-step.ts';
import { bindCallWord, type CallWord, mergeWords, withAbove } from './call-words.ts';
import type { TaskNode } from './read-task.ts';
import { filesRead, resolveTaskFiles } from './task-files.ts';

export interface Bound {
  readonly task: TaskNode;
  readonly words: readonly CallWord[];
  readonly name: Prepared | undefined;
  readonly files: ReadonlyMap<NamedFile, string>;
  readonly by: Building;
}

/** What makes the call of a step once its values are there; words without values of their own are not read again. */
export function createBind({ task, words, name, files, by }: Bound): Step['bind'] {
  const { library, rules, source, above, base } = by;
  const waiting = words.filter((one) => !one.known);
  const fixedValues = { ...base, ...withAbove(mergeWords(words), above) } as CallValues;
  // What is waited for, with the defaults that it may be merged with: all else is the same for every row.
  const names = new Set(waiting.map((one) => one.name));
  const changing = words.filter((one) => names.has(one.name));
  const aboveThem = Object.fromEntries(Object.entries(above).filter(([word]) => names.has(word as InputName)));
  const fixed = waiting.length === 0;
  const deferred = fixed ? filesRead(fixedValues).filter(({ file }) => !files.has(file)) : [];
  // Each value is told once: a million rows would say a million times what to mask.
  const told = new Set<string>();
  const isNew = ([field, value]: Field) =>
    isCredentialField(field, value) && !told.has(value) && told.add(value).size > 0;
  const bind = async (scope: Scope): Promise<Binding> => {
    const faults = new Faults();
    const missing = new Set<string>();
    let values = fixedValues;
    let paths = files;
    if (!fixed) {
      const bound: { name: InputName; value?: unknown }[] = [];
      for (const one of changing) {
        bound.push({
          name: one.name,
          value: one.known ? one.value : await bindCallWord(one, scope, library, faults, missing),
        });
      }
      // Over the others by inheritance: to copy some fifty of them would cost more than to read the few that differ.
      values = Object.assign(Object.create(fixedValues) as CallValues, withAbove(mergeWords(bound), aboveThem));
    }
    const own = name === undefined ? undefined : nameIn(scope, name, by);
    if (missing.size > 0) return { missing: [...missing] };
    if (faults.errors.length === 0) {
      const late = fixed ? deferred : filesRead(values).filter(({ file }) => !files.has(file));
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
    const hide = waiting.some((one) => one.name === 'headers') ? secretsOfFields(made.fields.filter(isNew)) : [];
    return hide.length === 0 ? { task: made } : { task: made, hide };
  };
  return async (scope) => {
    try {
      return await bind(scope);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const faults = new Faults();
      faults.add(task.node, 'A value of this task is nested too deeply.', {
        suggestion: 'Name the part of it that is needed.',
      });
      return { faults: source.narrow(faults.errors) };
    }
  };
}

/** A name is for people: what is not known in it stays as it was written. */
function nameIn(scope: Scope, name: Prepared, { library }: Building): string | undefined {
  const filled = new Filling(scope, library, new Faults()).fill(name, 'content');
  if (filled?.kind === 'scalar') return filled.text;
  return name.node.kind === 'scalar' ? name.node.text : undefined;
}
