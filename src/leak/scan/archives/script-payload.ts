import type { ByteSource } from './byte-source.ts';

/** A line of a script that is longer has no archive behind it. */
const longestLine = 64 * 1024;
const newline = 0x0a;

/** Whether a file begins as a script does. */
export function isScript(head: Uint8Array): boolean {
  return head[0] === 0x23 && head[1] === 0x21;
}

/** Line ends, tabs and form feeds are of text. */
function isBinary(byte: number): boolean {
  return byte < 0x20 && byte !== newline && byte !== 0x09 && byte !== 0x0c && byte !== 0x0d;
}

/** Leaves the source where a script's text ends and what it unpacks begins, as makeself and its like write it: on a new line. */
export async function passScript(source: ByteSource): Promise<void> {
  for (let wanted = 4096; ; ) {
    const ready = await source.look(wanted);
    const binary = ready.findIndex(isBinary);
    const line = ready.subarray(0, binary < 0 ? ready.byteLength : binary).lastIndexOf(newline) + 1;
    const isLast = binary >= 0 || ready.byteLength < wanted;
    wanted = Math.min(Math.max(4096, (ready.byteLength - line) * 2), longestLine);
    if (isLast || (line === 0 && ready.byteLength >= longestLine)) return source.drop(line);
    source.drop(line);
  }
}
