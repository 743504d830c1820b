import { isRewritten } from './numbers.ts';

const quote = 0x22;
const backslash = 0x5c;

/** The first stand-in; each further one is two more, for up to 2^54 a double holds every even number. */
const firstStandIn = 2 ** 53;
const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Which of the sources a stand-in stands for. */
export function indexOfStandIn(standIn: number): number {
  return (standIn - firstStandIn) / 2;
}

/**
 * JSON text in which every number that a double would write differently is replaced by a number
 * that tells which one it was. No other number of that size is left, so that none can pass for one; and a number for a number leaves text that is no
 * JSON as it is: no JSON.
 */
export function replaceNumbers(text: string): { readonly text: string; readonly sources: readonly string[] } {
  const sources: string[] = [];
  const parts: string[] = [];
  let copied = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = endOfString(text, at);
    } else if (isNumberSign(code)) {
      const start = at;
      while (isNumberSign(text.charCodeAt(at))) at += 1;
      // Most numbers are short, and written as a double writes them.
      if (at - start === 1) continue;
      const source = text.slice(start, at);
      if (isRewritten(source) && jsonNumber.test(source)) {
        parts.push(text.slice(copied, start), String(firstStandIn + 2 * sources.length));
        sources.push(source);
        copied = at;
      }
    } else at += 1;
  }
  return { text: sources.length === 0 ? text : parts.join('') + text.slice(copied), sources };
}

/** Behind the closing quote, or the end of the text. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === backslash) at += 1;
    else if (code === quote) return at + 1;
  }
  return at;
}

/** What a number of JSON is written with: digits, `+`, `-`, `.`, `e`, `E`. The `e` of `true` and `false` is one too, and harmless. */
function isNumberSign(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2b || code === 0x2e || (code | 0x20) === 0x65;
}
