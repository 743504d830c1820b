import { beginsAsMagic } from './magic.ts';
import { mayNameArchive } from './recognise.ts';
import { mayBeginTar } from './tar-header.ts';
import { mayBeZipEnd } from './zip-records.ts';

/** A quick look at the bytes from `start` to `end`, without a view of them: false for most files, and only where `formatOf` knows none. */
export function mayBeArchive(label: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (beginsAsMagic(bytes, start) || mayBeginTar(bytes, start, end) || mayBeZipEnd(bytes, start, end)) return true;
  return mayNameArchive(label);
}
