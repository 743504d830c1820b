import { htmlNames, longestHtmlName } from './html-names.ts';

/** One character as it is written at some place: itself, or as an escape. */
export interface Unit {
  /** A byte, or a code point. */
  readonly value: number;
  /** `value` is one byte of UTF-8, as `%XX` counts; else a code point, as `\u` and `&#` count. */
  readonly isByte: boolean;
  /** Where the next character begins. */
  readonly end: number;
}

/** Bytes that are read one by one, or every second one with zeros between: UTF-16 of either byte order. */
export interface Text {
  readonly bytes: Uint8Array;
  readonly step: 1 | 2;
  /** Set when a reading stopped at an escape inside an escape because it was too deep. */
  cutShort: boolean;
  /** Set when a reading came to the end of the bytes: what follows could have been part of it. */
  ranOut: boolean;
}

const percent = 0x25;
const ampersand = 0x26;
const backslash = 0x5c;
const semicolon = 0x3b;
const braceOpen = 0x7b;
const braceClose = 0x7d;
const greatestCodePoint = 0x10ffff;

/** An escape inside an escape inside an escape: JSON in JSON in a URL. Deeper is nobody's serialiser. */
const deepest = 3;
/** Characters of one written character at most, nesting and leading zeros included. It bounds what a stream holds back. */
export const longestUnit = 256;
/** Three levels double a backslash thrice; a longer run of signs that open escapes is no escape. */
export const longestOpening = 8;

export function opensEscape(byte: number | undefined): boolean {
  return byte === percent || byte === ampersand || byte === backslash;
}

/** The character at `at` of a text that began before it, or -1. */
function characterAt(text: Text, at: number): number {
  const { bytes, step } = text;
  if (at >= bytes.length) text.ranOut = true;
  else if (step === 1 || bytes[at - 1] === 0) return bytes[at] as number;
  return -1;
}

function add(units: Unit[], value: number, isByte: boolean, end: number): void {
  if (!units.some((unit) => unit.end === end && unit.value === value)) units.push({ value, isByte, end });
}

/** All ways to read the character at `at`, at most `depth` escapes deep. */
function readCharacters(text: Text, at: number, depth: number): Unit[] {
  const value = characterAt(text, at);
  if (value < 0) return [];
  const units: Unit[] = [{ value, isByte: true, end: at + text.step }];
  if (opensEscape(value)) {
    if (depth > 0) readEscapes(text, at, depth, units);
    else text.cutShort = true;
  }
  return units;
}

/** -1 for what is no digit. */
export function digitValue(code: number, radix: number): number {
  const digit =
    code >= 0x30 && code <= 0x39
      ? code - 0x30
      : (code | 0x20) >= 0x61 && (code | 0x20) <= 0x66
        ? (code | 0x20) - 0x57
        : 99;
  return digit < radix ? digit : -1;
}

/** Every number of `fewest` to `most` digits that begins at `at` and is no more than a code point can be. */
function readNumbers(text: Text, at: number, depth: number, radix: number, fewest: number, most: number): Unit[] {
  const numbers: Unit[] = [];
  let prefixes: Unit[] = [{ value: 0, isByte: false, end: at }];
  for (let count = 1; count <= most && prefixes.length > 0; count += 1) {
    const longer: Unit[] = [];
    for (const prefix of prefixes) {
      for (const character of readCharacters(text, prefix.end, depth)) {
        const digit = digitValue(character.value, radix);
        const value = prefix.value * radix + digit;
        if (digit >= 0 && value <= greatestCodePoint) add(longer, value, false, character.end);
      }
    }
    if (count >= fewest) numbers.push(...longer);
    prefixes = longer;
  }
  return numbers;
}

function readPercent(text: Text, at: number, depth: number, units: Unit[]): void {
  for (const { value, end } of readNumbers(text, at, depth, 16, 2, 2)) add(units, value, true, end);
  for (const letter of readCharacters(text, at, depth)) {
    // `%uXXXX`, as JavaScript's old escape() writes it.
    if (letter.value === 0x75) for (const unit of readNumbers(text, letter.end, depth, 16, 4, 4)) units.push(unit);
  }
}

const controls: ReadonlyMap<number, number> = new Map(
  Object.entries({ n: 10, r: 13, t: 9, b: 8, f: 12, v: 11, a: 7, e: 27 }).map(([letter, code]) => [
    letter.charCodeAt(0),
    code,
  ]),
);

/** The control character that a letter behind a backslash stands for. */
export function controlOf(letter: number): number | undefined {
  return controls.get(letter);
}

/** Of ASCII. */
export function isAlphanumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
}

/** Code points beyond U+FFFF are two escapes in JSON. */
function joinSurrogates(text: Text, high: Unit, depth: number, units: Unit[]): void {
  for (const sign of readCharacters(text, high.end, depth)) {
    if (sign.value !== backslash) continue;
    for (const letter of readCharacters(text, sign.end, depth)) {
      if (letter.value !== 0x75) continue;
      for (const low of readNumbers(text, letter.end, depth, 16, 4, 4)) {
        if (low.value < 0xdc00 || low.value > 0xdfff) continue;
        add(units, 0x10000 + ((high.value - 0xd800) << 10) + (low.value - 0xdc00), false, low.end);
      }
    }
  }
}

