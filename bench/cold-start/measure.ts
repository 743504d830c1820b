/**
 * Whole-process CPU and wall time of one JSON GET on loopback, as a ratio of a bare script that makes the same call.
 *
 *   npm run build && node bench/cold-start/measure.ts [rounds]
 *
 * Runs are interleaved, on one core, and medians are printed. Needs Linux (`taskset`, bash).
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { inputsOfOneGet, key, makeCertificate, node, root, runnerEnvironment, startServer } from './one-get.ts';

const here = import.meta.dirname;
const rounds = Number(process.argv[2] ?? 41);
const temp = mkdtempSync(join(tmpdir(), 'cold-start-'));
// A copy, so that a build meanwhile does no harm.
const dist = join(temp, 'dist');
cpSync(join(root, 'dist'), dist, { recursive: true });

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** The case that this one is a ratio of. */
  readonly floor: Case | undefined;
  readonly cpu: number[];
  readonly wall: number[];
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

const certificate = makeCertificate(temp);
const server = await startServer();
const secureServer = await startServer(certificate);
const { origin } = server;
const github = runnerEnvironment(temp);
const make = (name: string, args: readonly string[], env: Record<string, string>, floor?: Case): Case => ({
  name,
  args,
  env,
  floor,
  cpu: [],
  wall: [],
});
const naive = buildNaive();
const bare = (from: string, ...certificates: string[]) => [
  join(here, 'bare.cjs'),
  `${from}/requests/1`,
  ...certificates,
];
const floor = make('a bare CommonJS script with node:https', bare(origin), { KEY: key });
const action = make(
  'this Action, one JSON GET',
  [join(dist, 'index.js')],
  { ...github, ...inputsOfOneGet(origin) },
  floor,
);
const cli = [join(dist, 'cli.js'), 'get', '/requests/1', '--base-url', origin];
// As a public authority, so that all the others are read as well.
const trust = { NODE_EXTRA_CA_CERTS: certificate.cert };
const secureFloor = make('the bare script, over TLS', bare(secureServer.origin), { ...trust, KEY: key });
const secureInputs = { ...trust, ...inputsOfOneGet(secureServer.origin) };
const cases: Case[] = [
  floor,
  make('an empty script', [join(here, 'empty.cjs')], {}, floor),
  action,
  make('this CLI, one JSON GET', cli, { KIMP360_API_KEY: key }, floor),
  ...(naive === undefined
    ? []
    : [
        make(
          '@actions/core + http-client, bundled as they are',
          [naive],
          { ...github, INPUT_URL: `${origin}/requests/1`, 'INPUT_API-KEY': key },
          floor,
        ),
      ]),
  secureFloor,
  make('this Action, over TLS', [join(dist, 'index.js')], { ...github, ...secureInputs }, secureFloor),
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
  const floors = (one.floor ?? one)[measure];
  return median(one[measure].map((value, round) => value / (floors[round] ?? Number.NaN)));
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
  spawnSync(node, ['--require', hook, ...action.args], { env: { PATH: process.env.PATH ?? '', ...action.env } });
  const urls = JSON.parse(readFileSync(join(temp, 'scripts.json'), 'utf8')) as string[];
  return [...new Set(urls.filter((url) => url.includes('/dist/')).map((url) => url.replace('file://', '')))];
}
const loaded = loadedScripts();
server.process.kill();
secureServer.process.kill();
const bytes = loaded.reduce((sum, file) => sum + statSync(file).size, 0);
console.log(
  `\nJavaScript that a JSON GET loads: ${(bytes / 1000).toFixed(0)} KB in ${loaded.length} file(s); all of dist: ${(
    readdirSync(dist)
      .filter((name) => name.endsWith('.js'))
      .reduce((sum, name) => sum + statSync(join(dist, name)).size, 0) / 1000
  ).toFixed(0)} KB.`,
);
rmSync(temp, { recursive: true, force: true });
