import { stringifyExactly } from '../../expect/json.ts';
import type { FilledPieces, Filling } from './fill.ts';

/**
 * A JMESPath expression with values as literals: whatever a value holds, it is compared and never evaluated. `'…'` around or
 * beside a template makes text of it.
 */
export function fillExpression(pieces: FilledPieces, filling: Filling): string | undefined {
  let expression = '';
  /** What stands between single quotes, as far as it was read: as written, what it means, and whether a value is in it. */
  let raw: { written: string; text: string; valued: boolean } | undefined;
  let other: '"' | '`' | undefined;
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      if (other !== undefined) {
        return filling.faults.add(
          piece.piece.whole,
          'A template cannot stand between double quotes or backticks of an expression.',
          {
            suggestion: 'Write it without them: its value is a literal by itself.',
          },
        );
      }
      if (raw === undefined) expression += literalOf(piece.value);
      else {
        const text = filling.textOf(piece, true);
        if (text === undefined) return undefined;
        raw.text += text;
        raw.valued = true;
      }
      continue;
    }
    for (let at = 0; at < piece.length; at++) {
      const sign = piece[at] as string;
      if (sign === '\\' && (raw !== undefined || other !== undefined)) {
        const pair = piece.slice(at, at + 2);
        at += 1;
        if (raw === undefined) expression += pair;
        else {
          raw.written += pair;
          raw.text += pair === "\\'" ? "'" : pair;
        }
      } else if (raw !== undefined && sign === "'") {
        expression += raw.valued ? literalOf(raw.text) : `'${raw.written}'`;
        raw = undefined;
      } else if (raw !== undefined) {
        raw.written += sign;
        raw.text += sign;
      } else if (other !== undefined) {
        if (sign === other) other = undefined;
        expression += sign;
      } else if (sign === "'") raw = { written: '', text: '', valued: false };
      else {
        if (sign === '"' || sign === '`') other = sign;
        expression += sign;
      }
    }
  }
  return raw === undefined ? expression : `${expression}'${raw.written}`;
}

/** JSON between backticks, which nothing inside can close. */
function literalOf(value: unknown): string {
  return `\`${stringifyExactly(value).replaceAll('`', '\\u0060')}\``;
}
