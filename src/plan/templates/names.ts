import { nearestName } from '../../diagnostics/did-you-mean.ts';
import { bareObject } from '../../expect/bare-object.ts';
import type { ScalarNode } from '../../inputs/data-node.ts';
import type { JmespathLibrary } from '../../inputs/expressions/check-expression.ts';
import { type Faults, partOf, type Written } from '../../inputs/written.ts';
import type { Compiled } from './compile.ts';
import type { Reference } from './references.ts';

/** A task as far as others can refer to it. */
export interface NamedTask {
  readonly id: string;
  /** Whether `id` was written, so that `steps.<id>` is meant to be read. */
  readonly named: boolean;
  readonly line: number;
  readonly extracts: readonly ScalarNode[];
  /** It should give names, and nobody knows which. */
  readonly extractsUnclear: boolean;
}

/** From where an expression looks at the scope. */
export interface Viewpoint {
  /** The number of the task from 0; the tasks before it have run. 0 and no `item` for `vars`. */
  readonly index: number;
  /** The name of the `for-each` item, where there is one. */
  readonly item?: string;
  /** Why no item is known here although the task has a `for-each`. */
  readonly withoutItem?: { readonly name: string; readonly reason: string };
  /** One of `vars`: no task has run. */
  readonly beforeTasks?: boolean;
  /** A condition: an unset variable is as good as false. */
  readonly condition?: boolean;
}

/** The key's own variables: no template reads them, whatever they hold. */
const keyVariables = /^(?:KIMP360_API_KEY|KIMP360_API_KEY_FALLBACK|INPUT_API-KEY|INPUT_API-KEY-FALLBACK)$/i;

const stepFields = ['status', 'ok', 'headers', 'body', 'outputs', 'rows'];

/** Contexts of a workflow, which end where the task file begins. */
const workflowContexts: ReadonlySet<string> = new Set([
  'github',
  'secrets',
  'inputs',
  'matrix',
  'needs',
  'runner',
  'job',
  'strategy',
]);

/** What people call the item of a row, whatever it is called in the file. */
const itemWords: ReadonlySet<string> = new Set(['item', 'row', 'each', 'it', 'this', 'record', 'entry', 'element']);

/** Unknown names for which a known one is looked for. */
const mostCompared = 100;

/** Names that no extraction and no item can take. */
export const ownNames: readonly string[] = ['vars', 'env', 'steps'];

/** What templates and conditions may read; judges every name before the first call, as far as it can be known then. */
export class Names {
  readonly vars = bareObject();
  /** Only what stands literally in the file. */
  readonly env = bareObject();
  readonly #environment: Readonly<Record<string, string | undefined>>;
  readonly #tasks: readonly NamedTask[];
  readonly #library: JmespathLibrary;
  readonly #bodies = new Set<string>();
  /** All that the file and the inputs have; they are read from top to bottom. */
  readonly declaredVars = new Set<string>();
  /** Those whose value is at fault: what reads them is not judged any further, so that one slip is one fault. */
  readonly brokenVars = new Set<string>();
  readonly #varsUnclear: boolean;
  #anyBody = false;
  #compared = 0;

  /** @param varsUnclear `vars` are at fault as a whole, or stand under another name */
  constructor(
    environment: Readonly<Record<string, string | undefined>>,
    tasks: readonly NamedTask[],
    library: JmespathLibrary,
    varsUnclear = false,
  ) {
    this.#varsUnclear = varsUnclear;
    this.#environment = environment;
    this.#tasks = tasks;
    this.#library = library;
  }

  /** See `Plan.bodiesRead`; undefined: any. */
  bodiesRead(): ReadonlySet<string> | undefined {
    return this.#anyBody ? undefined : this.#bodies;
  }

  /** Whether an expression reads a variable of which nobody knows what it should be. */
  readsBroken({ names }: Compiled): boolean {
    return names.some(({ path: [root, name] }) => {
      if (root !== 'vars') return false;
      if (name === undefined) return this.#varsUnclear || this.brokenVars.size > 0;
      return this.brokenVars.has(name) || (this.#varsUnclear && !Object.hasOwn(this.vars, name));
    });
  }

  /** Adds a fault for every name that does not stand for anything at this place. */
  check(compiled: Compiled, from: Viewpoint, faults: Faults): void {
    if (compiled.wholeScope) {
      faults.add(compiled.at, 'The expression takes all names together, and a template names what it needs.', {
        suggestion: 'Write the name, such as `vars.title` or `steps.create.body`.',
      });
    }
    for (const reference of compiled.names) this.#judge(reference, compiled.at, from, faults);
  }

  /** Only the first faults are told; to compare every name with all others takes its time. */
  #near(name: string, known: Iterable<string>): string | undefined {
    this.#compared += 1;
    return this.#compared > mostCompared ? undefined : nearestName(name, known);
  }

