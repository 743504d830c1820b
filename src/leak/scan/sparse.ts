import fs from 'node:fs';
import { dirname } from 'node:path';

/** ext2 to ext4, XFS, tmpfs. Others store small files without blocks, or count blocks late (Btrfs, ZFS). */
const trueTypes: ReadonlySet<number> = new Set([0xef53, 0x5846_5342, 0x0102_1994]);

const byFolder = new Map<string, boolean>();

/** Whether on the file system of this file a size without blocks means that nothing was ever written. */
export function countsBlocksTruly(path: string): boolean {
  const folder = dirname(path);
  let known = byFolder.get(folder);
  if (known === undefined) {
    try {
      known = trueTypes.has(fs.statfsSync(folder).type);
    } catch {
      known = false;
    }
    byFolder.set(folder, known);
  }
  return known;
}
