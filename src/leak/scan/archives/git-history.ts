/** What git keeps its history in, by the names that it gives: objects of their own, and packs of them. */
const stored = /^(.*[/!]objects)\/(?:[\da-f]{2}\/(?:[\da-f]{38}|[\da-f]{62})|pack\/[^/!]+\.pack)$/;
/** The first byte of what zlib made, as git has it make. */
const deflated = 0x78;
const pack = Buffer.from('PACK');

/**
 * The folder of git's objects that a member of an archive lies in, when it is one of them. Only git can read them, from a
 * repository on the disk.
 */
export function historyAround(label: string, head: Uint8Array): string | undefined {
  if (head[0] !== deflated && !pack.every((byte, index) => head[index] === byte)) return undefined;
  return stored.exec(label)?.[1];
}
