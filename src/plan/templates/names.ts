import { nearestName } from '../../diagnostics/did-you-mean.ts';
import { bareObject } from '../../expect/bare-object.ts';
import type { Jmespath } from '../../expect/jmespath.ts';
import { type Faults, partOf, type Written } from '../../inputs/written.ts';
import type { Compiled } from './compile.ts';
import type { KnownNames, NamedTask, Viewpoint } from './known-names.ts';
import type { Reference } from './references.ts';
import { judgeStep } from './step-names.ts';
import { explainUnknownName } from './unknown-name.ts';

/** The key's own variables: no template reads them, whatever they hold. */
const keyVariables = /^(?:KIMP360_API_KEY|KIMP360_API_KEY_FALLBACK|INPUT_API-KEY|INPUT_API-KEY-FALLBACK)$/i;

/** Unknown names for which a known one is looked for. */
const mostCompared = 100;

/** What templates and conditions may read; judges every name before the first call, as far as it can be known then. */
export class Names implements KnownNames {
  readonly vars = bareObject();
  /** Only what stands literally in the file. */
  readonly env = bareObject();
  readonly #environment: Readonly<Record<string, string | undefined>>;
  readonly tasks: readonly NamedTask[];
  readonly #library: Jmespath;
  readonly #bodies = new Set<string>();
  /** By their JSON text. */
  readonly #read = new Map<string, readonly string[]>();
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
    library: Jmespath,
    varsUnclear = false,
  ) {
    this.#varsUnclear = varsUnclear;
    this.#environment = environment;
    this.tasks = tasks;
    this.#library = library;
  }

  /** See `Plan.bodiesRead`; undefined: any. */
  bodiesRead(): ReadonlySet<string> | undefined {
    return this.#anyBody ? undefined : this.#bodies;
  }

  /** See `Plan.valuesRead`. */
  valuesRead(): readonly (readonly string[])[] {
    return [...this.#read.values()];
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
  near(name: string, known: Iterable<string>): string | undefined {
    this.#compared += 1;
    return this.#compared > mostCompared ? undefined : nearestName(name, known);
  }

  #judge(reference: Reference, at: Written, from: Viewpoint, faults: Faults): void {
    const [root, ...fields] = reference.path;
    if (root !== 'env' && root !== 'vars') this.#read.set(JSON.stringify(reference.path), reference.path);
    if (root === 'env') this.#judgeEnv(reference, at, from, faults);
    else if (root === 'vars') this.#judgeVar(fields[0], at, faults);
    else if (root === 'steps') this.#judgeStep(fields, at, from, faults);
    else if (root !== from.item && !this.#extractedBefore(root, from.index))
      explainUnknownName(root, at, from, this, faults);
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
    const near = this.near(name, Object.keys(this.vars));
    faults.add(this.placeOf(name, at), `There is no variable \`${name}\` in \`vars\`.`, {
      suggestion:
        near === undefined ? `Add \`${name}\` to \`vars\` at the top of the file.` : `Did you mean \`vars.${near}\`?`,
    });
  }

  #extractedBefore(name: string, index: number): boolean {
    return this.tasks.slice(0, index).some((one) => one.extracts.some((key) => key.text === name));
  }

  #judgeStep(fields: readonly string[], at: Written, from: Viewpoint, faults: Faults): void {
    const [id, field] = fields;
    if (id === undefined) this.#anyBody = true;
    else if (field === undefined || field === 'body') this.#bodies.add(id);
    judgeStep(fields, at, from, this, faults);
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