/** After a backslash: JSON, JavaScript, C, Python, shells. */
function readBackslash(text: Text, at: number, depth: number, units: Unit[]): void {
  for (const { value, end } of readCharacters(text, at, depth)) {
    if (value === 0x75) {
      for (const unit of readNumbers(text, end, depth, 16, 4, 4)) {
        units.push(unit);
        if (unit.value >= 0xd800 && unit.value <= 0xdbff) joinSurrogates(text, unit, depth, units);
      }
      for (const brace of readCharacters(text, end, depth)) {
        if (brace.value !== braceOpen) continue;
        for (const number of readNumbers(text, brace.end, depth, 16, 1, longestUnit)) {
          for (const close of readCharacters(text, number.end, depth)) {
            if (close.value === braceClose) add(units, number.value, false, close.end);
          }
        }
      }
    } else if (value === 0x55) {
      units.push(...readNumbers(text, end, depth, 16, 8, 8));
    } else if (value === 0x78) {
      for (const number of readNumbers(text, end, depth, 16, 2, 2)) {
        units.push(number, ...(number.value > 0x7f ? [{ ...number, isByte: true }] : []));
      }
    } else if (value >= 0x30 && value <= 0x37) {
      units.push(...readNumbers(text, at, depth, 8, 1, 3));
    } else if (!isAlphanumeric(value)) {
      add(units, value, true, end);
    } else {
      const control = controlOf(value);
      if (control !== undefined) add(units, control, true, end);
    }
  }
}

/** After an ampersand: numbers with any leading zeros, and names; the semicolon may be missing after a number. */
function readReference(text: Text, at: number, depth: number, units: Unit[]): void {
  const characters = readCharacters(text, at, depth);
  if (characters.some(({ value }) => isAlphanumeric(value))) readReferenceName(text, at, depth, units);
  for (const { value, end } of characters) {
    if (value === 0x23) {
      for (const { value: mark, end: afterMark } of readCharacters(text, end, depth)) {
        const isHex = (mark | 0x20) === 0x78;
        readReferenceNumber(text, isHex ? afterMark : end, depth, isHex ? 16 : 10, units);
      }
    }
  }
}

function readReferenceNumber(text: Text, at: number, depth: number, radix: number, units: Unit[]): void {
  for (const { value, end } of readNumbers(text, at, depth, radix, 1, longestUnit)) {
    for (const sign of readCharacters(text, end, depth)) {
      if (sign.value === semicolon) add(units, value, false, sign.end);
    }
    if (digitValue(characterAt(text, end), radix) < 0) add(units, value, false, end);
  }
}

function readReferenceName(text: Text, at: number, depth: number, units: Unit[]): void {
  let prefixes: { readonly name: string; readonly end: number }[] = [{ name: '', end: at }];
  for (let count = 1; count <= longestHtmlName && prefixes.length > 0; count += 1) {
    const longer: typeof prefixes = [];
    for (const prefix of prefixes) {
      for (const { value, end } of readCharacters(text, prefix.end, depth)) {
        if (isAlphanumeric(value)) longer.push({ name: prefix.name + String.fromCharCode(value), end });
      }
    }
    for (const { name, end } of longer) {
      const value = htmlNames().get(name);
      if (value === undefined) continue;
      for (const sign of readCharacters(text, end, depth)) {
        if (sign.value === semicolon) add(units, value, value < 0x80, sign.end);
      }
    }
    prefixes = longer;
  }
}

/** How many signs that open escapes follow one another, up to one more than can mean something. */
function openingRun(text: Text, at: number): number {
  let run = 1;
  while (run <= longestOpening && opensEscape(characterAt(text, at + run * text.step))) run += 1;
  return run;
}

function readEscapes(text: Text, at: number, depth: number, units: Unit[]): void {
  const inner = openingRun(text, at) > longestOpening ? 0 : depth - 1;
  const first = { value: text.bytes[at] as number, end: at + text.step };
  const openings = inner === 0 ? [first] : [first, ...escapesOnly(text, at, inner)];
  for (const { value, end } of openings) {
    if (value === backslash) readBackslash(text, end, inner, units);
    else if (value === percent) readPercent(text, end, inner, units);
    else if (value === ampersand) readReference(text, end, inner, units);
  }
}

function escapesOnly(text: Text, at: number, depth: number): Unit[] {
  const units: Unit[] = [];
  readEscapes(text, at, depth, units);
  return units;
}

/**
 * All characters that an escape which begins at `at` can stand for. `bytes[at]` opens an escape. Most escapes hold no other:
 * only where a shallow reading was cut short is a deeper one tried.
 */
export function readEscapedCharacters(text: Text, at: number): Unit[] {
  const limit = at + longestUnit * text.step;
  const most = openingRun(text, at) > longestOpening ? 1 : deepest;
  for (let depth = 1; ; depth += 1) {
    text.cutShort = false;
    text.ranOut = false;
    const units = escapesOnly(text, at, depth);
    const opens = units.some((unit) => opensEscape(unit.value));
    if (depth < most && (text.cutShort || opens)) continue;
    return units.some((unit) => unit.end > limit) ? units.filter((unit) => unit.end <= limit) : units;
  }
}
