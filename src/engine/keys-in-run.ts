import type { Task } from '../plan/plan.ts';
import type { Notice } from '../report/results.ts';
import { type Caller, nameOfCaller } from './caller.ts';

/** Keys that are remembered; of more calls than that, some may share one. */
const mostRemembered = 100_000;

/** The idempotency keys of this run: two calls with one key are one call to an API that honours it. */
export class KeysInRun {
  readonly #callers = new Map<string, Caller>();
  #told = false;

  /** The warning is given once: what shares one key mostly shares others as well. */
  take({ idempotencyKey }: Task, caller: Caller): readonly Notice[] {
    if (idempotencyKey === undefined || this.#told) return [];
    const other = this.#callers.get(idempotencyKey);
    if (other === undefined) {
      if (this.#callers.size < mostRemembered) this.#callers.set(idempotencyKey, caller);
      return [];
    }
    this.#told = true;
    return [
      {
        title: 'Two calls have one idempotency key',
        message: `The idempotency key of ${nameOfCaller(caller)} is that of ${nameOfCaller(other)} as well: an API that honours it makes the first of such calls alone, and answers the others with what it gave then. Make the key of what no two of them share, or write \`idempotency-key: auto\`.`,
      },
    ];
  }
}
