const fullness = 0.7;

/**
 * Counts how often each of many digests came, in 12 bytes a place: 35 bytes a digest at most, 52 while it grows. A map of
 * a million strings would take three times that.
 */
export class Occurrences {
  #digests = new BigUint64Array(1024);
  #counts = new Uint32Array(1024);
  #used = 0;

  /** How often it came before. @param digest base64url of a cryptographic digest: its first 64 bits stand for it */
  count(digest: string): number {
    if (this.#used >= this.#digests.length * fullness) this.#grow();
    const bits = bitsOf(digest);
    const at = this.#placeOf(bits);
    const before = this.#counts[at] ?? 0;
    if (before === 0) {
      this.#digests[at] = bits;
      this.#used += 1;
    }
    this.#counts[at] = before + 1;
    return before;
  }

  /** Whether it was counted. */
  has(digest: string): boolean {
    return this.#counts[this.#placeOf(bitsOf(digest))] !== 0;
  }

  #placeOf(bits: bigint): number {
    const mask = this.#digests.length - 1;
    let at = Number(bits & BigInt(mask));
    while (this.#counts[at] !== 0 && this.#digests[at] !== bits) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const digests = this.#digests;
    const counts = this.#counts;
    this.#digests = new BigUint64Array(digests.length * 2);
    this.#counts = new Uint32Array(counts.length * 2);
    digests.forEach((bits, from) => {
      const count = counts[from] ?? 0;
      if (count === 0) return;
      const at = this.#placeOf(bits);
      this.#digests[at] = bits;
      this.#counts[at] = count;
    });
  }
}

function bitsOf(digest: string): bigint {
  return Buffer.from(digest.slice(0, 11), 'base64url').readBigUInt64BE();
}
