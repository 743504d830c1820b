/**
 * Whole-process CPU and wall time of one JSON GET on loopback, as a ratio of a bare script that makes the same call.
 *
 *   npm run build && node bench/cold-start/measure.ts [rounds]
 *
 * Runs are interleaved, on one core, and medians are printed. Needs Linux (`taskset`, bash).
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const here = import.meta.dirname;
const root = resolve(here, '../..');
const node24 = join(root, 'node_modules/node24/bin/node');
const node = existsSync(node24) ? node24 : process.execPath;
const rounds = Number(process.argv[2] ?? 41);
const temp = mkdtempSync(join(tmpdir(), 'cold-start-'));
// A copy, so that a build meanwhile does no harm.
const dist = join(temp, 'dist');
cpSync(join(root, 'dist'), dist, { recursive: true });
const key = 'bench_0123456789abcdef0123456789abcdef';

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cpu: number[];
  readonly wall: number[];
}

/** The inputs as the runner sets them: every declared one, defaults included; expressions count as empty. */
function declaredInputs(): Record<string, string> {
  const inputs: Record<string, string> = {};
  let name = '';
  let inside = false;
  for (const line of readFileSync(join(root, 'action.yml'), 'utf8').split('\n')) {
    if (/^\S/.test(line)) inside = line.startsWith('inputs:');
    if (!inside) continue;
    const input = /^ {2}([\w-]+):/.exec(line);
    if (input?.[1] !== undefined) {
      name = `INPUT_${input[1].toUpperCase()}`;
      inputs[name] = '';
    }
    const value = /^ {4}default: *['"]?(.*?)['"]?$/.exec(line);
    if (value?.[1] !== undefined && !value[1].includes('${{')) inputs[name] = value[1];
  }
  return inputs;
}

function buildNaive(): string | undefined {
  const modules = join(here, 'node_modules');
  if (!existsSync(modules)) return undefined;
  const out = join(temp, 'naive');
  const ncc = join(modules, '@vercel/ncc/dist/ncc/cli.js');
  const built = spawnSync(node, [ncc, 'build', join(here, 'naive.js'), '-o', out, '--no-cache'], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  return join(out, 'index.js');
}

const server = spawn(
  node,
  [
    '-e',
    `require('node:http').createServer((q, r) => { r.setHeader('content-type', 'application/json'); r.end('{"id":"1"}'); })
      .listen(0, '127.0.0.1', function () { console.log(this.address().port); })`,
  ],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
const port = await new Promise<string>((done) =>
  server.stdout.once('data', (data: Buffer) => done(String(data).trim())),
);
const origin = `http://127.0.0.1:${port}`;
for (const name of ['output', 'summary', 'env', 'state']) writeFileSync(join(temp, name), '');

const github = {
  GITHUB_ACTIONS: 'true',
  GITHUB_WORKSPACE: temp,
  RUNNER_TEMP: temp,
  GITHUB_OUTPUT: join(temp, 'output'),
  GITHUB_STEP_SUMMARY: join(temp, 'summary'),
  GITHUB_ENV: join(temp, 'env'),
  GITHUB_STATE: join(temp, 'state'),
};
const make = (name: string, args: readonly string[], env: Record<string, string>): Case => ({
  name,
  args,
  env,
  cpu: [],
  wall: [],
});
const naive = buildNaive();
const cases: Case[] = [
  make('a bare CommonJS script with node:https', [join(here, 'bare.cjs'), `${origin}/requests/1`], { KEY: key }),
  make('an empty script', [join(here, 'empty.cjs')], {}),
  make('this Action, one JSON GET', [join(dist, 'index.js')], {
    ...github,
    ...declaredInputs(),
    'INPUT_API-KEY': key,
    'INPUT_BASE-URL': origin,
    INPUT_PATH: '/requests/1',
  }),
  make('this CLI, one JSON GET', [join(dist, 'cli.js'), 'get', '/requests/1', '--base-url', origin], {
    KIMP360_API_KEY: key,
  }),
  ...(naive === undefined
    ? []
    : [
        make('@actions/core + http-client, bundled as they are', [naive], {
          ...github,
          INPUT_URL: `${origin}/requests/1`,
          'INPUT_API-KEY': key,
        }),
      ]),
];

function runOnce(one: Case): void {
  const words = [node, ...one.args].map((word) => `'${word}'`).join(' ');
  const done = spawnSync(
    'taskset',
    ['-c', '1', 'bash', '-c', `TIMEFORMAT='%3U %3S %3R'; time ${words} >/dev/null 2>&1`],
    {
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', ...one.env },
    },
  );
  if (done.status !== 0) throw new Error(`${one.name} ended with ${done.status}: ${done.stderr}`);
  const [user = 0, system = 0, real = 0] = (done.stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  one.cpu.push((user + system) * 1000);
  one.wall.push(real * 1000);
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

for (let round = 0; round < rounds + 2; round++) {
  for (const one of cases) {
    runOnce(one);
    // The first rounds warm the page cache.
    if (round < 2) {
      one.cpu.length = 0;
      one.wall.length = 0;
    }
  }
}

/** The median of the ratios of neighbouring runs: what else the machine does meanwhile falls out of it. */
function ratio(one: Case, measure: 'cpu' | 'wall'): number {
  const floor = cases[0]?.[measure] ?? [];
  return median(one[measure].map((value, round) => value / (floor[round] ?? Number.NaN)));
}

console.log(
  `${cpus()[0]?.model ?? 'unknown CPU'}, one core, Node ${spawnSync(node, ['-v'], { encoding: 'utf8' }).stdout.trim()}, medians of ${rounds} interleaved runs\n`,
);
console.log('| | CPU, ms | ratio | wall, ms | ratio |\n|---|---:|---:|---:|---:|');
for (const one of cases) {
  const [cpu, wall] = [median(one.cpu), median(one.wall)];
  console.log(
    `| ${one.name} | ${cpu.toFixed(0)} | **${ratio(one, 'cpu').toFixed(2)}** | ${wall.toFixed(0)} | ${ratio(one, 'wall').toFixed(2)} |`,
  );
}

/** The entry and the chunks that a JSON GET loads, as Node itself reports them. */
function loadedScripts(): readonly string[] {
  const hook = join(temp, 'trace.cjs');
  writeFileSync(
    hook,
    `const { Session } = require('node:inspector');
     const session = new Session();
     const seen = [];
     session.on('Debugger.scriptParsed', ({ params }) => seen.push(params.url));
     session.connect();
     session.post('Debugger.enable');
     process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(join(temp, 'scripts.json'))}, JSON.stringify(seen)));`,
  );
  const action = cases[2] as Case;
  spawnSync(node, ['--require', hook, ...action.args], { env: { PATH: process.env.PATH ?? '', ...action.env } });
  const urls = JSON.parse(readFileSync(join(temp, 'scripts.json'), 'utf8')) as string[];
  return [...new Set(urls.filter((url) => url.includes('/dist/')).map((url) => url.replace('file://', '')))];
}
const loaded = loadedScripts();
server.kill();
const bytes = loaded.reduce((sum, file) => sum + statSync(file).size, 0);
console.log(
  `\nJavaScript that a JSON GET loads: ${(bytes / 1000).toFixed(0)} KB in ${loaded.length} file(s); all of dist: ${(
    readdirSync(dist)
      .filter((name) => name.endsWith('.js'))
      .reduce((sum, name) => sum + statSync(join(dist, name)).size, 0) / 1000
  ).toFixed(0)} KB.`,
);
rmSync(temp, { recursive: true, force: true });
