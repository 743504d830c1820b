import {
  add,
  and,
  block,
  branch,
  branchIf,
  type Code,
  call,
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
import { backslash } from './plain-escape.ts';
import { kindEntries } from './signs.ts';
import { kinds } from './stretches.ts';

/** Where the tables and the buffer are in memory; what is before the buffer is zero, and ends whatever is looked for backwards. */
export const places = {
  blocks: 0,
  signs: 0x10000,
  meanings: 0x1e000,
  ends: 0x1f000,
  firstEscapes: 0x20000,
  buffer: 0x31000,
} as const;

/** Functions of the program by their index. */
export const indices = { sift: 0, signs: 1, blocks: 2, stretch: 3, joins: 4, firstEscape: 5 } as const;

/** The byte at a place, or at so many bytes from it. */
export const byteAt = (local: number, distance = 0): Code =>
  distance < 0 ? [get(local), constant(distance), add, loadByte(0)] : [get(local), loadByte(distance)];

/** Which of some kinds the byte at a place is. */
const kindAt = (local: number, mask: number): Code => [
  [byteAt(local), loadByte(places.signs + kindEntries), constant(mask), and],
];

export const returnIf = (condition: Code, value: number): Code => [
  [condition, when, empty, constant(value), giveBack, end],
];

/** `endOf` of `stretches.ts`: (place, direction, mask) → where it is over. */
export function stretchFunction(least: number): Code {
  const [place, direction, mask, left] = [0, 1, 2, 3] as const;
  return [
    [1, 1, i32],
    [constant(least), set(left), loop, empty],
    [byteAt(place), loadByte(places.signs + kindEntries), get(mask), and, constant(kinds.stuff), notEqual],
    [when, empty],
    // Over white space behind a backslash it goes on.
    returnPlaceUnless([kindAt(place, kinds.space)]),
    [byteAt(place, -1), constant(backslash), notEqual, when, empty],
    returnPlaceUnless([byteAt(place, -1), isZero]),
    returnPlaceUnless([byteAt(place, -2), constant(backslash), equal]),
    [end, end],
    [get(place), get(direction), add, set(place)],
    [get(left), constant(1), subtract, tee(left), branchIf, 0, end],
    [get(place), end],
  ];
  function returnPlaceUnless(condition: Code): Code {
    return [condition, isZero, when, empty, get(place), giveBack, end];
  }
}

/** `joins` of `stretches.ts`: (place of a plus) → 1 or 0. */
export function joinsFunction(least: number): Code {
  const [at, before, behind, first, last] = [0, 1, 2, 3, 4] as const;
  const walk = (side: number, direction: 1 | -1): Code => [
    [get(at), set(side), loop, empty],
    [get(side), constant(direction), add, set(side), kindAt(side, kinds.space), branchIf, 0, end],
  ];
  const stretch = (side: number, direction: 1 | -1): Code => [
    [get(side), constant(direction), add, constant(direction), constant(kinds.stuff | kinds.quote)],
    call(indices.stretch),
  ];
  return [
    [1, 4, i32],
    [walk(before, -1), walk(behind, 1)],
    returnIf(
      [
        [kindAt(before, kinds.before | kinds.letter), constant(kinds.before)],
        [byteAt(before, -1), constant(backslash), equal, constant(Math.log2(kinds.letter)), shiftLeft],
        [or, and, isZero],
      ],
      0,
    ),
    returnIf([kindAt(behind, kinds.behind), isZero], 0),
    returnIf([kindAt(before, kinds.quote), kindAt(behind, kinds.quote), and, isZero], 1),
    [stretch(behind, 1), set(last), stretch(before, -1), set(first)],
    returnIf(
      [
        [get(last), get(behind), subtract, get(before), add, get(first), subtract],
        [constant(least + 2), notBelow],
      ],
      1,
    ),
    returnIf([kindAt(last, kinds.quote | kinds.lineEnd), kindAt(first, kinds.quote), or], 1),
    // Behind a line end may be blanks.
    [block, empty, loop, empty],
    [kindAt(first, kinds.space | kinds.lineEnd), constant(kinds.space), notEqual, branchIf, 1],
    [get(first), constant(1), subtract, set(first), branch, 0, end, end],
    [kindAt(first, kinds.lineEnd), constant(0), notEqual, end],
  ];
}
