import { type BlockTable, blockBytes, byteShift, foldingMask, multiplier } from '../block-table.ts';
import {
  above,
  add,
  and,
  below,
  block,
  branch,
  branchIf,
  bytesOf,
  type Code,
  call,
  constant,
  empty,
  end,
  equal,
  get,
  i32,
  i64,
  isZero,
  joinedBy,
  load,
  loadByte,
  loop,
  multiply,
  notAbove,
  notBelow,
  or,
  section,
  select,
  set,
  shiftLeft,
  shiftRight,
  signed,
  sized,
  store,
  subtract,
  tee,
  text,
  unsigned,
  v128,
  vector,
  when,
} from './assembler.ts';
import { firstEscapeFunction } from './first-escapes-program.ts';
import { ampersand, backslash, percent } from './plain-escape.ts';
import { plus, type SignTable, signEntries } from './signs.ts';
import { kinds } from './stretches.ts';
import { byteAt, indices, joinsFunction, places, stretchFunction } from './stretches-program.ts';

/** Bytes that `signs` takes at a time. */
export const stepBytes = 64;
/** So much is sieved for signs, then for blocks, while it is in the nearest cache. */
const partBytes = 16 * 1024;
/** Blocks that are looked up before what was found is asked. */
const groupSteps = 8;
/** What is made a constant of the program. */
export type SieveSteps = Pick<BlockTable, 'stride' | 'row'> & Pick<SignTable, 'least'>;

/**
 * The sieve as a WebAssembly module, assembled here so that what runs is what is read. It writes places to `signsOut` and
 * `blocksOut`; memory is imported.
 *
 *     sift(length, signsOut, blocksOut):
 *       for each part of the buffer, which is in the nearest cache then: signs, blocks
 *       *ends = end of signsOut; return end of blocksOut
 *
 *     signs(at, until, out):
 *       for (; at < until; at += 64)
 *         for each place of 64 with % & + or \
 *           *out = place - buffer
 *           low = table + (byte at place & 3) << 8
 *           if low[byte before] & low[1024 + byte behind] & low[2048 + second byte behind] & … fifth is not 0
 *             if byte at place is +: out += 4 * joins(place)
 *             else: out += 4 * (firstEscape(place) and stretch forwards is `least` bytes or more behind stretch backwards)
 *
 *     blocks(at, until, out):
 *       known(at): bit of the table by the hash (4 bytes at `at` | folding) * multiplier: see `BlockTable`
 *       for (; at <= until; at += 8 * stride)
 *         if known(at) | known(at + stride) | … eighth
 *           for (side = at; side < at + 8 * stride and side <= until; side += stride)
 *             if known(side)
 *               *out = side - buffer
 *               out += 4 * (it is one of `row` known blocks in a row)
 *
 * `joins(place)` and `stretch(place, direction, mask)` are the functions of `stretches.ts`, the latter `endOf` there;
 * `firstEscape(place)` is `mayBeFirst` of `first-escapes.ts`.
 */
