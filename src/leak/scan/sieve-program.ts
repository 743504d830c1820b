import { blockBytes, foldingMask, multiplier } from '../block-table.ts';
import { ampersand, backslash, percent, plus, sideEntries, sides, signEntries } from './signs.ts';

/** Bytes that `signs` takes at a time. */
export const stepBytes = 64;
/** Bytes before the buffer that are zero, where nothing that is looked for backwards goes on. */
export const leadBytes = 64;

const [i32, i64, v128] = [0x7f, 0x7e, 0x7b];
const [add, subtract, and, or, shiftLeft, shiftRight, multiply] = [0x6a, 0x6b, 0x71, 0x72, 0x74, 0x76, 0x6c];
const [isZero, equal, notEqual, notBelow, above] = [0x45, 0x46, 0x47, 0x4f, 0x4b];
const [end, branch, branchIf, block, loop, when] = [0x0b, 0x0c, 0x0d, 0x02, 0x03, 0x04];
const empty = 0x40;

const get = (local: number): number[] => [0x20, local];
const set = (local: number): number[] => [0x21, local];
const tee = (local: number): number[] => [0x22, local];
const constant = (value: number): number[] => [0x41, ...signed(value)];
const loadByte = (offset: number): number[] => [0x2d, 0, ...unsigned(offset)];
const load = [0x28, 0, 0];
const store = [0x36, 2, 0];
const vector = (operation: number, ...operands: number[]): number[] => [0xfd, operation, ...operands];

/**
 * The sieve as a WebAssembly module (binary format, section 5 of its specification), assembled here so that what runs is
 * what is read. Both functions write places to `out` and return its end; memory is imported.
 *
 *     signs(at, until, table, out):
 *       for (; at < until; at += 64)
 *         for each place of 64 with % & + or \
 *           *out = place - lead
 *           low = table + (byte at place & 3) << 8
 *           pass = low[byte before] & low[1024 + byte behind] & low[2048 + second byte behind] & … fifth is not 0
 *           if (pass and byte at place is +)
 *             side = place; do side -= 1 while side is white space; pass = may stand before,
 *               or is a letter with a backslash before it
 *             side = place; do side += 1 while side is white space; pass &= may stand behind
 *           out += 4 * pass
 *
 *     blocks(at, until, bits, out, stride, alone):
 *       known(at): hash = (4 bytes at `at` | folding) * multiplier; bit (hash >> 13 & 7) of bits[hash >> 16]
 *       for (; at <= until; at += stride)
 *         if (known(at))
 *           *out = at - lead
 *           out += 4 * (alone | known(at - 4) | known(at + 4))
 */
export function sieveProgram(): Uint8Array {
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [2, 0x60, 4, i32, i32, i32, i32, 1, i32, 0x60, 6, i32, i32, i32, i32, i32, i32, 1, i32]),
    ...section(2, [1, ...text('platform'), ...text('memory'), 2, 0, 1]),
    ...section(3, [2, 0, 1]),
    ...section(7, [2, ...text('signs'), 0, 0, ...text('blocks'), 0, 1]),
    ...section(10, [2, ...sized(signsFunction()), ...sized(blocksFunction())]),
  ]);
}

