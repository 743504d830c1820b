import type { AttemptRecord, CallResult } from '../http/call.ts';

/** A poll every 100 ms for half an hour makes 18,000 records; the newest tell what there is to tell. */
const mostRecords = 50;

/**
 * The attempts of a call that is made of several, numbered through. Only the newest are kept: the number of the last is
 * how many there were.
 */
export class AttemptLog {
  #records: AttemptRecord[] = [];
  #count = 0;
  readonly #origins: string[] = [];

  add({ attempts, origins }: CallResult): void {
    for (const record of attempts) {
      this.#count += 1;
      this.#records.push({ ...record, number: this.#count });
    }
    if (this.#records.length > mostRecords) this.#records = this.#records.slice(-mostRecords);
    for (const origin of origins) if (!this.#origins.includes(origin)) this.#origins.push(origin);
  }

  /** What a result tells of all of them. */
  told(): Pick<CallResult, 'attempts' | 'origins'> {
    return { attempts: [...this.#records], origins: [...this.#origins] };
  }
}
