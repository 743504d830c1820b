/**
 * `kimp360 scan` against `rg -uuu -a -F -f patterns` with every listed form, process start included, on files in memory:
 * `node bench/scan/measure.ts [runs]`. Needs `rg`, `taskset`, a built `dist`, Node 24 in `node_modules` and 6 GiB in
 * /dev/shm. Runs are interleaved, so that what else the machine does hits both; the ratios of medians are what to look at.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { formsOf } from '../../src/key/encodings.ts';

const root = resolve(import.meta.dirname, '../..');
const node = join(root, 'node_modules/node24/bin/node');
const cli = join(root, 'dist/cli.js');
const runs = Number(process.argv[2] ?? 7);
const keys = { 32: 'kimp360_7Lr2Xw4Tb8VnQz9kAbCdEfGh', 8: 'Zq7Lr2Xw' } as const;
const mebibyte = 2 ** 20;

if (!existsSync('/dev/shm')) throw new Error('There is no /dev/shm here.');
const folder = mkdtempSync('/dev/shm/scan-');

function patternsOf(key: string): string {
  const file = join(folder, `patterns-${key.length}`);
  writeFileSync(
    file,
    `${formsOf(key)
      .map(({ text }) => text)
      .join('\n')}\n`,
  );
  return file;
}

/** Sources as they are published: scripts, types and texts of the installed packages, one behind the other. */
function scripts(): Buffer {
  const names = readdirSync(join(root, 'node_modules'), { recursive: true, encoding: 'utf8' });
  const parts = names.filter((name) => /\.(?:js|mjs|cjs|ts|md)$/.test(name)).sort();
  return Buffer.concat(parts.flatMap((name) => readText(join(root, 'node_modules', name))));
}

/** Those of the texts alone. */
function prose(): Buffer {
  const names = readdirSync(join(root, 'node_modules'), { recursive: true, encoding: 'utf8' });
  return Buffer.concat(
    names
      .filter((name) => /\.md$/.test(name))
      .sort()
      .flatMap((name) => readText(join(root, 'node_modules', name))),
  );
}

function readText(file: string): Buffer[] {
  try {
    return [readFileSync(file)];
  } catch {
    return [];
  }
}

function fill(name: string, part: Buffer, size: number): string {
  const file = join(folder, name);
  const descriptor = openSync(file, 'w');
  for (let at = 0; at < size; at += part.length) writeSync(descriptor, part, 0, Math.min(part.length, size - at));
  closeSync(descriptor);
  return file;
}

function plant(count: number, part: Buffer): string {
  const tree = join(folder, 'tree');
  for (let index = 0; index < count; index += 1) {
    const below = join(tree, `d${index % 200}`);
    if (index < 200) mkdirSync(below, { recursive: true });
    const from = (index * 7919) % (part.length - 8192);
    writeFileSync(join(below, `f${index}.js`), part.subarray(from, from + 512 + ((index * 31) % 7000)));
  }
  return tree;
}

/** Milliseconds of one run, from start to end of the process. */
function time(command: readonly string[], cores: string, key?: string): number {
  const began = process.hrtime.bigint();
  const { status } = spawnSync('taskset', ['-c', cores, ...command], {
    stdio: 'ignore',
    env: { PATH: process.env.PATH, ...(key === undefined ? {} : { KIMP360_API_KEY: key }) },
  });
  // Neither may find anything: rg says so by 1.
  if (status !== (key === undefined ? 1 : 0)) throw new Error(`${command.join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - began) / 1e6;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] as number;
}

function race(name: string, path: string, key: string, cores: string): void {
  const patterns = patternsOf(key);
  const theirs: number[] = [];
  const ours: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    theirs.push(time(['rg', '-uuu', '-a', '-F', '-f', patterns, path], cores));
    ours.push(time([node, cli, 'scan', path], cores, key));
  }
  const [rg, scan] = [median(theirs), median(ours)];
  console.log(
    `${name.padEnd(44)} rg ${rg.toFixed(0).padStart(6)} ms  scan ${scan.toFixed(0).padStart(6)} ms  ${(rg / scan).toFixed(2)}×`,
  );
}

try {
  execFileSync('rg', ['--version'], { stdio: 'ignore' });
  const part = scripts();
  const gibibyte = fill('scripts', part, 1024 * mebibyte);
  race('1 GiB of scripts, key of 32, one core', gibibyte, keys[32], '0');
  race('1 GiB of scripts, key of 8, one core', gibibyte, keys[8], '0');
  rmSync(gibibyte);
  const texts = fill('texts', prose(), 1024 * mebibyte);
  race('1 GiB of texts, key of 32, one core', texts, keys[32], '0');
  race('1 GiB of texts, key of 8, one core', texts, keys[8], '0');
  rmSync(texts);
  const tree = plant(20_000, part);
  race('20,000 small files, key of 32, two cores', tree, keys[32], '0,1');
  rmSync(tree, { recursive: true });
  const perMebibyte = [256, 1024, 4096].map((size) => {
    const file = fill('sized', part, size * mebibyte);
    const took = median(Array.from({ length: runs }, () => time([node, cli, 'scan', file], '0', keys[32])));
    rmSync(file);
    console.log(`${String(size).padStart(5)} MiB ${took.toFixed(0).padStart(39)} ms`);
    return { size, took };
  });
  const [least, , most] = perMebibyte as [{ size: number; took: number }, unknown, { size: number; took: number }];
  const start = median(Array.from({ length: runs }, () => time([node, cli, 'scan', patternlessFile()], '0', keys[32])));
  const growth = (most.took - start) / (least.took - start) / (most.size / least.size);
  console.log(`process start ${start.toFixed(0)} ms; 4 GiB take ${growth.toFixed(2)} times 16 times what 256 MiB take`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function patternlessFile(): string {
  const file = join(folder, 'small');
  writeFileSync(file, 'x\n');
  return file;
}
