/** Writes zips as no tool does: each record says what the test wants it to say. */
import zlib from 'node:zlib';

export interface HandMadeEntry {
  readonly name: string;
  readonly data?: Buffer;
  /** 0 stored, 8 deflated. */
  readonly method?: number;
  readonly flags?: number;
  /** What the records say in place of the truth. */
  readonly local?: { readonly name?: string; readonly method?: number; readonly packedSize?: number };
  readonly central?: {
    readonly name?: string;
    readonly method?: number;
    readonly packedSize?: number;
    readonly offset?: number;
  };
  /** Not listed in the central directory. */
  readonly hidden?: boolean;
  /** Bytes in front of the record. */
  readonly before?: Buffer;
}

interface Fields {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly checksum: number;
  readonly flags: number;
}

function fixed({ method, packedSize, size, checksum, flags, name }: Fields): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(flags, 2);
  bytes.writeUInt16LE(method, 4);
  bytes.writeUInt32LE(checksum, 10);
  bytes.writeUInt32LE(packedSize, 14);
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt16LE(Buffer.byteLength(name), 22);
  return bytes;
}

export function localRecord(fields: Fields): Buffer {
  return Buffer.concat([Buffer.from('PK\x03\x04'), fixed(fields), Buffer.from(fields.name)]);
}

export function centralRecord(fields: Fields, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), fixed(fields), rest, Buffer.from(fields.name)]);
}

export function endRecord(entries: number, size: number, offset: number, disk = 0): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(disk, 0);
  end.writeUInt16LE(disk, 2);
  end.writeUInt16LE(entries, 4);
  end.writeUInt16LE(entries, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([Buffer.from('PK\x05\x06'), end]);
}

export function zipOf(entries: readonly HandMadeEntry[], comment: Buffer = Buffer.alloc(0)): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const { name, data = Buffer.alloc(0), method = 0, flags = 0, local, central, hidden, before } of entries) {
    const packed = method === 8 ? zlib.deflateRawSync(data) : data;
    const fields = { name, method, flags, packedSize: packed.length, size: data.length, checksum: zlib.crc32(data) };
    const record = Buffer.concat([before ?? Buffer.alloc(0), localRecord({ ...fields, ...local }), packed]);
    const offset = at + (before?.length ?? 0);
    if (hidden !== true) centrals.push(centralRecord({ ...fields, ...central }, central?.offset ?? offset));
    locals.push(record);
    at += record.length;
  }
  const directory = Buffer.concat(centrals);
  const end = endRecord(centrals.length, directory.length, at);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...locals, directory, end, comment]);
}
