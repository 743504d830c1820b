import { foldingMask, multiplier } from './block-table.ts';
import { ampersand, backslash, percent, plus, signEntries } from './signs.ts';

/** Bytes that `signs` takes at a time. */
export const stepBytes = 64;

const [i32, i64, v128] = [0x7f, 0x7e, 0x7b];
const [add, and, or, shiftLeft, shiftRight, multiply] = [0x6a, 0x71, 0x72, 0x74, 0x76, 0x6c];
const [isZero, notEqual, notBelow, above] = [0x45, 0x47, 0x4f, 0x4b];
const [end, branch, branchIf, block, loop] = [0x0b, 0x0c, 0x0d, 0x02, 0x03];
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
 *     signs(at, until, table, out):                blocks(at, until, bits, out, stride):
 *       for (; at < until; at += 64)                 for (; at <= until; at += stride)
 *         for each place of 64 with % & + or \         hash = (4 bytes at `at` | folding) * multiplier
 *           *out = place                               *out = at
 *           low = (byte at place & 3) << 8             out += 4 * bit (hash >> 13 & 7) of bits[hash >> 16]
 *           next = table[low | byte behind]
 *           third = table[1024 + low | byte behind that]
 *           out += 4 * (next & third is not 0)
 */
export function sieveProgram(): Uint8Array {
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [2, 0x60, 4, i32, i32, i32, i32, 1, i32, 0x60, 5, i32, i32, i32, i32, i32, 1, i32]),
    ...section(2, [1, ...text('platform'), ...text('memory'), 2, 0, 1]),
    ...section(3, [2, 0, 1]),
    ...section(7, [2, ...text('signs'), 0, 0, ...text('blocks'), 0, 1]),
    ...section(10, [2, ...sized(signsFunction()), ...sized(blocksFunction())]),
  ]);
}

function signsFunction(): number[] {
  const [at, until, table, out, place, low, bits, chunk] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  const found = [8, 9, 10, 11] as const;
  const splats = [12, 13, 14, 15] as const;
  const signs = [percent, ampersand, backslash, plus];
  const compare = (part: number): number[] => [
    ...get(at),
    ...vector(0x00, 0, ...unsigned(part * 16)),
    ...set(chunk),
    ...splats.flatMap((splat, index) => [
      ...get(chunk),
      ...get(splat),
      ...vector(0x23),
      ...(index === 0 ? [] : vector(0x50)),
    ]),
    ...set(found[part] as number),
  ];
  const bitsOf = (part: number): number[] => [
    ...get(found[part] as number),
    ...vector(0x64),
    0xad,
    ...(part === 0 ? [] : [0x42, ...signed(part * 16), 0x86, 0x84]),
  ];
  return [
    ...[3, 2, i32, 1, i64, 9, v128],
    ...splats.flatMap((splat, index) => [...constant(signs[index] as number), ...vector(0x0f), ...set(splat)]),
    ...[block, empty, loop, empty],
    ...[...get(at), ...get(until), notBelow, branchIf, 1],
    ...[0, 1, 2, 3].flatMap(compare),
    ...[block, empty],
    ...found.flatMap((local, index) => [...get(local), ...(index === 0 ? [] : vector(0x50))]),
    ...[...vector(0x53), isZero, branchIf, 0],
    ...[...[0, 1, 2, 3].flatMap(bitsOf), ...set(bits)],
    ...[loop, empty],
    ...[...get(out), ...get(at), ...get(bits), 0x7a, 0xa7, add, ...tee(place), ...store],
    ...[...get(place), ...loadByte(0), ...constant(3), and, ...constant(8), shiftLeft, ...get(table), add, ...set(low)],
    ...get(out),
    ...[...get(low), ...get(place), ...loadByte(1), add, ...loadByte(0)],
    ...[...get(low), ...get(place), ...loadByte(2), add, ...loadByte(signEntries), and],
    ...[...constant(0), notEqual, ...constant(2), shiftLeft, add, ...set(out)],
    ...[...get(bits), ...get(bits), 0x42, 1, 0x7d, 0x83, ...tee(bits), 0x50, isZero, branchIf, 0],
    ...[end, end],
    ...[...get(at), ...constant(stepBytes), add, ...set(at), branch, 0],
    ...[end, end, ...get(out), end],
  ];
}

function blocksFunction(): number[] {
  const [at, until, table, out, stride, hash] = [0, 1, 2, 3, 4, 5] as const;
  return [
    ...[1, 1, i32],
    ...[block, empty, loop, empty],
    ...[...get(at), ...get(until), above, branchIf, 1],
    ...[...get(at), ...load, ...constant(foldingMask), or, ...constant(multiplier), multiply, ...set(hash)],
    ...[...get(out), ...get(at), ...store],
    ...[...get(out), ...get(table), ...get(hash), ...constant(16), shiftRight, add, ...loadByte(0)],
    ...[...get(hash), ...constant(13), shiftRight, ...constant(7), and, shiftRight, ...constant(1), and],
    ...[...constant(2), shiftLeft, add, ...set(out)],
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