  #judge(reference: Reference, at: Written, from: Viewpoint, faults: Faults): void {
    const [root, ...fields] = reference.path;
    if (root === 'env') this.#judgeEnv(reference, at, from, faults);
    else if (root === 'vars') this.#judgeVar(fields[0], at, faults);
    else if (root === 'steps') this.#judgeStep(fields, at, from, faults);
    else if (root !== from.item && !this.#extractedBefore(root, from.index))
      this.#explainUnknown(root, at, from, faults);
  }

  #judgeEnv({ path, guarded }: Reference, at: Written, from: Viewpoint, faults: Faults): void {
    const name = path[1];
    if (name === undefined) {
      faults.add(
        this.placeOf('env', at),
        'Environment variables are read one by one, by names that stand in the file.',
        {
          suggestion: 'Write for example `env.GITHUB_REF_NAME`.',
        },
      );
      return;
    }
    const place = this.placeOf(name, at);
    if (keyVariables.test(name)) {
      faults.add(place, 'No template reads the key.', {
        suggestion: 'Remove it: every call carries the key by itself.',
      });
      return;
    }
    const value = Object.hasOwn(this.#environment, name) ? this.#environment[name] : undefined;
    if (value !== undefined) this.env[name] = value;
    else if (!guarded && from.condition !== true) {
      faults.add(place, `The environment variable \`${name}\` is not set.`, {
        suggestion: `Set it, or write what to take instead: \`env.${name} || 'default'\`.`,
      });
    }
  }

  #judgeVar(name: string | undefined, at: Written, faults: Faults): void {
    if (name === undefined || Object.hasOwn(this.vars, name) || this.#varsUnclear) return;
    if (this.declaredVars.has(name)) {
      faults.add(this.placeOf(name, at), `\`vars.${name}\` stands below: variables are read from top to bottom.`, {
        suggestion: `Move \`${name}\` up.`,
      });
      return;
    }
    const near = this.#near(name, Object.keys(this.vars));
    faults.add(this.placeOf(name, at), `There is no variable \`${name}\` in \`vars\`.`, {
      suggestion:
        near === undefined ? `Add \`${name}\` to \`vars\` at the top of the file.` : `Did you mean \`vars.${near}\`?`,
    });
  }

