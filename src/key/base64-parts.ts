/** The same base64 with the alphabet of RFC 4648 section 5. */
export function toUrlAlphabet(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_');
}

/**
 * The part of a base64 text that is the same whatever stands around `bytes` in what was encoded, when `before` bytes
 * (0, 1 or 2) of its first group of three belong to something else. Characters that mix in bits of a neighbour are left out.
 */
export function stableBase64(bytes: Uint8Array, before: 0 | 1 | 2): string {
  const padded = Buffer.alloc(before + bytes.length);
  padded.set(bytes, before);
  const firstWhole = Math.ceil((before * 8) / 6);
  const afterLastWhole = Math.floor((padded.length * 8) / 6);
  return padded.toString('base64').slice(firstWhole, afterLastWhole);
}
