import { basename, dirname } from 'node:path';
import { keyOf, type Place } from './place.ts';

/** What a walk has met. Of a folder that was listed, its list is kept, not the path of each of its files. */
export interface MetPlaces {
  has(place: Place): boolean;
  /** The same of a place whose folder is not listed yet. */
  hasItself(place: Place): boolean;
  /** Whether a file was met by itself, before its folder is listed; quick where none was. `folder` ends with a slash. */
  hasAlone(folder: string, name: string): boolean;
  add(place: Place): void;
  /** A folder, and what was met in it. */
  addFolder(folder: Place, names: readonly string[]): void;
}

export function createMetPlaces(): MetPlaces {
  const alone = new Set<string>();
  const listed = new Map<string, readonly string[]>();
  /** Those of `listed` that were asked for. */
  const sets = new Map<string, ReadonlySet<string>>();

  function isListed(folder: string, name: string): boolean {
    const names = listed.get(folder);
    if (names === undefined) return false;
    const set = sets.get(folder) ?? new Set(names);
    sets.set(folder, set);
    return set.has(name);
  }

  function hasItself(place: Place): boolean {
    const key = keyOf(place);
    return alone.has(key) || listed.has(key);
  }

  return {
    has: (place) => hasItself(place) || (typeof place === 'string' && isListed(dirname(place), basename(place))),
    hasItself,
    hasAlone: (folder, name) => alone.size > 0 && alone.has(folder + name),
    add: (place) => void alone.add(keyOf(place)),
    addFolder: (folder, names) => void listed.set(keyOf(folder), names),
  };
}
