import { type BlockTable, blockBytes, listBlocks } from '../block-table.ts';
import { leadBytes, sieveProgram, stepBytes } from './sieve-program.ts';
import { listSigns, type SignTable } from './signs.ts';

/** Places in bytes that need a closer look, in order. */
export interface Sieved {
  /** See `SignTable`. */
  readonly signs: ArrayLike<number>;
  /** See `BlockTable`. */
  readonly blocks: ArrayLike<number>;
}

/** A buffer that is sieved sixteen bytes at a time, where the platform has WebAssembly. */
export interface Sieve {
  readonly buffer: Buffer;
  /** Of the first bytes of the buffer. Valid until the next call. */
  sift(length: number): Sieved;
}

export interface SieveTables {
  readonly signs: SignTable;
  readonly blocks: Pick<BlockTable, 'bits' | 'stride' | 'paired'>;
}

const pageBytes = 65_536;
/** So much is sieved for signs, then for blocks, while it is in the nearest cache; a multiple of `stepBytes`. */
const partBytes = 16 * 1024;

interface Exports {
  readonly signs: (at: number, until: number, table: number, out: number) => number;
  readonly blocks: (at: number, until: number, bits: number, out: number, stride: number, alone: number) => number;
}

/** What is used of the platform's own object, which TypeScript knows for browsers alone. */
interface Wasm {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Exports };
  readonly Memory: new (limits: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
}

let compiled: object | undefined;

export function createSieve(size: number, tables: SieveTables): Sieve {
  return createFastSieve(size, tables) ?? createPlainSieve(size, tables);
}

/** The same in plain JavaScript, several times slower. */
export function createPlainSieve(size: number, tables: SieveTables): Sieve {
  const buffer = Buffer.allocUnsafeSlow(size);
  return { buffer, sift: (length) => siftPlainly(buffer.subarray(0, length), tables) };
}

export function siftPlainly(bytes: Uint8Array, { signs, blocks }: SieveTables): Sieved {
  return { signs: listSigns(bytes, signs), blocks: listBlocks(bytes, blocks) };
}

/** Undefined where there is no WebAssembly, as under `--jitless`, or none with vectors. */
export function createFastSieve(
  size: number,
  { signs, blocks: { bits, stride, paired } }: SieveTables,
): Sieve | undefined {
  const { WebAssembly: wasm } = globalThis as { readonly WebAssembly?: Wasm };
  if (wasm === undefined) return undefined;
  const signsAt = Math.ceil((leadBytes + size + stepBytes) / 16) * 16;
  const bitsAt = signsAt + signs.length;
  // Each place is four bytes, and every byte may be one; the program writes one more before it knows.
  const mostPlaces = size + stepBytes;
  const signPlacesAt = bitsAt + bits.length;
  const blockPlacesAt = signPlacesAt + mostPlaces * 4;
  const pages = Math.ceil((blockPlacesAt + mostPlaces * 4) / pageBytes);
  try {
    compiled ??= new wasm.Module(sieveProgram());
    const memory = new wasm.Memory({ initial: pages, maximum: pages });
    const program = new wasm.Instance(compiled, { platform: { memory } }).exports;
    const all = Buffer.from(memory.buffer);
    all.set(signs, signsAt);
    all.set(bits, bitsAt);
    const signPlaces = new Uint32Array(memory.buffer, signPlacesAt, mostPlaces);
    const blockPlaces = new Uint32Array(memory.buffer, blockPlacesAt, mostPlaces);
    return {
      buffer: all.subarray(leadBytes, leadBytes + size),
      sift(length) {
        // What was there before must not be taken for text.
        all.fill(0, leadBytes + length, leadBytes + length + stepBytes);
        let signsEnd = signPlacesAt;
        let blocksEnd = blockPlacesAt;
        for (let from = 0; from < length; from += partBytes) {
          const until = Math.min(length, from + partBytes);
          signsEnd = program.signs(leadBytes + from, leadBytes + until, signsAt, signsEnd);
          const firstBlock = Math.ceil(from / stride) * stride;
          const lastBlock = Math.min(until - 1, length - blockBytes);
          if (lastBlock >= 0) {
            blocksEnd = program.blocks(
              leadBytes + firstBlock,
              leadBytes + lastBlock,
              bitsAt,
              blocksEnd,
              stride,
              paired ? 0 : 1,
            );
          }
        }
        return {
          signs: signPlaces.subarray(0, (signsEnd - signPlacesAt) / 4),
          blocks: blockPlaces.subarray(0, (blocksEnd - blockPlacesAt) / 4),
        };
      },
    };
  } catch {
    return undefined;
  }
}
