import type { Needle } from '../../key/needles.ts';
import { otherCaseAt } from '../fits.ts';

/** Which bytes a pattern with escapes in it is made of, and how many there are at least. */
export interface Stuff {
  /** 1 for each such byte. */
  readonly bytes: Uint8Array;
  readonly shortest: number;
}

/** What escapes are made of, and the zeros of UTF-16. */
const syntax = Buffer.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_%&\\#;{}\0');

export function stuffOf(needles: readonly Needle[]): Stuff {
  const bytes = new Uint8Array(256);
  for (const byte of syntax) bytes[byte] = 1;
  for (const needle of needles) {
    for (let index = 0; index < needle.bytes.length; index += 1) {
      bytes[needle.bytes[index] as number] = 1;
      bytes[otherCaseAt(needle, index)] = 1;
    }
  }
  const shortest = needles.reduce((least, needle) => Math.min(least, needle.bytes.length), Number.POSITIVE_INFINITY);
  return { bytes, shortest };
}
