/**
 * Lists the functions of `dist/index.js` that one plain JSON GET does not call: `src/tools/build.ts` has V8 compile the others as
 * it reads them. An old list costs time, nothing else.
 *
 *   npm run build && node bench/cold-start/list-seldom-called.ts && npm run build
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inputsOfOneGet, node, root, runnerEnvironment, startServer } from './one-get.ts';

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly functionName: string;
      readonly ranges: readonly { readonly count: number }[];
    }[];
  }[];
}

const script = join(root, 'dist/index.js');
const temp = mkdtempSync(join(tmpdir(), 'seldom-called-'));
const server = await startServer();
try {
  const coverage = join(temp, 'coverage');
  const env = { ...runnerEnvironment(temp), ...inputsOfOneGet(server.origin), NODE_V8_COVERAGE: coverage };
  const done = spawnSync(node, [script], { env, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${done.stdout}${done.stderr}`);
  const read = (name: string) => JSON.parse(readFileSync(join(coverage, name), 'utf8')) as Coverage;
  const functions = readdirSync(coverage)
    .flatMap((name) => read(name).result)
    .filter(({ url }) => url.endsWith('/dist/index.js'))
    .flatMap((result) => result.functions);
  const called = new Set(functions.filter(({ ranges }) => ranges[0]?.count !== 0).map((one) => one.functionName));
  const declared = readFileSync(script, 'utf8').matchAll(
    /^(?:(?:async )?function\*? (\w+)\(|var (\w+) = \((?:async )?function)/gm,
  );
  const seldom = [...declared].map(([, plain, ready]) => plain ?? ready ?? '').filter((name) => !called.has(name));
  const list = [...new Set(seldom)].sort();
  writeFileSync(join(root, 'src/tools/seldom-called.json'), `${JSON.stringify(list, undefined, 2)}\n`);
  console.log(`${list.length} functions are seldom called`);
} finally {
  server.process.kill();
  rmSync(temp, { recursive: true, force: true });
}
