import { percentEncode } from '../../http/url.ts';
import type { Filled, FilledPieces, Filling } from './fill.ts';

/** A path with each value as one segment, or encoded for the query behind the `?`. */
export function fillPath(pieces: FilledPieces, filling: Filling): string | undefined {
  let path = '';
  let sound = true;
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      path += piece;
      continue;
    }
    const text = path.includes('?') ? filling.textOf(piece) : segmentOf(piece, filling);
    if (text === undefined) sound = false;
    else path += percentEncode(text);
  }
  return sound ? path : undefined;
}

function segmentOf(piece: Filled, filling: Filling): string | undefined {
  const text = filling.textOf(piece);
  if (text === undefined || !/^\.{0,2}$/.test(text)) return text;
  return filling.faults.add(
    piece.piece.whole,
    text === ''
      ? 'The template gives an empty text for a segment of the path.'
      : `The template gives \`${text}\` for a segment of the path.`,
    { suggestion: 'A segment must name something: check where the value comes from.' },
  );
}

/** The path of a file. What was not written by the author of the task file stays one name in it. */
export function fillFile(pieces: FilledPieces, filling: Filling): string | undefined {
  const texts = pieces.map((piece) => (typeof piece === 'string' ? piece : fileTextOf(piece, filling)));
  return texts.includes(undefined) ? undefined : texts.join('');
}

/** One value inside the path of a file. */
export function fileTextOf(piece: Filled, filling: Filling): string | undefined {
  const text = filling.textOf(piece);
  if (text === undefined || piece.piece.known) return text;
  if (!/[/\\]|^\.{0,2}$/.test(text)) return text;
  return filling.faults.add(piece.piece.whole, 'The template gives something else than the name of a file.', {
    evidence: [`value: ${text.length > 200 ? `${text.slice(0, 200)}…` : text}`],
    suggestion: 'A value from an answer or a row is one name in a path: no `/`, no `\\`, neither `.` nor `..`.',
  });
}
