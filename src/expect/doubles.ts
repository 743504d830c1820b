import { bareObject } from './bare-object.ts';
import { ExactNumber, isLarge } from './numbers.ts';

/** A value with doubles for its decimals, and the way back. */
export class Doubles {
  /** By double; undefined where several spellings mean it. */
  readonly #decimals = new Map<number, ExactNumber | undefined>();

  /** The value itself where nothing in it changes. */
  of(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value;
    if (value instanceof ExactNumber) return this.#double(value);
    if (Array.isArray(value)) {
      const items = value.map((item) => this.of(item));
      return items.some((item, at) => item !== value[at]) ? items : value;
    }
    let copy: Record<string, unknown> | undefined;
    for (const [name, part] of Object.entries(value)) {
      const plain = this.of(part);
      if (plain === part) continue;
      copy ??= bareObject(value as Record<string, unknown>);
      copy[name] = plain;
    }
    return copy ?? value;
  }

  /** A result over doubles, with the spelling that the same expression found, or else the only one there is. */
  written(plain: unknown, exact: unknown): unknown {
    if (typeof plain === 'number') {
      return exact instanceof ExactNumber && Number(exact) === plain ? exact : (this.#decimals.get(plain) ?? plain);
    }
    if (plain === null || typeof plain !== 'object' || plain instanceof Number) return plain;
    if (Array.isArray(plain)) {
      const twins = Array.isArray(exact) && exact.length === plain.length ? exact : [];
      return plain.map((item, at) => this.written(item, twins[at]));
    }
    const twin = exact !== null && typeof exact === 'object' ? (exact as Record<string, unknown>) : {};
    const members = Object.entries(plain).map(
      ([name, part]) => [name, this.written(part, Object.hasOwn(twin, name) ? twin[name] : undefined)] as const,
    );
    return bareObject(Object.fromEntries(members));
  }

  #double(number: ExactNumber): number | ExactNumber {
    const double = Number(number);
    // `1e400` has no double, and a large integer none that is it.
    if (!Number.isFinite(double) || (!number.isDecimal && isLarge(double))) return number;
    const known = this.#decimals.has(double);
    if (!known) this.#decimals.set(double, number);
    else if (this.#decimals.get(double)?.source !== number.source) this.#decimals.set(double, undefined);
    return double;
  }
}
