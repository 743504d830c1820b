import picomatch from 'picomatch';
import { tidyPattern } from './tidy-pattern.ts';

/**
 * Whether something may stay unread, by its label: a pattern is of the file on disk, or of the whole label, archive and
 * member. One without a slash is of the file's name, wherever it lies; one of a folder is of everything in it.
 */
export function createAllowance(patterns: readonly string[], separator?: string): (label: string) => boolean {
  // What is left of `./` names nothing: not everything may stay unread.
  const tidy = patterns
    .map((pattern) =>
      tidyPattern(pattern, separator)
        .replace(/^(?:\.\/)+/, '')
        .replace(/\/+$/, ''),
    )
    .filter((pattern) => pattern !== '');
  if (tidy.length === 0) return () => false;
  const matchers = tidy.map((pattern) => ({
    byName: pattern.includes('/') ? undefined : picomatch(pattern, { dot: true, nonegate: true }),
    byPath: picomatch([pattern, `${pattern}/**`], { dot: true, nonegate: true }),
    literal: pattern,
  }));
  return (label) => {
    const file = label.split('!', 1)[0] as string;
    const name = file.slice(file.lastIndexOf('/') + 1);
    return matchers.some(
      ({ byName, byPath, literal }) =>
        byPath(file) || byPath(label) || byName?.(name) === true || label === literal || file === literal,
    );
  };
}
