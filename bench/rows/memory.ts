/**
 * Peak memory of `kimp360 run` over CSV files of growing length: read twice, every row put into a request.
 *
 *   npm run build && node bench/rows/memory.ts [calls]
 *
 * `--dry-run` puts every row together and sends none; with a number, as many rows are also sent to a server on loopback.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const here = import.meta.dirname;
const root = resolve(here, '../..');
const node24 = join(root, 'node_modules/node24/bin/node');
const node = existsSync(node24) ? node24 : process.execPath;
const calls = Number(process.argv[2] ?? 0);
const temp = mkdtempSync(join(tmpdir(), 'bench-memory-'));
cpSync(resolve(root, process.env.DIST ?? 'dist'), join(temp, 'dist'), { recursive: true });
const hook = join(temp, 'peak.cjs');
writeFileSync(
  hook,
  `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(join(temp, 'peak'))}, String(process.resourceUsage().maxRSS)));`,
);

function writeRows(count: number): void {
  const file = openSync(join(temp, 'rows.csv'), 'w');
  writeSync(file, 'id,name,mail\n');
  for (let from = 0; from < count; from += 1_000) {
    const rows = Array.from({ length: Math.min(1_000, count - from) }, (_none, n) => from + n + 1);
    writeSync(file, rows.map((n) => `${n},"Name, the ${n}th",user${n}@example.com\n`).join(''));
  }
  closeSync(file);
}

function run(count: number, flags: readonly string[]): void {
  writeRows(count);
  const tasks = `version: 1
tasks:
  - name: Import each
    post: /people/{{ item.id }}
    idempotency-key: "{{ item.mail }}"
    json: { name: "{{ item.name }}", mail: "{{ item.mail }}" }
    for-each: { in: rows.csv, concurrency: 16 }
`;
  writeFileSync(join(temp, 'tasks.yml'), tasks);
  const started = performance.now();
  const done = spawnSync(node, ['--require', hook, join(temp, 'dist/cli.js'), 'run', 'tasks.yml', ...flags], {
    cwd: temp,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', KIMP360_API_KEY: 'bench_0123456789abcdef0123456789abcdef' },
  });
  if (done.status !== 0) throw new Error(done.stderr);
  const peak = Number(readFileSync(join(temp, 'peak'), 'utf8')) / 1024;
  const seconds = (performance.now() - started) / 1000;
  const what = flags.includes('--dry-run') ? 'put together' : 'sent';
  console.log(`| ${count.toLocaleString('en')} rows ${what} | ${peak.toFixed(0)} | ${seconds.toFixed(1)} |`);
}

console.log('| | peak RSS, MiB | seconds |\n|---|---:|---:|');
for (const count of [1_000, 10_000, 100_000, 1_000_000]) run(count, ['--dry-run']);
if (calls > 0) {
  const server = spawn(node, [join(here, 'server.js')], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<string>((done) =>
    server.stdout.once('data', (data: Buffer) => done(String(data).trim())),
  );
  run(calls, ['--base-url', `http://127.0.0.1:${port}`]);
  server.kill();
}
rmSync(temp, { recursive: true, force: true });