function signsFunction(): number[] {
  const [at, until, table, out, place, low, pass, side, bits, chunk] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
  const found = [10, 11, 12, 13] as const;
  const signs = [percent, ampersand, backslash, plus];
  const [lowBits, byLowBits] = [14, 15] as const;
  // The four have different low bits: a byte is one of them when it is the one that its own low bits choose.
  const chosen = Array.from(
    { length: 16 },
    (_, low) => signs.find((sign) => (sign & 15) === low) ?? (low === 0 ? 1 : 0),
  );
  const compare = (part: number): number[] => [
    ...[...get(at), ...vector(0x00, 0, ...unsigned(part * 16)), ...tee(chunk)],
    ...[...get(byLowBits), ...get(chunk), ...get(lowBits), ...vector(0x4e), ...vector(0x0e), ...vector(0x23)],
    ...set(found[part] as number),
  ];
  /** Goes on from the plus over white space, and leaves what the byte behind that may be. */
  const sideKind = [...get(table), ...get(side), ...loadByte(0), add, ...loadByte(sideEntries)];
  const walk = (direction: number): number[] => [
    ...[...get(place), ...set(side), loop, empty],
    ...[...get(side), ...constant(1), direction, ...set(side)],
    ...[...sideKind, ...constant(sides.space), equal, branchIf, 0, end],
    ...sideKind,
  ];
  const bitsOf = (part: number): number[] => [
    ...get(found[part] as number),
    ...vector(0x64),
    0xad,
    ...(part === 0 ? [] : [0x42, ...signed(part * 16), 0x86, 0x84]),
  ];
  return [
    ...[3, 4, i32, 1, i64, 7, v128],
    ...[...vector(0x0c, ...new Array(16).fill(15)), ...set(lowBits), ...vector(0x0c, ...chosen), ...set(byLowBits)],
    ...[block, empty, loop, empty],
    ...[...get(at), ...get(until), notBelow, branchIf, 1],
    ...[0, 1, 2, 3].flatMap(compare),
    ...[block, empty],
    ...found.flatMap((local, index) => [...get(local), ...(index === 0 ? [] : vector(0x50))]),
    ...[...vector(0x53), isZero, branchIf, 0],
    ...[...[0, 1, 2, 3].flatMap(bitsOf), ...set(bits)],
    ...[loop, empty],
    ...[...get(at), ...get(bits), 0x7a, 0xa7, add, ...set(place)],
    ...[...get(out), ...get(place), ...constant(leadBytes), subtract, ...store],
    ...[...get(place), ...loadByte(0), ...constant(3), and, ...constant(8), shiftLeft, ...get(table), add, ...set(low)],
    ...[...get(low), ...get(place), ...constant(1), subtract, ...loadByte(0), add, ...loadByte(0)],
    ...[1, 2, 3, 4, 5].flatMap((distance) => [
      ...[...get(low), ...get(place), ...loadByte(distance), add, ...loadByte(signEntries * distance), and],
    ]),
    ...[...constant(0), notEqual, ...tee(pass)],
    ...[...get(place), ...loadByte(0), ...constant(plus), equal, and, when, empty],
    ...[...walk(subtract), ...constant(sides.before)],
    ...[...get(side), ...constant(1), subtract, ...loadByte(0), ...constant(backslash), equal],
    ...[...constant(Math.log2(sides.letter)), shiftLeft, or, and, ...constant(0), notEqual, ...set(pass)],
    ...[...walk(add), ...constant(sides.behind), and, ...constant(0), notEqual, ...get(pass), and, ...set(pass)],
    end,
    ...[...get(out), ...get(pass), ...constant(2), shiftLeft, add, ...set(out)],
    ...[...get(bits), ...get(bits), 0x42, 1, 0x7d, 0x83, ...tee(bits), 0x50, isZero, branchIf, 0],
    ...[end, end],
    ...[...get(at), ...constant(stepBytes), add, ...set(at), branch, 0],
    ...[end, end, ...get(out), end],
  ];
}

function blocksFunction(): number[] {
  const [at, until, table, out, stride, alone, hash] = [0, 1, 2, 3, 4, 5, 6] as const;
  const isKnown = (distance: number): number[] => [
    ...[...get(at), ...constant(distance), add],
    ...[...load, ...constant(foldingMask), or, ...constant(multiplier), multiply, ...set(hash)],
    ...[...get(table), ...get(hash), ...constant(16), shiftRight, add, ...loadByte(0)],
    ...[...get(hash), ...constant(13), shiftRight, ...constant(7), and, shiftRight, ...constant(1), and],
  ];
  return [
    ...[1, 1, i32],
    ...[block, empty, loop, empty],
    ...[...get(at), ...get(until), above, branchIf, 1],
    ...[...isKnown(0), when, empty],
    ...[...get(out), ...get(at), ...constant(leadBytes), subtract, ...store],
    ...[...get(out), ...get(alone), ...isKnown(-blockBytes), or, ...isKnown(blockBytes), or],
    ...[...constant(2), shiftLeft, add, ...set(out), end],
    ...[...get(at), ...get(stride), add, ...set(at), branch, 0],
    ...[end, end, ...get(out), end],
  ];
}

function text(name: string): number[] {
  return [name.length, ...Buffer.from(name)];
}

function section(number: number, content: readonly number[]): number[] {
  return [number, ...sized(content)];
}

function sized(content: readonly number[]): number[] {
  return [...unsigned(content.length), ...content];
}

/** LEB128. */
function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

function signed(value: number): number[] {
  const low = value & 0x7f;
  const rest = value >> 7;
  const isLast = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
  return isLast ? [low] : [low | 0x80, ...signed(rest)];
}
