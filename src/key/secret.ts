/**
 * A value that must never be shown. It has no `toString`, `toJSON` or inspect form that reveals it, and it
 * is not enumerable; whoever needs the characters calls {@link Secret.reveal}, and a contract test lists who may.
 */
export class Secret {
  readonly #value: string;
  readonly #isJson: boolean;

  constructor(value: string, { isJson = false }: { readonly isJson?: boolean } = {}) {
    this.#value = value;
    this.#isJson = isJson;
  }

  /** Whether the characters are the JSON text of a value that is no text itself: a map or a list. */
  get isJson(): boolean {
    return this.#isJson;
  }

  /** The characters themselves. Callers are listed in `__tests__/contract/secret.test.ts`. */
  reveal(): string {
    return this.#value;
  }

  /** Number of UTF-16 code units. */
  get length(): number {
    return this.#value.length;
  }

  toString(): string {
    return '***';
  }

  toJSON(): string {
    return '***';
  }

  [Symbol.toPrimitive](): string {
    return '***';
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return 'Secret(***)';
  }
}
