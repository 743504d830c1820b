/** What of WebAssembly's binary format (section 5 of its specification) the sieve needs, by the names of the specification. */

/** Instructions and their operands, in order. Nested, for copying them over and over takes as long as a small scan. */
export type Code = number | readonly Code[];

export const [i32, i64, v128] = [0x7f, 0x7e, 0x7b];
export const [add, subtract, and, or, shiftLeft, shiftRight, multiply] = [0x6a, 0x6b, 0x71, 0x72, 0x74, 0x76, 0x6c];
export const [isZero, equal, notEqual] = [0x45, 0x46, 0x47];
export const [below, above, notAbove, notBelow] = [0x49, 0x4b, 0x4d, 0x4f];
export const [end, branch, branchIf, block, loop, when, giveBack] = [0x0b, 0x0c, 0x0d, 0x02, 0x03, 0x04, 0x0f];
export const select = 0x1b;
/** Of a block, a loop or a condition that leaves nothing. */
export const empty = 0x40;

export const get = (local: number): number[] => [0x20, local];
export const set = (local: number): number[] => [0x21, local];
export const tee = (local: number): number[] => [0x22, local];
export const call = (index: number): Code => [0x10, index];
export const constant = (value: number): number[] => [0x41, ...signed(value)];
export const loadByte = (offset: number): number[] => [0x2d, 0, ...unsigned(offset)];
export const load = (offset: number): number[] => [0x28, 0, ...unsigned(offset)];
export const store = [0x36, 2, 0];
export const vector = (operation: number, ...operands: readonly number[]): Code => [0xfd, operation, ...operands];

/** Terms that one operation makes one of. */
export function joinedBy(operation: number, terms: readonly Code[]): Code {
  return terms.map((term, index) => (index === 0 ? term : [term, operation]));
}

export function text(name: string): Code {
  return [name.length, ...Buffer.from(name)];
}

export function section(number: number, content: Code): Code {
  return [number, sized(content)];
}

export function sized(content: Code): Code {
  const bytes = bytesOf(content);
  return [unsigned(bytes.length), bytes];
}

export function bytesOf(code: Code, bytes: number[] = []): number[] {
  if (typeof code === 'number') bytes.push(code);
  else for (const part of code) bytesOf(part, bytes);
  return bytes;
}

/** LEB128. */
export function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

export function signed(value: number): number[] {
  const low = value & 0x7f;
  const rest = value >> 7;
  const isLast = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
  return isLast ? [low] : [low | 0x80, ...signed(rest)];
}
