/** Dumps as `xxd`, `hexdump`, `hexdump -C` and `od -x` write them: an offset, numbers in hex, and often the text beside them. */

/** The offset of the first line is nothing but zeros; then one number of one byte or more. */
const firstLine = /^0{6,16}:?[ \t]+(?:[\da-f]{2}){1,8}[ \t\r\n]/i;
const dumpLine = /^[\da-f]{6,16}(:?)[ \t]+(.*)$/is;
/** A longer line is none of a dump's. In characters. */
const longestLine = 1024;
const zero = 0x30;

export function isHexDump(head: Uint8Array): boolean {
  return head[0] === zero && firstLine.test(Buffer.from(head.subarray(0, 64)).toString('latin1'));
}

/** The bytes that a dump shows, without those that `*` stands for. Lines of anything else are passed over. */
export async function* readHexDump(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let open = '';
  for await (const chunk of chunks) {
    const lines = (open + Buffer.from(chunk).toString('latin1')).split('\n');
    open = (lines.pop() ?? '').slice(0, longestLine + 1);
    const shown = lines.map(bytesOf).join('');
    if (shown !== '') yield Buffer.from(shown, 'hex');
  }
  const last = bytesOf(open);
  if (last !== '') yield Buffer.from(last, 'hex');
}

/** The bytes of a line, in hex and in their order. */
function bytesOf(line: string): string {
  const match = line.length > longestLine ? null : dumpLine.exec(line);
  if (match === null) return '';
  const rest = match[2] as string;
  const isXxd = match[1] === ':';
  // There two blanks end the numbers, and the text may look like more of them.
  const numbers = (isXxd ? rest.replace(/ {2}.*/s, '') : rest).split(/[ \t\r]+/);
  let shown = '';
  for (const number of numbers) {
    if (!/^(?:[\da-f]{2}){1,8}$/i.test(number)) break;
    // The others show words as the machine has them, and nearly all machines have the last byte first.
    shown += isXxd ? number : Buffer.from(number, 'hex').reverse().toString('hex');
  }
  return shown;
}
