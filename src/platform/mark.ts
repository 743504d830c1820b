import type { BigIntStats } from 'node:fs';
import type { FileMark } from './port.ts';

/** What `stat` tells of a file, as far as it tells that the file was touched. */
export function markOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): FileMark {
  return { size: Number(size), state: [dev, ino, size, mtimeNs, ctimeNs].join(':') };
}
