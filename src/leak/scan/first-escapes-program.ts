import {
  above,
  add,
  and,
  branchIf,
  type Code,
  constant,
  empty,
  end,
  equal,
  get,
  giveBack,
  i32,
  isZero,
  loadByte,
  loop,
  notBelow,
  notEqual,
  or,
  set,
  shiftLeft,
  subtract,
  tee,
  when,
} from './assembler.ts';
import { sides } from './first-escapes.ts';
import { backslash, itself, mostBackslashes, percent } from './plain-escape.ts';
import { byteAt, places, returnIf } from './stretches-program.ts';

const [zero, smallU, smallX] = [0x30, 0x75, 0x78];

/** `mayBeFirst` of `first-escapes.ts`, with `readPlainEscape` in it: (place) → 1 or 0. */
export function firstEscapeFunction(): Code {
  const [at, last, value, low] = [0, 1, 2, 3] as const;
  const meaningAt = (distance: number): Code => [byteAt(last, distance), loadByte(places.meanings)];
  const letterIs = (byte: number, isIt: number): Code => [byteAt(last, 1), constant(byte), isIt];
  /** Gives back whether `value` fits before what is so far behind `last`. */
  const fits = (distance: number): Code => [
    [byteAt(at, -1), constant(8), shiftLeft, get(value), or, loadByte(places.firstEscapes), set(low)],
    returnIf([get(low), constant(sides.last), and], 1),
    returnIf([get(low), constant(sides.before), and, isZero], 0),
    [get(value), constant(8), shiftLeft, byteAt(last, distance), or, loadByte(places.firstEscapes)],
    [constant(sides.behind), and, constant(0), notEqual, giveBack],
  ];
  /** The same of the value of two hex digits. */
  const hexFits = (distance: number): Code => [
    [meaningAt(distance), tee(value), meaningAt(distance + 1), tee(low), or, constant(15), above],
    [when, empty, constant(1), giveBack, end],
    [get(value), constant(4), shiftLeft, get(low), or, set(value), fits(distance + 2)],
  ];
  const whenever = (condition: Code, code: Code): Code => [condition, when, empty, code, end];
  return [
    [1, 3, i32],
    [get(at), set(last)],
    whenever([byteAt(at), constant(percent), equal], hexFits(1)),
    returnIf([byteAt(at), constant(backslash), notEqual], 1),
    [letterIs(backslash, equal), when, empty, loop, empty],
    [get(last), constant(1), add, set(last)],
    returnIf([get(last), get(at), subtract, constant(mostBackslashes), notBelow], 1),
    [letterIs(backslash, equal), branchIf, 0, end, end],
    whenever(letterIs(smallX, equal), hexFits(2)),
    whenever(letterIs(smallU, equal), [
      returnIf([byteAt(last, 2), constant(zero), notEqual, byteAt(last, 3), constant(zero), notEqual, or], 1),
      hexFits(4),
    ]),
    returnIf([meaningAt(1), constant(itself), notEqual], 1),
    [byteAt(last, 1), set(value), fits(2)],
    // What follows is never reached.
    [constant(0), end],
  ];
}
