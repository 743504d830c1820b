import { bareObject } from '../expect/bare-object.ts';
import { parseJsonText } from '../expect/json.ts';
import { ExactNumber } from '../expect/numbers.ts';
import { Secret } from '../key/secret.ts';
import type { Plan, Scope, Step } from '../plan/plan.ts';
import type { RowsOutcome, TaskResult } from '../report/results.ts';
import { joinFields, textOf } from './response-text.ts';

/** What stands where a later task would read a secret, when nobody may see it. */
const hidden = '***';

/** What a journal keeps of a step that was done: `steps.<id>` without any secret. JSON values. */
export interface KeptStep {
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** The values of a `for-each`, by extracted name and in row order; null where a row gave none. */
export type RowValues = Readonly<Record<string, readonly (unknown | Secret)[]>>;

/**
 * The names that templates and `if` see. Secrets are held as such; the scope for a request alone holds their characters.
 */
export class PlanScope {
  readonly #base: Scope;
  readonly #bodiesRead: ReadonlySet<string> | undefined;
  readonly #steps = new Map<string, KeptStep & { readonly ok: boolean; readonly rows?: unknown }>();
  /** Bodies in which secrets stood, as they came: for requests alone. */
  readonly #openBodies = new Map<string, unknown>();
  readonly #values = new Map<string, unknown>();
  readonly #secrets = new Map<string, Secret | readonly (unknown | Secret)[]>();
  /** Which of the secrets a step gave, by its id. */
  readonly #secretsOf = new Map<string, readonly string[]>();
  /** Which step gave a name. */
  readonly #giverOf = new Map<string, string>();
  /** The steps whose values a step was made of, by its id; `true` where it was more than a secret. */
  readonly #reads = new Map<string, Map<string, boolean>>();
  /** Names that a step gives now, and did not when an earlier run did it: that step. */
  readonly #unkept = new Map<string, Step>();

  constructor({ scope, bodiesRead }: Pick<Plan, 'scope' | 'bodiesRead'>) {
    this.#base = scope;
    this.#bodiesRead = bodiesRead;
  }

  /** For a request: secrets as they are. */
  open(): Scope {
    return this.#make((name) => revealed(this.#secrets.get(name)), this.#openBodies);
  }

