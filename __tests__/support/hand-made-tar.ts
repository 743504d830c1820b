/** Writes tars as no tool does: each header says what the test wants it to say. */

export interface HandMadeMember {
  readonly name: string;
  readonly data?: string | Buffer;
  /** The type flag; `0` for a file. */
  readonly type?: string;
  /** What the field of the size holds in place of the truth. */
  readonly size?: string | Buffer;
  readonly prefix?: string;
  /** `ustar\0` and the version of POSIX unless given; GNU's is `ustar  \0`. */
  readonly magic?: string;
  /** Bytes over what stands there, by their place in the header. */
  readonly over?: Readonly<Record<number, Buffer>>;
  /** In place of the true one. */
  readonly checksum?: string | Buffer;
}

const octal = (value: number, digits: number): string => `${value.toString(8).padStart(digits, '0')}\0`;

export function tarHeader(member: HandMadeMember): Buffer {
  const { name, data = '', type = '0', prefix = '', magic = 'ustar\x0000', over = {} } = member;
  const block = Buffer.alloc(512);
  const put = (at: number, field: string | Buffer) => void Buffer.from(field as string).copy(block, at);
  put(0, Buffer.from(name).subarray(0, 100));
  put(100, octal(0o644, 7));
  put(124, member.size ?? octal(Buffer.byteLength(data), 11));
  put(136, octal(0, 11));
  put(148, ' '.repeat(8));
  put(156, Buffer.from(type, 'latin1'));
  put(257, magic);
  put(345, prefix);
  for (const [at, bytes] of Object.entries(over)) put(Number(at), bytes);
  const sum = block.reduce((before, byte) => before + byte, 0);
  put(148, member.checksum ?? `${octal(sum, 6)} `);
  return block;
}

/** Headers and contents, padded, without the end marker. */
export function tarMembers(...members: readonly HandMadeMember[]): Buffer {
  return Buffer.concat(
    members.flatMap((member) => {
      const data = Buffer.from((member.data ?? '') as string);
      return [tarHeader(member), data, Buffer.alloc((512 - (data.length % 512)) % 512)];
    }),
  );
}

export function handMadeTar(...members: readonly HandMadeMember[]): Buffer {
  return Buffer.concat([tarMembers(...members), Buffer.alloc(1024)]);
}
