import type { PlacedSecret } from './sliding-window.ts';

/** Findings that wait at most; of more, the first are told at once. */
const mostWaiting = 10_000;

interface Range {
  readonly from: number;
  readonly until: number;
}

/**
 * What is found in an archive's own bytes, without what its members tell: a member that is stored as it is would be told
 * twice. Findings and members come in the order of the archive's bytes, and either may come first.
 */
export class OwnFindings {
  readonly #tell: (found: PlacedSecret) => void;
  readonly #searched: () => number;
  #waiting: PlacedSecret[] = [];
  #members: Range[] = [];
  /** Where the last member ends. */
  #until = 0;
  #direct = false;

  /** @param searched so many bytes can hold no finding any more that was not added */
  constructor(tell: (found: PlacedSecret) => void, searched: () => number) {
    this.#tell = tell;
    this.#searched = searched;
  }

  add(found: PlacedSecret): void {
    if (this.#direct) this.#tell(found);
    else if (found.offset < this.#until) this.#settle(found);
    else this.#waiting.push(found);
    if (this.#waiting.length > mostWaiting) this.#tell(this.#waiting.shift() as PlacedSecret);
  }

  /** These bytes are a member's, and were searched as such. */
  handedOn(from: number, until: number): void {
    if (until <= from) return;
    this.#members.push({ from, until });
    this.#until = until;
    const settled = this.#waiting.findIndex(({ offset }) => offset >= until);
    for (const found of this.#waiting.splice(0, settled < 0 ? this.#waiting.length : settled)) this.#settle(found);
    const searched = this.#searched();
    while ((this.#members[0]?.until ?? searched) < searched) this.#members.shift();
  }

  /** No member comes any more. */
  end(): void {
    this.#direct = true;
    for (const found of this.#waiting.splice(0)) this.#tell(found);
  }

  #settle(found: PlacedSecret): void {
    if (!this.#members.some(({ from, until }) => from <= found.offset && found.end <= until)) this.#tell(found);
  }
}
