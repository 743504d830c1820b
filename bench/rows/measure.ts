/**
 * 2,000 GETs, one for each row of a CSV file, 16 at a time on kept connections: `kimp360 run` against newman, which runs
 * the same 2,000, and against a bare loop over `node:http`.
 *
 *   npm run build && npm ci --prefix bench/rows && node bench/rows/measure.ts [rounds]
 *
 * Whole processes, interleaved; the server has one core, the clients the other. Needs Linux (`taskset`, bash).
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const here = import.meta.dirname;
const root = resolve(here, '../..');
const node24 = join(root, 'node_modules/node24/bin/node');
const node = existsSync(node24) ? node24 : process.execPath;
const rounds = Number(process.argv[2] ?? 5);
const count = 2_000;
const key = 'bench_0123456789abcdef0123456789abcdef';
const temp = mkdtempSync(join(tmpdir(), 'bench-rows-'));
// A copy, so that a build meanwhile does no harm.
cpSync(resolve(root, process.env.DIST ?? 'dist'), join(temp, 'dist'), { recursive: true });

const server = spawn('taskset', ['-c', '0', node, join(here, 'server.js')], { stdio: ['ignore', 'pipe', 'inherit'] });
const port = await new Promise<string>((done) =>
  server.stdout.once('data', (data: Buffer) => done(String(data).trim())),
);
const origin = `http://127.0.0.1:${port}`;
const served = () =>
  new Promise<number>((done, fail) => {
    // On a connection of its own: an idle one may be gone by now.
    const request = get(`${origin}/served`, { agent: false }, (response) => {
      response.once('data', (text: Buffer) => done(Number(String(text))));
    });
    request.on('error', fail);
  });

const ids = Array.from({ length: count }, (_none, n) => n + 1);
writeFileSync(join(temp, 'rows.csv'), `id\n${ids.join('\n')}\n`);
writeFileSync(
  join(temp, 'tasks.yml'),
  `version: 1
tasks:
  - name: Fetch each
    get: /items/{{ item.id }}
    for-each: { in: rows.csv, concurrency: 16 }
`,
);
const collection = {
  info: { name: 'rows', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  item: [
    {
      name: 'Fetch each',
      request: { method: 'GET', url: `${origin}/items/{{id}}`, header: [{ key: 'x-api-key', value: key }] },
    },
  ],
};
writeFileSync(join(temp, 'collection.json'), JSON.stringify(collection));

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly wall: number[];
  readonly cpu: number[];
}

const make = (name: string, args: readonly string[]): Case => ({ name, args, wall: [], cpu: [] });
const newman = join(here, 'node_modules/newman/bin/newman.js');
const cases: Case[] = [
  make('a bare loop over node:http', [join(here, 'bare.js'), origin, String(count), '16']),
  make('this CLI: for-each, concurrency 16', [join(temp, 'dist/cli.js'), 'run', 'tasks.yml', '--base-url', origin]),
  ...(existsSync(newman)
    ? [make('newman', [newman, 'run', 'collection.json', '-d', 'rows.csv', '--reporters', 'json'])]
    : []),
];

async function runOnce(one: Case): Promise<void> {
  const before = await served();
  const words = [node, ...one.args].map((word) => `'${word}'`).join(' ');
  const script = `TIMEFORMAT='%3U %3S %3R'; time ${words} >/dev/null 2>&1`;
  const done = spawnSync('taskset', ['-c', '1', 'bash', '-c', script], {
    cwd: temp,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', KIMP360_API_KEY: key },
  });
  if (done.status !== 0) throw new Error(`${one.name} ended with ${done.status}: ${done.stderr}`);
  const made = (await served()) - before;
  if (made !== count) throw new Error(`${one.name} made ${made} calls`);
  const [user = 0, system = 0, real = 0] = (done.stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  one.cpu.push((user + system) * 1000);
  one.wall.push(real * 1000);
}

for (const one of cases.slice(0, 2)) await runOnce(one);
for (const one of cases) {
  one.wall.length = 0;
  one.cpu.length = 0;
}
for (let round = 0; round < rounds; round += 1) {
  for (const one of cases) await runOnce(one);
}
server.kill();
rmSync(temp, { recursive: true, force: true });

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
/** Of neighbouring runs: what else the machine does meanwhile falls out of it. */
const timesAsFast = (one: Case, peer: Case, measure: 'wall' | 'cpu') =>
  median(peer[measure].map((value, round) => value / (one[measure][round] ?? Number.NaN)));

const version = spawnSync(node, ['-v'], { encoding: 'utf8' }).stdout.trim();
console.log(`${cpus()[0]?.model ?? 'unknown CPU'}, Node ${version}, medians of ${rounds} interleaved runs\n`);
console.log('| 2,000 GETs | wall, ms | a second | CPU, ms |\n|---|---:|---:|---:|');
for (const one of cases) {
  const wall = median(one.wall);
  const rate = Math.round((count / wall) * 1000);
  console.log(`| ${one.name} | ${wall.toFixed(0)} | **${rate}** | ${median(one.cpu).toFixed(0)} |`);
}
const [bare, own, peer] = cases;
if (bare !== undefined && own !== undefined) {
  const [wall, cpu] = [timesAsFast(own, bare, 'wall'), timesAsFast(own, bare, 'cpu')];
  console.log(`\nAgainst the bare loop: ${wall.toFixed(2)} of its rate (target 0.5), ${cpu.toFixed(2)} of it by CPU.`);
}
if (own !== undefined && peer !== undefined) {
  const [wall, cpu] = [timesAsFast(own, peer, 'wall'), timesAsFast(own, peer, 'cpu')];
  console.log(`Against newman: ${wall.toFixed(1)} times its rate (target 20), ${cpu.toFixed(1)} times by CPU.`);
}
