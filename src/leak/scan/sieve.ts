import { type BlockTable, listBlocks } from '../block-table.ts';
import { meanings } from './plain-escape.ts';
import { type SieveSteps, sieveProgram, stepBytes } from './sieve-program.ts';
import { listSigns, type SignTable } from './signs.ts';
import { places } from './stretches-program.ts';

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
  readonly blocks: Pick<BlockTable, 'known' | 'stride' | 'row'>;
}

const pageBytes = 65_536;

interface Exports {
  readonly sift: (length: number, signsOut: number, blocksOut: number) => number;
}

/** What is used of the platform's own object, which TypeScript knows for browsers alone. */
interface Wasm {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Exports };
  readonly Memory: new (limits: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
}

const compiled = new Map<string, object>();

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
  { signs: { bytes: signs, least, first }, blocks: { known, stride, row } }: SieveTables,
): Sieve | undefined {
  const { WebAssembly: wasm } = globalThis as { readonly WebAssembly?: Wasm };
  if (wasm === undefined) return undefined;
  // Each place is four bytes, and every byte may be one; the program writes one more before it knows.
  const mostPlaces = size + stepBytes;
  const signPlacesAt = Math.ceil((places.buffer + mostPlaces) / 4) * 4;
  const blockPlacesAt = signPlacesAt + mostPlaces * 4;
  const pages = Math.ceil((blockPlacesAt + mostPlaces * 4) / pageBytes);
  try {
    const module = moduleFor(wasm, { stride, row, least });
    const memory = new wasm.Memory({ initial: pages, maximum: pages });
    const program = new wasm.Instance(module, { platform: { memory } }).exports;
    const all = Buffer.from(memory.buffer);
    all.set(signs, places.signs);
    all.set(known, places.blocks);
    all.set(first, places.firstEscapes);
    all.set(meanings, places.meanings);
    const signPlaces = new Uint32Array(memory.buffer, signPlacesAt, mostPlaces);
    const ends = new Uint32Array(memory.buffer, places.ends, 1);
    const blockPlaces = new Uint32Array(memory.buffer, blockPlacesAt, mostPlaces);
    return {
      buffer: all.subarray(places.buffer, places.buffer + size),
      sift(length) {
        // What was there before must not be taken for text.
        all.fill(0, places.buffer + length, places.buffer + length + stepBytes);
        const blocksEnd = program.sift(length, signPlacesAt, blockPlacesAt);
        const signsEnd = ends[0] as number;
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

function moduleFor(wasm: Wasm, steps: SieveSteps): object {
  const name = JSON.stringify(steps);
  let module = compiled.get(name);
  if (module === undefined) {
    module = new wasm.Module(sieveProgram(steps));
    compiled.set(name, module);
  }
  return module;
}
