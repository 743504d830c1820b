/**
 * SHA-256 of a short text in UTF-8, as 64 hex digits (FIPS 180-4). Node has one, but loading `node:crypto` takes a twelfth
 * of what a whole call takes, and a fingerprint is all that a call to a server without TLS would load it for.
 */
export function sha256(text: string): string {
  const content = new TextEncoder().encode(text);
  const blocks = new DataView(new ArrayBuffer((content.length + 72) & ~63));
  for (const [at, byte] of content.entries()) blocks.setUint8(at, byte);
  blocks.setUint8(content.length, 0x80);
  blocks.setUint32(blocks.byteLength - 4, content.length * 8);
  const { initial, round } = constants();
  let hash = initial;
  for (let at = 0; at < blocks.byteLength; at += 64) hash = compress(hash, blocks, at, round);
  return [...hash].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** The fractions of the square roots of the first 8 primes, and of the cube roots of the first 64: 32 bits of each. */
function constants(): { readonly initial: Uint32Array; readonly round: Uint32Array } {
  const primes: number[] = [];
  for (let number = 2; primes.length < 64; number++) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  const fraction = (root: number) => (root % 1) * 2 ** 32;
  return {
    initial: Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime))),
    round: Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
  };
}

function compress(hash: Uint32Array, blocks: DataView, from: number, round: Uint32Array): Uint32Array {
  const schedule = new Uint32Array(64);
  const word = (at: number) => schedule[at] ?? 0;
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let at = 0; at < 64; at++) {
    const near = word(at - 15);
    const far = word(at - 2);
    const spread0 = turn(near, 7) ^ turn(near, 18) ^ (near >>> 3);
    const spread1 = turn(far, 17) ^ turn(far, 19) ^ (far >>> 10);
    schedule[at] = at < 16 ? blocks.getUint32(from + at * 4) : word(at - 16) + spread0 + word(at - 7) + spread1;
    const chosen = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + chosen + (round[at] ?? 0) + word(at);
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  return Uint32Array.from([a, b, c, d, e, f, g, h], (value, at) => value + (hash[at] ?? 0));
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}
