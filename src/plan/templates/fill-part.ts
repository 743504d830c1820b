import type { FilledPieces, Filling } from './fill.ts';
import { fileTextOf } from './fill-path.ts';

/**
 * One part of a multipart content. `@`, `;type=` and their like count where they stand literally: in a value they are
 * characters like any others.
 */
export function fillPart(pieces: FilledPieces, filling: Filling): string | undefined {
  const [first] = pieces;
  if (typeof first === 'string' && /^@(?!@)/.test(first)) return fillFilePart(pieces, filling);
  const texts = pieces.map((piece) => (typeof piece === 'string' ? piece : filling.textOf(piece)));
  if (texts.includes(undefined)) return undefined;
  const text = texts.join('');
  return typeof first !== 'string' && text.startsWith('@') ? `@${text}` : text;
}

/** A field of `@path;type=…;filename=…`, as it is put together. */
interface Field {
  text: string;
  /** Holds a value, so that it has to be quoted. */
  valued: boolean;
}

function fillFilePart(pieces: FilledPieces, filling: Filling): string | undefined {
  const fields: Field[] = [{ text: '', valued: false }];
  let quoted = false;
  let sound = true;
  for (const piece of pieces) {
    const field = fields.at(-1) as Field;
    if (typeof piece !== 'string') {
      const text = fields.length === 1 ? fileTextOf(piece, filling) : filling.textOf(piece);
      if (text === undefined) sound = false;
      else field.text += escapeQuoted(text);
      field.valued ||= !quoted;
      continue;
    }
    for (const sign of piece) {
      if (sign === '"') quoted = !quoted;
      if (sign === ';' && !quoted) fields.push({ text: '', valued: false });
      else (fields.at(-1) as Field).text += sign;
    }
  }
  return sound ? fields.map(quoteField).join(';') : undefined;
}

/** `@path` and `name=value`, the value in quotes where a template is in it. */
function quoteField({ text, valued }: Field): string {
  if (!valued) return text;
  const start = text.startsWith('@') ? 1 : text.indexOf('=') + 1;
  return `${text.slice(0, start)}"${text.slice(start)}"`;
}

function escapeQuoted(text: string): string {
  return text.replace(/["\\]/g, '\\$&');
}
