import { stringifyExactly } from '../../expect/json.ts';
import { Secret } from '../../key/secret.ts';
import type { TaskResult } from '../../report/results.ts';
import type { PlanScope, RowValues } from '../scope.ts';

/** Of JSON text, of all names together. More rows than that give no list that a later task could use. */
const mostCharacters = 8 * 1024 * 1024;

/** What the rows of a `for-each` extract: a list for each name, in the order of the rows. */
export class ExtractedLists {
  readonly #names: readonly string[];
  readonly #lists = new Map<string, (unknown | Secret)[]>();
  readonly #secretNames = new Set<string>();
  #rows = 0;
  #characters = 0;

  /** @param names that the rows are to give: without any row they are empty lists */
  constructor(names: readonly string[]) {
    this.#names = names;
  }

  /** The place of a row in the lists; asked when it starts. */
  reserve(): number {
    this.#rows += 1;
    return this.#rows - 1;
  }

  async add(place: number, { extractedJson = {}, extractedSecrets }: TaskResult, scope: PlanScope): Promise<void> {
    for (const [name, json] of Object.entries(extractedJson)) {
      const secret = Object.hasOwn(extractedSecrets, name) ? extractedSecrets[name] : undefined;
      if (secret !== undefined) this.#secretNames.add(name);
      this.#put(name, place, secret ?? (await scope.read(json)), json.length);
    }
  }

  /** Whether there was more than lists can hold; then there are none. */
  get overflowed(): boolean {
    return this.#characters > mostCharacters;
  }

  get secretNames(): readonly string[] {
    return [...this.#secretNames];
  }

  /** null stands for a row that gave none. */
  values(): RowValues {
    if (this.overflowed) return {};
    if (this.#rows === 0) return Object.fromEntries(this.#names.map((name) => [name, []] as const));
    const full = (list: readonly unknown[]) => Array.from({ length: this.#rows }, (_none, at) => list[at] ?? null);
    return Object.fromEntries([...this.#lists].map(([name, list]) => [name, full(list)]));
  }

  /** Leaves a name without a list. */
  drop(name: string): void {
    this.#lists.delete(name);
  }

  /** JSON text of each list, `***` for secrets. */
  texts(): Readonly<Record<string, string>> {
    const texts = Object.entries(this.values()).map(([name, list]) => {
      const shown = list.map((value) => (value instanceof Secret ? '***' : value));
      return [name, stringifyExactly(shown)] as const;
    });
    return Object.fromEntries(texts);
  }

  #put(name: string, place: number, value: unknown, characters: number): void {
    // Counted for every row, so that rows of a list that is dropped take no memory.
    this.#characters += characters + 8;
    if (this.overflowed) {
      this.#lists.clear();
      return;
    }
    let list = this.#lists.get(name);
    if (list === undefined) {
      list = [];
      this.#lists.set(name, list);
    }
    list[place] = value;
  }
}
