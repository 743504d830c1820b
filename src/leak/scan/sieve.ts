import { ampersand, backslash, listSigns, percent, plus, type SignTable } from './signs.ts';

/** A buffer whose signs are found sixteen bytes at a time, where the platform has WebAssembly. */
export interface Sieve {
  readonly buffer: Buffer;
  /** Places in the first bytes of the buffer that need a closer look, in order. Valid until the next call. */
  signs(length: number): ArrayLike<number>;
}

/** The step of the loop; the buffer is followed by as many bytes that are zero. */
const stepBytes = 64;
const pageBytes = 65_536;

interface Instance {
  readonly exports: { readonly sieve: (at: number, end: number, table: number, out: number) => number };
}

/** What is used of the platform's own object, which TypeScript knows for browsers alone. */
interface Wasm {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => Instance;
  readonly Memory: new (limits: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
}

let compiled: object | undefined;

export function createSieve(size: number, table: SignTable): Sieve {
  return createFastSieve(size, table) ?? createPlainSieve(size, table);
}

/** The same in plain JavaScript, four to ten times slower. */
export function createPlainSieve(size: number, table: SignTable): Sieve {
  const buffer = Buffer.allocUnsafeSlow(size);
  return { buffer, signs: (length) => listSigns(buffer.subarray(0, length), table) };
}

/** Undefined where there is no WebAssembly, as under `--jitless`, or none with vectors. */
export function createFastSieve(size: number, table: SignTable): Sieve | undefined {
  const { WebAssembly: wasm } = globalThis as { readonly WebAssembly?: Wasm };
  if (wasm === undefined) return undefined;
  const tableAt = Math.ceil((size + stepBytes) / 16) * 16;
  const outAt = tableAt + table.length;
  const pages = Math.ceil((outAt + (size + stepBytes) * 4) / pageBytes);
  try {
    compiled ??= new wasm.Module(program());
    const memory = new wasm.Memory({ initial: pages, maximum: pages });
    const { sieve } = new wasm.Instance(compiled, { platform: { memory } }).exports;
    const all = Buffer.from(memory.buffer);
    all.set(table, tableAt);
    const out = new Uint32Array(memory.buffer, outAt, size + stepBytes);
    return {
      buffer: all.subarray(0, size),
      signs(length) {
        // What was there before must not be taken for text.
        all.fill(0, length, length + stepBytes);
        return out.subarray(0, (sieve(0, length, tableAt, outAt) - outAt) / 4);
      },
    };
  } catch {
    return undefined;
  }
}

/**
 * The program, assembled by hand as the WebAssembly specification encodes it (binary format, section 5). In words:
 *
 *     for (; at < end; at += 64) {
 *       signs = the bits of those of 64 bytes that are %, &, + or \
 *       for each bit of signs, lowest first {
 *         place = at + its number
 *         *out = place
 *         out += table[(byte at place & 3) << 8 | byte behind it]     // 0 or 4
 *       }
 *     }
 *     return out
 */
function program(): Uint8Array {
  const [i32, i64, v128] = [0x7f, 0x7e, 0x7b];
  const get = (local: number) => [0x20, local];
  const set = (local: number) => [0x21, local];
  const tee = (local: number) => [0x22, local];
  const constant = (value: number) => [0x41, ...signed(value)];
  const [add, and, or, shiftLeft] = [0x6a, 0x71, 0x72, 0x74];
  const [end, branch, branchIf, block, loop] = [0x0b, 0x0c, 0x0d, 0x02, 0x03];
  const empty = 0x40;
  const vector = (operation: number, ...operands: number[]) => [0xfd, operation, ...operands];
  const [at, until, table, out, place, bits, chunk] = [0, 1, 2, 3, 4, 5, 6] as const;
  const found = [7, 8, 9, 10] as const;
  const splats = [11, 12, 13, 14] as const;
  const signs = [percent, ampersand, backslash, plus];

  const compare = (part: number): number[] => [
    ...get(at),
    ...vector(0x00, 0, ...unsigned(part * 16)),
    ...set(chunk),
    ...splats.flatMap((splat, index) => [
      ...get(chunk),
      ...get(splat),
      ...vector(0x23),
      ...(index === 0 ? [] : vector(0x50)),
    ]),
    ...set(found[part] as number),
  ];
  const bitsOf = (part: number): number[] => [
    ...get(found[part] as number),
    ...vector(0x64),
    0xad,
    ...(part === 0 ? [] : [0x42, ...signed(part * 16), 0x86, 0x84]),
  ];
  const code = [
    ...splats.flatMap((splat, index) => [...constant(signs[index] as number), ...vector(0x0f), ...set(splat)]),
    ...[block, empty, loop, empty],
    ...[...get(at), ...get(until), 0x4f, branchIf, 1],
    ...[0, 1, 2, 3].flatMap(compare),
    ...[block, empty],
    ...found.flatMap((local, index) => [...get(local), ...(index === 0 ? [] : vector(0x50))]),
    ...[...vector(0x53), 0x45, branchIf, 0],
    ...[0, 1, 2, 3].flatMap(bitsOf),
    ...set(bits),
    ...[loop, empty],
    ...[...get(out), ...get(at), ...get(bits), 0x7a, 0xa7, add, ...tee(place), 0x36, 2, 0],
    ...get(out),
    ...[...get(place), 0x2d, 0, 0, ...constant(3), and, ...constant(8), shiftLeft],
    ...[...get(place), 0x2d, 0, 1, or, ...get(table), add, 0x2d, 0, 0, add, ...set(out)],
    ...[...get(bits), ...get(bits), 0x42, 1, 0x7d, 0x83, ...tee(bits), 0x50, 0x45, branchIf, 0],
    ...[end, end],
    ...[...get(at), ...constant(stepBytes), add, ...set(at), branch, 0],
    ...[end, end, ...get(out), end],
  ];
  const locals = [3, 1, i32, 1, i64, 9, v128];
  const text = (name: string) => [name.length, ...Buffer.from(name)];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 4, i32, i32, i32, i32, 1, i32]),
    ...section(2, [1, ...text('platform'), ...text('memory'), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...text('sieve'), 0, 0]),
    ...section(10, [1, ...sized([...locals, ...code])]),
  ]);
}

function section(number: number, content: readonly number[]): number[] {
  return [number, ...sized(content)];
}

function sized(content: readonly number[]): number[] {
  return [...unsigned(content.length), ...content];
}

/** LEB128. */
function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

function signed(value: number): number[] {
  const low = value & 0x7f;
  const rest = value >> 7;
  return (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)
    ? [low]
    : [low | 0x80, ...signed(rest)];
}
