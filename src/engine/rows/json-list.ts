import { type Diagnostic, DiagnosticError } from '../../diagnostics/diagnostic.ts';
import { parseJsonText } from '../../expect/json.ts';
import type { Files } from '../../platform/port.ts';
import { excerpt, rowFault } from './faults.ts';
import { readText } from './read-text.ts';
import { explainRepeatedName, keepOne } from './repeated-name.ts';
import { longestRow, type RowOrFault } from './row.ts';

/** Rows of a file that holds one JSON list, which is cut into its items as it comes and never held as a whole. */
export async function* readJsonList(path: string, files: Files): AsyncGenerator<RowOrFault> {
  const cutter = new ListCutter(path);
  let number = 0;
  for await (const piece of readText(path, files)) {
    for (const { text, line } of cutter.push(piece)) {
      number += 1;
      try {
        const item = await parseJsonText(text);
        const repeated = await explainRepeatedName(text, item);
        if (repeated === undefined) yield { number, line, item };
        else
          yield {
            fault: rowFault(path, line, repeated, { evidence: [`item: ${excerpt(text.trim())}`], suggestion: keepOne }),
          };
      } catch {
        yield {
          fault: rowFault(path, line, `Item ${number} of the list is not JSON.`, {
            evidence: [`item: ${excerpt(text.trim())}`],
            suggestion: 'Write a whole JSON value, with commas between the items of the list alone.',
          }),
        };
      }
    }
  }
  cutter.end();
}

interface Item {
  readonly text: string;
  /** On which it begins. */
  readonly line: number;
}

/** Cuts a JSON list at its own commas. What an item is inside is for the parser to judge. */
class ListCutter {
  readonly #path: string;
  #state: 'before' | 'inside' | 'after' = 'before';
  #depth = 0;
  #inString = false;
  #escaped = false;
  #line = 1;
  #item = '';
  #afterComma = false;

  constructor(path: string) {
    this.#path = path;
  }

  /** Throws `DiagnosticError` where it is no list. */
  *push(piece: string): Generator<Item> {
    let start = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const sign = piece.charCodeAt(at);
      if (sign === 10) this.#line += 1;
      if (this.#state !== 'inside') {
        if (isSpace(sign)) continue;
        if (this.#state === 'after')
          throw this.#error(
            'Something stands behind the list.',
            'End the file with the `]` of the list; rows of one line each are a file of `.ndjson`.',
          );
        if (sign !== 91) throw this.#error('The file does not hold a JSON list.', 'It must begin with `[`.');
        this.#state = 'inside';
        start = at + 1;
      } else if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (sign === 92) this.#escaped = true;
        else if (sign === 34) this.#inString = false;
      } else if (sign === 34) {
        this.#inString = true;
      } else if (sign === 91 || sign === 123) {
        this.#depth += 1;
      } else if (sign === 93 || sign === 125) {
        if (this.#depth > 0) {
          this.#depth -= 1;
        } else {
          const last = this.#item + piece.slice(start, at);
          this.#item = '';
          this.#state = 'after';
          if (this.#afterComma || last.trim() !== '') yield this.#itemOf(last);
        }
      } else if (sign === 44 && this.#depth === 0) {
        yield this.#itemOf(this.#item + piece.slice(start, at));
        this.#item = '';
        this.#afterComma = true;
        start = at + 1;
      }
    }
    if (this.#state === 'inside') this.#item += piece.slice(start);
    if (this.#item.length > longestRow)
      throw this.#error(
        'An item of the list is larger than 10 MiB.',
        'Look for a bracket or a quote that is not closed; put long content into files of its own.',
      );
  }

  end(): void {
    if (this.#state === 'before')
      throw this.#error('The file is empty, but a JSON list is needed.', 'Write `[]` for no rows.');
    if (this.#state === 'inside')
      throw this.#error(
        'The list does not end: its `]` is missing.',
        'Write `]` behind the last item, and see that each bracket and quote before it is closed.',
      );
  }

  #itemOf(text: string): Item {
    const inside = text.trimStart().split('\n').length - 1;
    return { text, line: this.#line - inside };
  }

  #error(message: string, suggestion: string): DiagnosticError {
    const fault: Diagnostic = rowFault(this.#path, this.#line, message, { suggestion });
    return new DiagnosticError(fault);
  }
}

function isSpace(sign: number): boolean {
  return sign === 32 || sign === 10 || sign === 13 || sign === 9;
}
