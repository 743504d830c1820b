import { CST, Lexer } from 'yaml';

export interface Opening {
  /** `[`, `{` or a quote. */
  readonly sign: string;
  readonly at: number;
}

/** The innermost bracket that is open where a reader stumbles, or the quote of the text that it is in the middle of. */
export function findOpening(text: string, stumbledAt: number): Opening | undefined {
  const open: Opening[] = [];
  let ended: Opening | undefined;
  let at = 0;
  for (const sign of new Lexer().lex(text)) {
    if (sign === CST.SCALAR || sign === CST.DOCUMENT) continue;
    if (sign === CST.FLOW_END) {
      // The lines behind it stand too far to the left, or the text is over.
      ended = open.at(-1);
      open.length = 0;
      continue;
    }
    if (at >= stumbledAt) break;
    if (sign === '[' || sign === '{') open.push({ sign, at });
    else if (sign === ']' || sign === '}') open.pop();
    else if (/^["']/.test(sign) && at + sign.length >= stumbledAt) return { sign: sign.charAt(0), at };
    at += sign.length;
  }
  return open.at(-1) ?? ended;
}
