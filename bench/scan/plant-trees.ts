/** Folders of many small files, whose bytes are slices of one text. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What this repository's own `node_modules` are like: 10,255 files in 1,760 folders, without the largest 0.1 %, which are
 * programs. Parts of all, and sizes in bytes below which they are; between two of them sizes grow by equal factors.
 */
const sizes: readonly (readonly [part: number, bytes: number])[] = [
  ...[0, 107, 245, 366, 445, 568, 759, 945, 1_115, 1_316, 1_666, 2_193, 3_144, 4_344, 5_252, 8_135, 12_602, 20_436],
  ...[29_154, 47_176],
].map((bytes, index): readonly [number, number] => [index / 20, bytes]);
const largest: readonly (readonly [part: number, bytes: number])[] = [
  ...[[0.97, 66_964] as const, [0.99, 129_347] as const, [0.995, 163_376] as const, [0.998, 503_944] as const],
  ...[[0.999, 978_697] as const],
];
/** Files in a folder itself: of each twentieth of the folders, by number, the least. */
const filesInFolder = [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 4, 4, 4, 5, 5, 6, 9, 10, 28];
/** Of the fullest hundredth. */
const filesInFull = [33, 54, 216, 244];
/** Folders at each depth, the tree's own left out. */
const depths = [0, 211, 256, 245, 147, 75, 226, 67, 178, 236, 59, 59];

/** Numbers from 0 to 1 that are the same in every run. */
function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    // Numerical Recipes' constants.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function drawSize(chance: () => number): number {
  const known = [...sizes, ...largest];
  const part = chance() * 0.999;
  const next = known.findIndex(([upTo]) => part < upTo);
  const [low, least] = known[next - 1] as readonly [number, number];
  const [high, most] = known[next] as readonly [number, number];
  return Math.floor((least + 1) * ((most + 1) / (least + 1)) ** ((part - low) / (high - low))) - 1;
}

function drawDepth(chance: () => number): number {
  const folder = chance() * depths.reduce((sum, folders) => sum + folders, 0);
  return depths.findIndex((_, depth) => folder < depths.slice(0, depth + 1).reduce((sum, folders) => sum + folders, 0));
}

function pick<T>(list: readonly T[], chance: () => number): T {
  return list[Math.floor(chance() * list.length)] as T;
}

/** A tree whose sizes, folders and depths are drawn from those of installed packages. */
export function plantPackages(tree: string, count: number, text: Buffer): string {
  const chance = createChance(20_000);
  const byDepth: string[][] = [[tree]];
  for (let made = 0, folders = 0; made < count; folders += 1) {
    // What lies as deep as no folder is yet is put as deep as it can be.
    const depth = Math.max(1, Math.min(drawDepth(chance), byDepth.length));
    const folder = join(pick(byDepth[depth - 1] as string[], chance), `folder-${folders}`);
    if (byDepth.length === depth) byDepth.push([]);
    byDepth[depth]?.push(folder);
    mkdirSync(folder, { recursive: true });
    const files = chance() < 0.01 ? pick(filesInFull, chance) : pick(filesInFolder, chance);
    for (const end = Math.min(count, made + files); made < end; made += 1) {
      const size = drawSize(chance);
      const from = Math.floor(chance() * (text.length - size));
      writeFileSync(join(folder, `file-${made}.js`), text.subarray(from, from + size));
    }
  }
  return tree;
}

/** A tree as nobody has one: each size from 512 bytes to 7.5 KB as often as any other, a hundred files in a folder. */
export function plantEvenly(tree: string, count: number, text: Buffer): string {
  for (let index = 0; index < count; index += 1) {
    const below = join(tree, `d${index % 200}`);
    if (index < 200) mkdirSync(below, { recursive: true });
    const from = (index * 7919) % (text.length - 8192);
    writeFileSync(join(below, `f${index}.js`), text.subarray(from, from + 512 + ((index * 31) % 7000)));
  }
  return tree;
}
