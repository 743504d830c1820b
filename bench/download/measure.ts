/**
 * A download with `save-to` through the redactor, as a ratio of the same without it, and beside `curl -o`.
 *
 *   npm run build && node bench/download/measure.ts [rounds] [MiB]
 *
 * Client and server have a core each; files lie in memory (`/dev/shm`); runs are interleaved, and medians are printed.
 * "Without" is a copy of `dist` whose redactor hands every chunk on: the product has no switch for that. Needs Linux
 * (`taskset`, bash) and curl.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const here = import.meta.dirname;
const root = resolve(here, '../..');
const node24 = join(root, 'node_modules/node24/bin/node');
const node = existsSync(node24) ? node24 : process.execPath;
const rounds = Number(process.argv[2] ?? 5);
const mebibytes = Number(process.argv[3] ?? 1024);
/** Where memory has to stay flat: the smallest and the largest download. */
const extremes = [256, 4096];
const kinds = ['text', 'json', 'binary'];
const key = 'bench_0123456789abcdef0123456789abcdef';
const temp = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'download-'));
const dist = join(temp, 'dist');
const without = join(temp, 'without');
cpSync(process.env.DIST ?? join(root, 'dist'), dist, { recursive: true });
cpSync(dist, without, { recursive: true });
unplugRedactor(without);

/** Makes `push` of the byte redactor return what it is given. */
function unplugRedactor(folder: string): void {
  const place = /(push\(chunk\) \{)(\s*const matcher = currentMatcher\(\);)/g;
  let count = 0;
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
    const text = readFileSync(join(folder, name), 'utf8');
    const changed = text.replace(place, (_all, start: string, rest: string) => {
      count += 1;
      return `${start} if (chunk.byteLength >= 0) return chunk;${rest}`;
    });
    if (changed !== text) writeFileSync(join(folder, name), changed);
  }
  if (count !== 1) throw new Error(`The redactor was found ${count} times in dist.`);
}

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
  (folder: string): Program =>
  (url, file) => ({
    words: [
      ...[node, '--require', hook, join(folder, 'cli.js'), 'get', url.pathname, '--base-url', url.origin],
      ...['--save-to', file],
    ],
    env: { KIMP360_API_KEY: key },
  });

const action =
  (folder: string): Program =>
  (url, file) => ({
    words: [node, '--require', hook, join(folder, 'index.js')],
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: temp,
      RUNNER_TEMP: temp,
      GITHUB_OUTPUT: join(temp, 'output'),
      GITHUB_STEP_SUMMARY: join(temp, 'summary'),
      'INPUT_API-KEY': key,
      'INPUT_BASE-URL': url.origin,
      INPUT_PATH: url.pathname,
      'INPUT_SAVE-TO': file,
    },
  });

const programs: Readonly<Record<string, Program>> = {
  'the CLI without its redactor': cli(without),
  'the CLI': cli(dist),
  'the Action without its redactor': action(without),
  'the Action': action(dist),
  'curl -o': (url, file) => ({
    words: ['curl', '-sf', '-H', `x-api-key: ${key}`, '-o', file, url.href],
  }),
};

const server = spawn('taskset', ['-c', '0', node, join(here, 'server.cjs')], { stdio: ['ignore', 'pipe', 'inherit'] });
const port = await new Promise<string>((done) =>
  server.stdout.once('data', (data: Buffer) => done(String(data).trim())),
);

function download(program: Program, kind: string, size: number): Run {
  const file = join(temp, 'saved');
  for (const name of ['output', 'summary', 'peak']) writeFileSync(join(temp, name), '');
  const { words, env = {} } = program(new URL(`http://127.0.0.1:${port}/${kind}/${size}`), file);
  const command = `TIMEFORMAT='%R %U %S'; time ${words.map((word) => `'${word}'`).join(' ')} >/dev/null 2>'${join(temp, 'errors')}'`;
  const done = spawnSync('taskset', ['-c', '1', 'bash', '-c', command], {
    cwd: temp,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  if (done.status !== 0 || statSync(file).size !== size)
    throw new Error(`${words.join(' ')} ended with ${done.status}: ${readFileSync(join(temp, 'errors'), 'utf8')}`);
  rmSync(file);
  const [wall = 0, user = 0, system = 0] = (done.stderr.trim().split('\n').at(-1) ?? '').split(/\s+/).map(Number);
  return {
    wallMs: wall * 1000,
    cpuMs: (user + system) * 1000,
    peakKib: Number(readFileSync(join(temp, 'peak'), 'utf8')),
  };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
/** The median of the ratios of neighbouring runs: what else the machine does meanwhile falls out of it. */
const ratio = (of: readonly number[], to: readonly number[]) =>
  median(of.map((value, round) => value / (to[round] ?? Number.NaN)));

const names = Object.keys(programs);
const runs = new Map<string, Run[]>();
const runsOf = (kind: string, name: string) => runs.get(`${kind} ${name}`) ?? [];
for (const kind of kinds) {
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const run = download(programs[name] as Program, kind, mebibytes * 2 ** 20);
      runs.set(`${kind} ${name}`, [...runsOf(kind, name), run]);
    }
  }
}

const version = spawnSync(node, ['-v'], { encoding: 'utf8' }).stdout.trim();
console.log(
  `${cpus()[0]?.model ?? 'unknown CPU'}, one core for the client, Node ${version}, ${mebibytes} MiB, medians of ${rounds} interleaved runs\n`,
);
console.log('| content | | MiB/s | ratio | CPU, s | ratio | peak memory, MiB | ratio |');
console.log('|---|---|---:|---:|---:|---:|---:|---:|');
for (const kind of kinds) {
  for (const name of names) {
    const mine = runsOf(kind, name);
    const base = runsOf(kind, `${name} without its redactor`);
    const wall = median(mine.map(({ wallMs }) => wallMs));
    const peak = median(mine.map(({ peakKib }) => peakKib));
    const of = (what: keyof Run) => [base, mine].map((list) => list.map((run) => run[what])) as [number[], number[]];
    const [baseWall, mineWall] = of('wallMs');
    const [basePeak, minePeak] = of('peakKib');
    const [baseCpu, mineCpu] = of('cpuMs');
    const cells = [
      kind,
      name,
      (mebibytes / (wall / 1000)).toFixed(0),
      base.length === 0 ? '' : `**${ratio(baseWall, mineWall).toFixed(2)}**`,
      (median(mine.map(({ cpuMs }) => cpuMs)) / 1000).toFixed(2),
      base.length === 0 ? '' : `**${ratio(baseCpu, mineCpu).toFixed(2)}**`,
      name.startsWith('curl') ? '' : (peak / 1024).toFixed(0),
      base.length === 0 ? '' : ratio(minePeak, basePeak).toFixed(2),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}
if (process.argv[4] !== 'quick') {
  console.log('\nPeak memory of the CLI:');
  for (const size of extremes) {
    const peaks = kinds.map((kind) => {
      const { peakKib } = download(programs['the CLI'] as Program, kind, size * 2 ** 20);
      return `${kind} ${(peakKib / 1024).toFixed(0)} MiB`;
    });
    console.log(`- ${size} MiB: ${peaks.join(', ')}`);
  }
}
server.kill();
rmSync(temp, { recursive: true, force: true });
