import { resolve } from 'node:path';
import picomatch from 'picomatch';
import { type Place, placeOf, readable, under } from './place.ts';
import { tidyPattern } from './tidy-pattern.ts';
import { createWalker, type Walked } from './walk.ts';

export interface Selection extends Walked {
  /** Patterns that name nothing. */
  readonly unmatched: readonly string[];
  /** Patterns that name something, but no file. */
  readonly empty: readonly string[];
}

/** What a pattern came to. */
interface Added {
  readonly hasFile: boolean;
}

const options = { dot: true, nonegate: true } as const;

/**
 * Everything that the patterns name, relative to the workspace: paths as they are, else globs; a folder is everything in it.
 * A pattern that begins with `!` leaves out what it matches.
 */
export function selectPaths(patterns: readonly string[], workspace: string): Selection {
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
  const unwanted = patterns
    .filter((pattern) => pattern.startsWith('!'))
    .map((pattern) => tidyPattern(pattern.slice(1)));
  const isLeftOut = unwanted.length === 0 ? undefined : picomatch(unwanted, options);
  const walker = createWalker(isLeftOut);
  const unmatched: string[] = [];
  const empty: string[] = [];

  /** A path that is there is meant, brackets and stars in it or not. */
  function addLiteral(pattern: string): Added | undefined {
    const place = placeOf(resolve(workspace, pattern));
    if (place === undefined) return undefined;
    return { hasFile: walker.add(place, labelOf(pattern)) };
  }

  function addGlob(pattern: string): Added | undefined {
    const { base, glob } = picomatch.scan(tidyPattern(pattern));
    const root = glob === '' ? undefined : placeOf(resolve(workspace, base));
    if (root === undefined) return undefined;
    const matches = picomatch(glob, options);
    const deepest = glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length;
    const labelBase = base === '' || base.endsWith('/') ? base : `${base}/`;
    let added: Added | undefined;
    const folders: [path: Place, below: string, depth: number][] = [[root, '', 1]];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      const [path, below, depth] = folder;
      for (const entry of walker.entriesOf(path, labelOf(labelBase + below))) {
        const name = readable(entry.name);
        const relative = below === '' ? name : `${below}/${name}`;
        const label = labelBase + relative;
        if (isLeftOut?.(label) === true) continue;
        const place = under(path, entry.name);
        if (matches(relative)) {
          const hasFile = walker.add(place, label);
          added = { hasFile: hasFile || added?.hasFile === true };
        } else if (entry.isDirectory() && depth < deepest) folders.push([place, relative, depth + 1]);
      }
    }
    return added;
  }

  for (const pattern of wanted) {
    const added = addLiteral(pattern) ?? addGlob(pattern);
    if (added === undefined) unmatched.push(pattern);
    else if (!added.hasFile) empty.push(pattern);
  }
  return { ...walker.finish(), unmatched, empty };
}

/** As it is shown: without a slash behind it; '' for the workspace itself. */
function labelOf(path: string): string {
  const label = tidyPattern(path).replace(/(?<=.)\/+$/, '');
  return label === '.' ? '' : label;
}
