/** 1980-01-01, the first day that a zip file knows (APPNOTE 4.4.6). */
const firstDay = 0x0021;

/** A zip file of small files, stored as they are. */
export function zipOf(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const members: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const title = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(firstDay, 8);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(content.byteLength, 14);
    shared.writeUInt32LE(content.byteLength, 18);
    shared.writeUInt16LE(title.byteLength, 22);
    const member = Buffer.concat([Buffer.from('PK\x03\x04'), shared, title, content]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), shared, tail, title]));
    members.push(member);
    offset += member.byteLength;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(entries.byteLength, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...members, entries, Buffer.from('PK\x05\x06'), end]);
}

/** The checksum of zip files (ISO 3309). `node:zlib` has it since Node 20.15 only. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
