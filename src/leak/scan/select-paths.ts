import { join, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { createWalker, placeOf, type Walked } from './walk.ts';

export interface Selection extends Walked {
  /** Patterns that name nothing. */
  readonly unmatched: readonly string[];
}

const options = { dot: true, nonegate: true } as const;

/**
 * Everything that the patterns name, relative to the workspace: paths as they are, else globs; a folder is everything in it.
 * A pattern that begins with `!` leaves out what it matches.
 */
export function selectPaths(patterns: readonly string[], workspace: string): Selection {
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
  const unwanted = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => tidy(pattern.slice(1)));
  const isLeftOut = unwanted.length === 0 ? () => false : picomatch(unwanted, options);
  const walker = createWalker(isLeftOut);
  const unmatched: string[] = [];

  /** A path that is there is meant, brackets and stars in it or not. */
  function addLiteral(pattern: string): boolean {
    const place = placeOf(resolve(workspace, pattern));
    if (place === undefined) return false;
    walker.add(place, labelOf(pattern));
    return true;
  }

  function addGlob(pattern: string): boolean {
    const { base, glob } = picomatch.scan(tidy(pattern));
    const root = glob === '' ? undefined : placeOf(resolve(workspace, base));
    if (root === undefined) return false;
    const matches = picomatch(glob, options);
    const deepest = glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length;
    const labelBase = base === '' || base.endsWith('/') ? base : `${base}/`;
    let matched = false;
    const folders: [path: string, below: string, depth: number][] = [[root, '', 1]];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      const [path, below, depth] = folder;
      for (const entry of walker.entriesOf(path, labelOf(labelBase + below))) {
        const relative = below === '' ? entry.name : `${below}/${entry.name}`;
        const label = labelBase + relative;
        if (isLeftOut(label)) continue;
        if (matches(relative)) {
          matched = true;
          walker.add(join(path, entry.name), label);
        } else if (entry.isDirectory() && depth < deepest) folders.push([join(path, entry.name), relative, depth + 1]);
      }
    }
    return matched;
  }

  for (const pattern of wanted) if (!addLiteral(pattern) && !addGlob(pattern)) unmatched.push(pattern);
  return { ...walker.finish(), unmatched };
}

/** As it is shown: without a slash behind it; '' for the workspace itself. */
function labelOf(path: string): string {
  const label = tidy(path).replace(/(?<=.)\/+$/, '');
  return label === '.' ? '' : label;
}

/** With slashes, also on Windows, where a backslash separates; and without `./` before it. */
function tidy(pattern: string): string {
  return (sep === '/' ? pattern : pattern.replaceAll(sep, '/')).replace(/^(?:\.\/+)+(?=.)/, '');
}
