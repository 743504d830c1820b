import zlib from 'node:zlib';

const table = new Uint32Array(256).map((_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** For a Node that has none of its own. */
export function crc32InScript(bytes: Uint8Array, before: number): number {
  let value = ~before;
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] as number) ^ (value >>> 8);
  return ~value >>> 0;
}

/** CRC-32 as gzip and zip have it, going on from that of the bytes before. Node has one since 20.15. */
export const crc32: (bytes: Uint8Array, before: number) => number =
  typeof zlib.crc32 === 'function' ? (bytes, before) => zlib.crc32(bytes, before) : crc32InScript;
