/**
 * An upload with `body-file` and one with `multipart`, beside `curl -T` and `curl -F` of the same file.
 *
 *   npm run build && node bench/upload/measure.ts [rounds] [MiB]
 *
 * Client and server have a core each; the file lies in memory (`/dev/shm`); runs are interleaved, and medians are printed.
 * Memory is that of the whole process, told by the kernel, for uploads of 16 MiB and of the size asked for, and to a server that
 * reads slowly. Needs Linux (`taskset`, bash) and curl.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const here = import.meta.dirname;
const root = resolve(here, '../..');
const node24 = join(root, 'node_modules/node24/bin/node');
const node = existsSync(node24) ? node24 : process.execPath;
const dist = process.env.DIST ?? join(root, 'dist');
const rounds = Number(process.argv[2] ?? 5);
const mebibytes = Number(process.argv[3] ?? 1024);
const key = 'bench_0123456789abcdef0123456789abcdef';
const temp = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'upload-'));

/** Peak memory of a process, told as it ends: `VmHWM` of the kernel. */
const hook = join(temp, 'peak.cjs');
writeFileSync(
  hook,
  `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(join(temp, 'peak'))}, /VmHWM:\\s*(\\d+)/.exec(require('node:fs').readFileSync('/proc/self/status', 'utf8'))[1]));`,
);

interface Run {
  readonly wallMs: number;
  readonly cpuMs: number;
  /** Of a Node process. */
  readonly peakKib: number;
}

type Program = (url: URL, file: string) => { readonly words: readonly string[]; readonly env?: Record<string, string> };

const cli =
  (flag: string, value: (file: string) => string): Program =>
  (url, file) => ({
    words: [
      ...[node, '--require', hook, join(dist, 'cli.js'), 'post', url.pathname, '--base-url', url.origin],
      ...[flag, value(file), '--timeout', '10m'],
    ],
    env: { KIMP360_API_KEY: key },
  });

const programs: Readonly<Record<string, Program>> = {
  'body-file': cli('--body-file', (file) => file),
  'curl -T': (url, file) => ({ words: ['curl', '-sf', '-X', 'POST', '-H', `x-api-key: ${key}`, '-T', file, url.href] }),
  multipart: cli('--multipart', (file) => JSON.stringify({ file: `@${file}` })),
  'curl -F': (url, file) => ({ words: ['curl', '-sf', '-H', `x-api-key: ${key}`, '-F', `file=@${file}`, url.href] }),
};

const server = spawn('taskset', ['-c', '0', node, join(here, 'server.cjs')], { stdio: ['ignore', 'pipe', 'inherit'] });
const port = await new Promise<string>((done) =>
  server.stdout.once('data', (data: Buffer) => done(String(data).trim())),
);

/** A file of this size that is no hole: every page of it has to be read. */
function makeFile(size: number): string {
  const file = join(temp, `content-${size}`);
  const handle = openSync(file, 'w');
  const block = Buffer.from(Uint8Array.from({ length: 2 ** 20 }, (_value, index) => (index * 2_654_435_761) >>> 24));
  for (let at = 0; at < size; at += block.byteLength) writeSync(handle, block);
  ftruncateSync(handle, size);
  closeSync(handle);
  return file;
}

function upload(program: Program, path: string, file: string, size: number): Run {
  writeFileSync(join(temp, 'peak'), '');
  const { words, env = {} } = program(new URL(`http://127.0.0.1:${port}${path}`), file);
  const command = `TIMEFORMAT='%R %U %S'; time ${words.map((word) => `'${word}'`).join(' ')} 2>'${join(temp, 'errors')}'`;
  const done = spawnSync('taskset', ['-c', '1', 'bash', '-c', command], {
    cwd: temp,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  const bytes = Number(/"bytes":(\d+)/.exec(done.stdout)?.[1] ?? -1);
  // What surrounds a file in a form is less than 1 KiB.
  if (done.status !== 0 || bytes < size || bytes > size + 1024)
    throw new Error(
      `${words.join(' ')} ended with ${done.status}, ${bytes} bytes came: ${readFileSync(join(temp, 'errors'), 'utf8')}`,
    );
  const [wall = 0, user = 0, system = 0] = (done.stderr.trim().split('\n').at(-1) ?? '').split(/\s+/).map(Number);
  return {
    wallMs: wall * 1000,
    cpuMs: (user + system) * 1000,
    peakKib: Number(readFileSync(join(temp, 'peak'), 'utf8')),
  };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

try {
  const size = mebibytes * 2 ** 20;
  const file = makeFile(size);
  const runs = new Map<string, Run[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, program] of Object.entries(programs)) {
      runs.set(name, [...(runs.get(name) ?? []), upload(program, '/fast', file, size)]);
    }
  }
  const version = spawnSync(node, ['-v'], { encoding: 'utf8' }).stdout.trim();
  console.log(
    `${cpus()[0]?.model ?? 'unknown CPU'}, one core for the client, Node ${version}, ${mebibytes} MiB, medians of ${rounds} interleaved runs\n`,
  );
  console.log('| | MiB/s | time, of curl | CPU, s | peak memory, MiB |');
  console.log('|---|---:|---:|---:|---:|');
  for (const [name, peer] of [
    ['curl -T', undefined],
    ['body-file', 'curl -T'],
    ['curl -F', undefined],
    ['multipart', 'curl -F'],
  ] as const) {
    const mine = runs.get(name) ?? [];
    const theirs = peer === undefined ? [] : (runs.get(peer) ?? []);
    const ratio = median(mine.map(({ wallMs }, round) => wallMs / (theirs[round]?.wallMs ?? Number.NaN)));
    const cells = [
      name,
      (mebibytes / (median(mine.map(({ wallMs }) => wallMs)) / 1000)).toFixed(0),
      peer === undefined ? '' : `**${ratio.toFixed(2)}**`,
      (median(mine.map(({ cpuMs }) => cpuMs)) / 1000).toFixed(2),
      peer === undefined ? '' : (median(mine.map(({ peakKib }) => peakKib)) / 1024).toFixed(0),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  const small = makeFile(16 * 2 ** 20);
  const peakOf = (name: string, path: string, of: string, bytes: number) =>
    (upload(programs[name] as Program, path, of, bytes).peakKib / 1024).toFixed(0);
  console.log('\nPeak memory, MiB:\n');
  console.log(`| | 16 MiB | ${mebibytes} MiB | ${mebibytes} MiB, server reads 64 MiB/s |`);
  console.log('|---|---:|---:|---:|');
  for (const name of ['body-file', 'multipart']) {
    const cells = [
      peakOf(name, '/fast', small, 16 * 2 ** 20),
      peakOf(name, '/fast', file, size),
      peakOf(name, '/slow', file, size),
    ];
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
} finally {
  server.kill();
  rmSync(temp, { recursive: true, force: true });
}