export function sieveProgram({ stride, row, least }: SieveSteps): Uint8Array {
  const bodies = [
    siftFunction(stride),
    signsFunction(least),
    blocksFunction(stride, row),
    stretchFunction(least),
    joinsFunction(least),
    firstEscapeFunction(),
  ];
  return new Uint8Array(
    bytesOf([
      [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      section(1, [2, 0x60, 3, i32, i32, i32, 1, i32, 0x60, 1, i32, 1, i32]),
      section(2, [1, text('platform'), text('memory'), 2, 0, 1]),
      section(3, [6, 0, 0, 0, 0, 1, 1]),
      section(7, [1, text('sift'), 0, indices.sift]),
      section(10, [bodies.length, bodies.map(sized)]),
    ]),
  );
}

function siftFunction(stride: number): Code {
  const [length, signsOut, blocksOut, at, until, last] = [0, 1, 2, 3, 4, 5] as const;
  // Each part begins with a block.
  const part = Math.max(1, Math.floor(partBytes / (stepBytes * stride))) * stepBytes * stride;
  return [
    [1, 3, i32],
    // From here on it is the end of the bytes.
    [get(length), constant(places.buffer), tee(at), add, set(length)],
    [block, empty, loop, empty],
    [get(at), get(length), notBelow, branchIf, 1],
    [get(at), constant(part), add, set(until)],
    [get(until), get(length), get(until), get(length), below, select, set(until)],
    [get(at), get(until), get(signsOut), call(indices.signs), set(signsOut)],
    // The last block is whole.
    [get(until), constant(1), subtract, tee(last), get(length), constant(blockBytes), subtract],
    [get(last), get(length), constant(blockBytes), subtract, below, select, set(last)],
    [get(at), get(last), get(blocksOut), call(indices.blocks), set(blocksOut)],
    [get(until), set(at), branch, 0],
    [end, end, constant(places.ends), get(signsOut), store, get(blocksOut), end],
  ];
}

function signsFunction(least: number): Code {
  const [at, until, out, place, low, chunk] = [0, 1, 2, 3, 4, 6] as const;
  const bits = 5;
  const found = [7, 8, 9, 10] as const;
  const [lowBits, byLowBits] = [11, 12] as const;
  const signs = [percent, ampersand, backslash, plus];
  // The four have different low bits: a byte is one of them when it is the one that its own low bits choose.
  const chosen = Array.from(
    { length: 16 },
    (_, low) => signs.find((sign) => (sign & 15) === low) ?? (low === 0 ? 1 : 0),
  );
  const compare = (part: number): Code => [
    [get(at), vector(0x00, 0, ...unsigned(part * 16)), tee(chunk)],
    [get(byLowBits), get(chunk), get(lowBits), vector(0x4e), vector(0x0e), vector(0x23)],
    set(found[part] as number),
  ];
  const bitsOf = (part: number): Code => [
    get(found[part] as number),
    vector(0x64),
    0xad,
    part === 0 ? [] : [0x42, signed(part * 16), 0x86, 0x84],
  ];
  const entry = (position: number): Code => [
    [get(low), byteAt(place, position === 0 ? -1 : position), add],
    loadByte(places.signs + signEntries * position),
  ];
  const stretch = (direction: 1 | -1): Code => [
    [get(place), constant(direction), add, constant(direction), constant(kinds.stuff)],
    call(indices.stretch),
  ];
  return [
    [3, 2, i32, 1, i64, 7, v128],
    [vector(0x0c, ...new Array(16).fill(15)), set(lowBits), vector(0x0c, ...chosen), set(byLowBits)],
    [block, empty, loop, empty],
    [get(at), get(until), notBelow, branchIf, 1],
    [0, 1, 2, 3].map(compare),
    [block, empty],
    found.map((local, index) => [get(local), index === 0 ? [] : vector(0x50)]),
    [vector(0x53), isZero, branchIf, 0],
    [[0, 1, 2, 3].map(bitsOf), set(bits)],
    [loop, empty],
    [get(at), get(bits), 0x7a, 0xa7, add, set(place)],
    [byteAt(place), constant(3), and, constant(8), shiftLeft, set(low)],
    [joinedBy(and, [0, 1, 2, 3, 4, 5].map(entry)), when, empty],
    [get(out), get(place), constant(places.buffer), subtract, store],
    [byteAt(place), constant(plus), equal, when, i32],
    [get(place), call(indices.joins), 0x05],
    [get(place), call(indices.firstEscape), when, i32],
    [stretch(1), stretch(-1), subtract, constant(least), above, 0x05, constant(0), end, end],
    [constant(2), shiftLeft, get(out), add, set(out), end],
    [get(bits), get(bits), 0x42, 1, 0x7d, 0x83, tee(bits), 0x50, isZero, branchIf, 0],
    [end, end],
    [get(at), constant(stepBytes), add, set(at), branch, 0],
    [end, end, get(out), end],
  ];
}

function blocksFunction(stride: number, row: number): Code {
  const [at, until, out, side, hash] = [0, 1, 2, 3, 4] as const;
  /** The lowest bit of what it leaves. */
  const isKnown = (place: number, distance: number): Code => [
    distance < 0 ? [get(place), constant(distance), add, load(0)] : [get(place), load(distance)],
    [constant(foldingMask), or, constant(multiplier), multiply, tee(hash)],
    [constant(byteShift), shiftRight, load(places.blocks), get(hash), shiftRight],
  ];
  const steps = Array.from({ length: groupSteps }, (_, index) => isKnown(at, index * stride));
  /** Rows of blocks in which the one at `side` has each of the places, without itself. */
  const rows = Array.from({ length: row }, (_, before) =>
    joinedBy(
      and,
      Array.from({ length: row }, (_, index) => index - before)
        .filter((distance) => distance !== 0)
        .map((distance) => isKnown(side, distance * blockBytes)),
    ),
  );
  return [
    [1, 2, i32],
    [block, empty, loop, empty],
    [get(at), get(until), above, branchIf, 1],
    [joinedBy(or, steps), constant(1), and, when, empty],
    [get(at), set(side), loop, empty],
    [isKnown(side, 0), constant(1), and, when, empty],
    [get(out), get(side), constant(places.buffer), subtract, store],
    [
      row === 1 ? constant(1) : [joinedBy(or, rows), constant(1), and],
      constant(2),
      shiftLeft,
      get(out),
      add,
      set(out),
      end,
    ],
    [get(side), constant(stride), add, tee(side)],
    [get(at), constant(groupSteps * stride), add, below],
    [get(side), get(until), notAbove, and, branchIf, 0],
    [end, end],
    [get(at), constant(groupSteps * stride), add, set(at), branch, 0],
    [end, end, get(out), end],
  ];
}
