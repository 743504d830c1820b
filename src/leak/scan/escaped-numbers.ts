import { longestUnit } from '../escapes.ts';
import { opensEscape } from './plain-escape.ts';

/** The number that digits at `at` are; -1 where the bytes end before it does, or a digit may be an escape. No more than 256. */
export function readNumber(bytes: Buffer, from: number, step: 1 | 2, radix: 10 | 16): number {
  let value = 0;
  for (let at = from; ; at += step) {
    const byte = bytes[at];
    if (byte === undefined || opensEscape(byte)) return -1;
    const digit = digitOf(byte);
    if (digit < 0 || digit >= radix) return value;
    value = Math.min(0x100, value * radix + digit);
    if (at - from > longestUnit * step) return -1;
  }
}

export function isAlphanumeric(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);
}

/** -1 for what is no hex digit. */
export function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
