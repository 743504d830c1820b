import fs from 'node:fs';
import { markOf } from './mark.ts';
import type { Blotter, FileMark } from './port.ts';

const star = 0x2a;
const kept: ReadonlySet<number> = new Set([0, 0x0a, 0x0d]);
const chunkBytes = 1024 * 1024;

/** See `Files.blotter`. */
export function openBlotter(file: string, mark: FileMark): Blotter | undefined {
  let descriptor: number;
  try {
    // Windows has no O_NOFOLLOW.
    if (fs.lstatSync(file).isSymbolicLink()) return undefined;
    const { O_RDWR, O_NOFOLLOW, O_NONBLOCK } = fs.constants;
    descriptor = fs.openSync(file, O_RDWR | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0));
  } catch {
    // A link, or no permission: whoever asked says that nothing was written over.
    return undefined;
  }
  const found = fs.fstatSync(descriptor, { bigint: true });
  // A second name means that the bytes are somebody else's file too.
  if (!found.isFile() || found.nlink !== 1n || !sameFile(markOf(found), mark)) {
    fs.closeSync(descriptor);
    return undefined;
  }
  return {
    blot(start, end) {
      for (let at = start; at < end; at += chunkBytes) {
        const bytes = Buffer.alloc(Math.min(chunkBytes, end - at));
        const length = fs.readSync(descriptor, bytes, 0, bytes.byteLength, at);
        for (let index = 0; index < length; index += 1) if (!kept.has(bytes[index] as number)) bytes[index] = star;
        fs.writeSync(descriptor, bytes, 0, length, at);
      }
    },
    close: () => fs.closeSync(descriptor),
  };
}

/** The same file, though it may have grown. */
function sameFile(one: FileMark, other: FileMark): boolean {
  const identity = ({ state }: FileMark) => state.split(':', 2).join(':');
  return identity(one) === identity(other);
}
