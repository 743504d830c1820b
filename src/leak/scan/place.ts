import { Buffer, isUtf8 } from 'node:buffer';
import fs from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * A path, or a part of one, as the system takes it. Names on POSIX systems are bytes; those that are no UTF-8 have no text
 * that leads back to them, and stay bytes.
 */
export type Place = string | Buffer;

/** What text has in place of bytes that are no UTF-8. */
const replacement = '\ufffd';

export type Entry = fs.Dirent | fs.Dirent<Buffer>;

/** A folder's entries; names that are no UTF-8 as bytes. Throws as the system does. */
export function entriesIn(folder: Place): readonly Entry[] {
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  if (!entries.some(({ name }) => name.includes(replacement))) return entries;
  return fs.readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
}

export function under(folder: Place, name: Place): Place {
  if (typeof folder === 'string' && typeof name === 'string') return withSlash(folder) + name;
  const before = Buffer.from(folder);
  const slash = before.at(-1) === 0x2f ? '' : '/';
  return asText(Buffer.concat([before, Buffer.from(slash), Buffer.from(name)]));
}

export function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}

/** Tells one place from another. */
export function keyOf(place: Place): string {
  return typeof place === 'string' ? place : `\0${place.toString('latin1')}`;
}

/** As it is shown and searched: a byte that belongs to no character is `\xE9`. */
export function readable(name: Place): string {
  if (typeof name === 'string' || isUtf8(name)) return name.toString();
  let shown = '';
  for (let at = 0; at < name.length; ) {
    const length = [1, 2, 3, 4].find((count) => isUtf8(name.subarray(at, at + count)));
    shown +=
      length === undefined
        ? `\\x${name.toString('hex', at, at + 1).toUpperCase()}`
        : name.toString('utf8', at, at + length);
    at += length ?? 1;
  }
  return shown;
}

/** Where a link leads in the end. Throws as the system does. */
export function endOf(link: Place): Place {
  try {
    if (typeof link === 'string') return fs.realpathSync(link);
  } catch {
    // It may lead through names that are no UTF-8; if not, the same is thrown once more.
  }
  return asText(fs.realpathSync.native(link, 'buffer'));
}

/** Where a named path lies, with the links before its last part resolved; undefined when there is nothing. */
export function placeOf(path: string): string | undefined {
  try {
    fs.lstatSync(path);
    return join(fs.realpathSync(dirname(path)), basename(path));
  } catch {
    return undefined;
  }
}

function asText(bytes: Buffer): Place {
  return isUtf8(bytes) ? bytes.toString() : bytes;
}
