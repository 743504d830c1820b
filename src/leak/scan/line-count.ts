const feed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Numbers lines as editors and GitHub do: by line feeds. Where none stands before a place, by carriage returns, which end
 * the lines of old Macs; beside line feeds they are one half of a line end, or a progress bar that draws itself anew.
 */
export class LineCount {
  #feeds = 0;
  #returns = 0;

  add(bytes: Uint8Array, from: number, until: number): this {
    for (let at = from; at < until; at += 1) {
      const byte = bytes[at] as number;
      if (byte > carriageReturn) continue;
      if (byte === feed) this.#feeds += 1;
      else if (byte === carriageReturn) this.#returns += 1;
    }
    return this;
  }

  /** From 1, of what follows the bytes that were added. */
  get line(): number {
    return (this.#feeds === 0 ? this.#returns : this.#feeds) + 1;
  }
}
