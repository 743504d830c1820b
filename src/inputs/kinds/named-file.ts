import { scalarKind } from '../kind.ts';
import type { Written } from '../written.ts';

/** A path to a file, as it was given; `files.ts` resolves and judges it. An object, so that it can be told apart by identity. */
export interface NamedFile {
  readonly path: string;
  readonly at: Written;
}

export const namedFile = scalarKind<NamedFile>('FILE', (value, faults) => {
  const odd = /[\x00-\x1f\x7f]/.exec(value.text);
  if (odd !== null) {
    return faults.add(value, 'The path of the file holds a line break or another control character.', {
      range: [odd.index, odd.index + 1],
      suggestion: 'Give the path of one file.',
    });
  }
  return { path: value.text, at: value };
});