  /** The same, for one step: of whose values it is made is remembered. */
  openFor({ id }: Step, item: Scope = {}): Scope {
    const reads = this.#reads.get(id) ?? new Map<string, boolean>();
    this.#reads.set(id, reads);
    const note = (giver: string, open: boolean) => reads.set(giver, open || reads.get(giver) === true);
    const { steps, ...names } = this.open();
    const scope = watched(names, (name) => {
      const giver = this.#giverOf.get(name);
      if (giver !== undefined) note(giver, !this.#secrets.has(name));
    });
    // Which of its values is read is not seen; where one is a secret it is taken for that.
    scope.steps = watched(steps as Record<string, unknown>, (name) => note(name, !this.#secretsOf.get(name)?.length));
    return Object.assign(scope, item);
  }

  /** Ids of the steps whose values a step was made of. */
  readsOf({ id }: Step): ReadonlySet<string> {
    return new Set(this.#reads.get(id)?.keys());
  }

  /**
   * Ids of the steps whose values say what a step is about. A secret does so where it stands alone; beside other values it
   * is a token, which says who asks.
   */
  subjectsOf(step: Step): ReadonlySet<string> {
    const reads = [...(this.#reads.get(step.id) ?? [])];
    const open = reads.filter(([, isOpen]) => isOpen).map(([id]) => id);
    return open.length > 0 ? new Set(open) : this.readsOf(step);
  }

  /** The same with `***` for every secret: for what is written down or shown. */
  sealed(): Scope {
    return this.#make((name) => sealed(this.#secrets.get(name)));
  }

  /** Whether `open` and `sealed` differ. */
  get holdsSecrets(): boolean {
    return this.#secrets.size > 0 || this.#openBodies.size > 0;
  }

  /** What a call gave; returns what a journal may keep of it. @param content of the answer as it came, secrets and all */
  async add(step: Step, result: TaskResult, content?: Uint8Array): Promise<KeptStep> {
    const { response, extractedSecrets } = result;
    const outputs = await this.outputsOf(result);
    const body = this.holdsBody(step.id) && response !== undefined ? await this.#bodyOf(response.content) : undefined;
    const kept: KeptStep = {
      status: response?.status ?? null,
      headers: response === undefined ? {} : joinFields(response.fields),
      outputs,
      ...(body === undefined ? {} : { body }),
    };
    this.#take(step.id, kept, result.ok);
    const names = Object.keys(extractedSecrets);
    this.#secretsOf.set(step.id, names);
    for (const [name, secret] of Object.entries(extractedSecrets)) {
      this.#secrets.set(name, secret);
      this.#giverOf.set(name, step.id);
    }
    const headers = withoutCookies(kept.headers);
    if (body === undefined || content === undefined || response?.content === undefined) return { ...kept, headers };
    if (Buffer.compare(content, response.content) === 0) return { ...kept, headers };
    const open = await this.#bodyOf(content);
    this.#openBodies.set(step.id, open);
    return { ...kept, headers, body: open };
  }

  /** What an earlier run got, as its journal kept it. */
  restore(step: Step, kept: KeptStep): void {
    this.#take(step.id, kept, true);
  }

  /** Names that a step gives now, but an earlier run did it and did not keep them. */
  addUnkept(step: Step, names: readonly string[]): void {
    for (const name of names) this.#unkept.set(name, step);
  }

  /** The done step that would give one of the names, and did not keep it. */
  notKeeping(names: readonly string[]): Step | undefined {
    return names.map((name) => this.#unkept.get(name)).find((step) => step !== undefined);
  }

  /** What the rows of a `for-each` gave together. */
  addRows(step: Step, result: TaskResult, rows: RowsOutcome, values: RowValues, secretNames: readonly string[]): void {
    const outputs: Record<string, unknown> = {};
    for (const [name, list] of Object.entries(values)) {
      this.#giverOf.set(name, step.id);
      if (secretNames.includes(name)) this.#secrets.set(name, list);
      else outputs[name] = list;
    }
    this.#take(step.id, { status: result.response?.status ?? null, headers: {}, outputs }, result.ok, {
      total: rows.total,
      succeeded: rows.succeeded,
      failed: rows.failed,
      done: rows.done,
      'not-started': rows.notStarted,
    });
    this.#secretsOf.set(step.id, secretNames);
  }

  /** A value that an answer gave, as JSON text. */
  read(json: string): Promise<unknown> {
    return Promise.resolve(parseJsonText(json));
  }

  #take(id: string, kept: KeptStep, ok: boolean, rows?: Readonly<Record<string, number>>): void {
    this.#steps.set(id, { ...kept, ok, ...(rows === undefined ? {} : { rows }) });
    for (const [name, value] of Object.entries(kept.outputs)) {
      this.#values.set(name, value);
      this.#giverOf.set(name, id);
    }
  }

  /** Whether a later step may read what a step was answered. */
  holdsBody(id: string): boolean {
    return this.#bodiesRead?.has(id) ?? true;
  }

  /** What a call extracted, but for secrets, with the types that it had. */
  async outputsOf({ extractedJson = {}, extractedSecrets }: TaskResult): Promise<Record<string, unknown>> {
    const outputs: Record<string, unknown> = {};
    for (const [name, json] of Object.entries(extractedJson)) {
      if (!Object.hasOwn(extractedSecrets, name)) outputs[name] = await this.read(json);
    }
    return outputs;
  }

  async #bodyOf(content: Uint8Array): Promise<unknown> {
    const text = textOf(content);
    if (text === undefined) return null;
    try {
      return await this.read(text.replace(/^\ufeff/, ''));
    } catch {
      return text;
    }
  }

  #make(secretOf: (name: string) => unknown, bodies?: ReadonlyMap<string, unknown>): Scope {
    const scope = bareObject(this.#base);
    for (const [name, value] of this.#values) scope[name] = value;
    for (const name of this.#secrets.keys()) scope[name] = secretOf(name);
    scope.steps = this.#makeSteps(secretOf, bodies);
    return scope;
  }

  #makeSteps(secretOf: (name: string) => unknown, bodies?: ReadonlyMap<string, unknown>): unknown {
    const steps = bareObject();
    for (const [id, step] of this.#steps) {
      const secrets = (this.#secretsOf.get(id) ?? []).map((name) => [name, secretOf(name)] as const);
      const outputs = bareObject({ ...step.outputs, ...Object.fromEntries(secrets) });
      const { headers, rows } = step;
      steps[id] = bareObject({
        ...step,
        headers: bareObject(headers),
        outputs,
        ...(bodies?.has(id) === true ? { body: bodies.get(id) } : {}),
        ...(rows === undefined ? {} : { rows: bareObject(rows as Record<string, unknown>) }),
      });
    }
    return steps;
  }
}

function revealed(value: Secret | readonly (unknown | Secret)[] | undefined): unknown {
  if (value instanceof Secret) return openValue(value);
  return value?.map((one) => (one instanceof Secret ? openValue(one) : one));
}

/** What a call extracted, with the type that it had. */
function openValue(secret: Secret): unknown {
  return secret.isJson ? parseJsonText(secret.reveal()) : secret.reveal();
}

function sealed(value: Secret | readonly (unknown | Secret)[] | undefined): unknown {
  if (Array.isArray(value)) return value.map((one) => (one instanceof Secret ? sealedValue(one) : one));
  return value instanceof Secret ? sealedValue(value) : hidden;
}

/** Of a map or list its names are kept, which templates ask for, and `***` stands for each value. */
function sealedValue(secret: Secret): unknown {
  return secret.isJson ? sealedParts(parseJsonText(secret.reveal())) : hidden;
}

function sealedParts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sealedParts);
  if (value === null || typeof value !== 'object' || value instanceof ExactNumber) return hidden;
  return bareObject(Object.fromEntries(Object.entries(value).map(([name, part]) => [name, sealedParts(part)])));
}

/** The same names with the same values; hears of each that is read. */
function watched(values: Readonly<Record<string, unknown>>, heard: (name: string) => void): Record<string, unknown> {
  const seen = bareObject();
  for (const [name, value] of Object.entries(values)) {
    const get = () => {
      heard(name);
      return value;
    };
    // Another value of that name, such as an item, can take its place.
    const set = (other: unknown) =>
      Object.defineProperty(seen, name, { value: other, writable: true, enumerable: true, configurable: true });
    Object.defineProperty(seen, name, { get, set, enumerable: true, configurable: true });
  }
  return seen;
}

/** A scope with the item of a `for-each` in it. */
export function withItem(scope: Scope, name: string, value: unknown): Scope {
  const own = bareObject(scope);
  own[name] = value;
  return own;
}

/** A cookie is a credential of its own, and is never written down. */
function withoutCookies(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { 'set-cookie': _cookie, ...others } = headers;
  return others;
}
