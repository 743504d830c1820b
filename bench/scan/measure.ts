/**
 * `kimp360 scan` against `rg -uuu -a -F -f patterns` with every listed form, process start included, on files in memory:
 * `node bench/scan/measure.ts [runs]`. Needs `rg`, `taskset`, a built `dist`, Node 24 in `node_modules` and 6 GiB in
 * /dev/shm. Runs are interleaved, so that what else the machine does hits both; the ratios of medians are what to look at,
 * and where others use the machine as well, those of CPU time. Prints the table of `bench/README.md`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { formsOf } from '../../src/key/encodings.ts';
import { plantEvenly, plantPackages } from './plant-trees.ts';

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

/** Milliseconds of one run, process start included. */
interface Time {
  readonly cpu: number;
  readonly wall: number;
}

function time(command: readonly string[], cores: string, key?: string): Time {
  const words = command.map((word) => `'${word}'`).join(' ');
  const script = `TIMEFORMAT='%3U %3S %3R'; time ${words} >/dev/null 2>&1`;
  const { status, stderr } = spawnSync('taskset', ['-c', cores, 'bash', '-c', script], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...(key === undefined ? {} : { KIMP360_API_KEY: key }) },
  });
  // Neither may find anything: rg says so by 1.
  if (status !== (key === undefined ? 1 : 0)) throw new Error(`${command.join(' ')} ended with ${status}`);
  const [user = 0, system = 0, real = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { cpu: (user + system) * 1000, wall: real * 1000 };
}

function medianOf(times: readonly Time[]): Time {
  const middle = (values: readonly number[]) =>
    [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
  return { cpu: middle(times.map(({ cpu }) => cpu)), wall: middle(times.map(({ wall }) => wall)) };
}

function race(name: string, path: string, key: string, cores: string): void {
  const patterns = patternsOf(key);
  const theirs: Time[] = [];
  const ours: Time[] = [];
  for (let run = 0; run < runs; run += 1) {
    theirs.push(time(['rg', '-uuu', '-a', '-F', '-f', patterns, path], cores));
    ours.push(time([node, cli, 'scan', path], cores, key));
  }
  const [rg, scan] = [medianOf(theirs), medianOf(ours)];
  const cells = (measure: 'cpu' | 'wall') =>
    `${rg[measure].toFixed(0)} | ${scan[measure].toFixed(0)} | **${(rg[measure] / scan[measure]).toFixed(2)}**`;
  console.log(`| ${name} | ${cells('cpu')} | ${cells('wall')} |`);
}

/** How the time grows with the size: a line through zero but for the start of the process. */
function grow(part: Buffer): void {
  const nothing = join(folder, 'small');
  writeFileSync(nothing, 'x\n');
  const files = [nothing, ...[256, 1024, 4096].map((size) => fill(`of-${size}`, part, size * mebibyte))];
  const times = files.map((): Time[] => []);
  for (let run = 0; run < runs; run += 1)
    for (const [index, file] of files.entries()) times[index]?.push(time([node, cli, 'scan', file], '0', keys[32]));
  const [start, least, middle, most] = times.map(medianOf) as [Time, Time, Time, Time];
  const row = (name: string, each: Time) => `| ${name} | ${each.cpu.toFixed(0)} | ${each.wall.toFixed(0)} |`;
  console.log('\n| scan alone | CPU, ms | wall, ms |\n|---|---:|---:|');
  console.log(row('2 bytes', start));
  console.log([row('256 MiB', least), row('1 GiB', middle), row('4 GiB', most)].join('\n'));
  const growth = (measure: 'cpu' | 'wall', from: Time, times: number) =>
    ((most[measure] - start[measure]) / (from[measure] - start[measure]) / times).toFixed(2);
  console.log(
    `\nWithout the start, 4 GiB take ${growth('cpu', least, 16)} of 16 times what 256 MiB take by CPU, ${growth('wall', least, 16)} by wall; of 4 times what 1 GiB takes, ${growth('cpu', middle, 4)} and ${growth('wall', middle, 4)}.`,
  );
}

try {
  execFileSync('rg', ['--version'], { stdio: 'ignore' });
  const part = scripts();
  const version = execFileSync(node, ['-v'], { encoding: 'utf8' }).trim();
  const peer = execFileSync('rg', ['--version'], { encoding: 'utf8' }).split('\n', 1)[0];
  console.log(
    `${cpus()[0]?.model ?? 'unknown CPU'}, ${cpus().length} cores, Node ${version}, ${peer}, medians of ${runs} interleaved runs\n`,
  );
  console.log('| | rg, CPU ms | scan | ratio | rg, wall ms | scan | ratio |\n|---|---:|---:|---:|---:|---:|---:|');
  const gibibyte = fill('scripts', part, 1024 * mebibyte);
  race('1 GiB of scripts, key of 32, one core', gibibyte, keys[32], '0');
  race('1 GiB of scripts, key of 8, one core', gibibyte, keys[8], '0');
  rmSync(gibibyte);
  const texts = fill('texts', prose(), 1024 * mebibyte);
  race('1 GiB of texts, key of 32, one core', texts, keys[32], '0');
  race('1 GiB of texts, key of 8, one core', texts, keys[8], '0');
  rmSync(texts);
  for (const [name, plant] of [
    ['20,000 files as in packages', plantPackages],
    ['20,000 files of 0.5 to 7.5 KB', plantEvenly],
  ] as const) {
    const tree = plant(join(folder, 'tree'), 20_000, part);
    race(`${name}, key of 32, two cores`, tree, keys[32], '0,1');
    rmSync(tree, { recursive: true });
  }
  grow(part);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