  #judgeStep(fields: readonly string[], at: Written, from: Viewpoint, faults: Faults): void {
    const [id, field, name] = fields;
    if (id === undefined) {
      this.#anyBody = true;
      return;
    }
    const place = this.placeOf(id, at);
    const index = this.#tasks.findIndex((one) => one.named && one.id === id);
    const task = this.#tasks[index];
    if (task === undefined) {
      this.#explainUnknownStep(id, place, faults);
      return;
    }
    if (index >= from.index) {
      const when =
        index === from.index ? 'this task itself, which has no answer yet' : `the later task in line ${task.line}`;
      faults.add(place, `\`steps.${id}\` is ${when}.`, {
        suggestion: index === from.index ? 'Read it in a later task.' : 'Move the task that reads it behind that one.',
      });
      return;
    }
    if (field === undefined || field === 'body') this.#bodies.add(id);
    if (field !== undefined && !stepFields.includes(field)) {
      const near = this.#near(field, stepFields);
      const extracted = task.extracts.some((one) => one.text === field);
      faults.add(this.placeOf(field, at), `A step has no \`${field}\`.`, {
        suggestion: extracted
          ? `Write \`steps.${id}.outputs.${field}\`, or \`${field}\` alone.`
          : near === undefined
            ? 'It has `status`, `ok`, `headers`, `body` and `outputs`.'
            : `Did you mean \`steps.${id}.${near}\`?`,
      });
    }
    if (field === 'outputs' && name !== undefined && !task.extracts.some((one) => one.text === name)) {
      const near = this.#near(
        name,
        task.extracts.map((one) => one.text),
      );
      faults.add(this.placeOf(name, at), `The task \`${id}\` extracts no \`${name}\`.`, {
        suggestion: near === undefined ? `Add it to \`extract\` of that task.` : `Did you mean \`${near}\`?`,
      });
    }
  }

  #explainUnknownStep(id: string, place: Written, faults: Faults): void {
    const ids = this.#tasks.filter((one) => one.named).map((one) => one.id);
    const near = this.#near(id, ids);
    faults.add(place, `No task has the id \`${id}\`.`, {
      suggestion:
        near === undefined ? `Write \`id: ${id}\` in the task that is meant.` : `Did you mean \`steps.${near}\`?`,
    });
  }

  #extractedBefore(name: string, index: number): boolean {
    return this.#tasks.slice(0, index).some((one) => one.extracts.some((key) => key.text === name));
  }

  #explainUnknown(name: string, at: Written, from: Viewpoint, faults: Faults): void {
    const place = this.placeOf(name, at);
    if (from.beforeTasks === true && this.#tasks.some((one) => one.extracts.some((key) => key.text === name))) {
      faults.add(place, `\`vars\` are read before any task runs, and \`${name}\` is extracted by a task.`, {
        suggestion: 'Use it in the task itself.',
      });
      return;
    }
    if (this.#tasks.slice(0, from.index).some((one) => one.extractsUnclear)) return;
    const later = this.#tasks.findIndex((one) => one.extracts.some((key) => key.text === name));
    const task = this.#tasks[later];
    if (name === from.withoutItem?.name) {
      faults.add(place, `\`${name}\` is not known here: ${from.withoutItem.reason}.`, {
        suggestion: 'Use it in what the task sends, or choose the rows in `in`.',
      });
    } else if (task !== undefined && later === from.index) {
      faults.add(place, `\`${name}\` is extracted by this very task, so it is not known before its call.`, {
        suggestion: 'Read it in a later task.',
      });
    } else if (task !== undefined) {
      faults.add(place, `\`${name}\` is extracted only later, by the task in line ${task.line}.`, {
        suggestion: 'Move the task that extracts it before this one.',
      });
    } else if (workflowContexts.has(name)) {
      faults.add(place, `A task file does not know the context \`${name}\` of a workflow.`, {
        suggestion: 'Set an environment variable in `env:` of the step, and write `env.NAME` here.',
      });
    } else if (from.withoutItem !== undefined && itemWords.has(name)) {
      faults.add(place, `\`${name}\` is not known here: ${from.withoutItem.reason}.`, {
        suggestion: `Use it in what the task sends, where it is called \`${from.withoutItem.name}\`.`,
      });
    } else {
      faults.add(place, `Nothing is called \`${name}\` here.`, { suggestion: this.#suggestName(name, from) });
    }
  }

  #suggestName(name: string, from: Viewpoint): string {
    if (this.declaredVars.has(name)) return `Write \`vars.${name}\`.`;
    if (/^(?:true|false|null)$/.test(name)) {
      const quotes = from.condition === true ? ', and the whole in quotes' : '';
      return `To write the value, put it between backticks${quotes}: ${quotes === '' ? '' : '"'}\`${name}\`${quotes === '' ? '' : '"'}.`;
    }
    if (this.#tasks.some((one) => one.named && one.id === name)) return `Write \`steps.${name}\`.`;
    if (from.item !== undefined && itemWords.has(name)) {
      return `The item is called \`${from.item}\` here: write \`${from.item}\` instead of \`${name}\`.`;
    }
    if (/^[A-Z][A-Z0-9_]+$/.test(name)) return `Write \`env.${name}\` for the environment variable.`;
    const extracted = this.#tasks.slice(0, from.index).flatMap((one) => one.extracts.map((key) => key.text));
    const known = [...extracted, ...(from.item === undefined ? [] : [from.item]), ...ownNames];
    const near = this.#near(name, known);
    if (near !== undefined) return `Did you mean \`${near}\`?`;
    const inVars = this.#near(name, Object.keys(this.vars));
    if (inVars !== undefined) return `Did you mean \`vars.${inVars}\`?`;
    const later = this.#tasks.slice(from.index).flatMap((one) => one.extracts.map((key) => key.text));
    const inLater = this.#near(name, later);
    if (inLater !== undefined) return `Did you mean \`${inLater}\`? It is extracted only later.`;
    const own = [...(from.item === undefined ? [] : [from.item]), ...new Set(extracted)].slice(0, 8);
    return own.length === 0
      ? 'Known are `vars`, `env`, `steps`, and what earlier tasks extract; a text stands in single quotes.'
      : `Known are \`vars\`, \`env\`, \`steps\` and \`${own.join('`, `')}\`; a text stands in single quotes.`;
  }

  /** Where a name stands in its expression; the tree has no places, the tokens have. */
  placeOf(name: string, at: Written): Written {
    for (const token of this.#library.tokenize(at.text)) {
      if (token === undefined || !/Identifier$/.test(token.type) || token.value !== name) continue;
      const quoted = token.type === 'QuotedIdentifier' ? 2 : 0;
      return partOf(at, token.start, token.start + name.length + quoted);
    }
    return at;
  }
}
