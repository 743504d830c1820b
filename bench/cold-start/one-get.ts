/** What a step that makes one JSON GET on loopback is given: a server, over TLS too, and the environment that a runner makes. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
const node24 = join(root, 'node_modules/node24/bin/node');
export const node = existsSync(node24) ? node24 : process.execPath;
export const key = 'bench_0123456789abcdef0123456789abcdef';

export interface Server {
  readonly process: ChildProcess;
  readonly origin: string;
}

/** A self-signed certificate for `localhost` and its key, in a folder. Needs openssl. */
export function makeCertificate(folder: string): { readonly cert: string; readonly key: string } {
  const made = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
  const words = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost`;
  const names = ['-addext', 'subjectAltName=DNS:localhost', '-keyout', made.key, '-out', made.cert];
  const done = spawnSync('openssl', [...words.split(' '), ...names], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  return made;
}

/** Answers everything with a small object, in a process of its own. */
export async function startServer(tls?: { readonly cert: string; readonly key: string }): Promise<Server> {
  const create =
    tls === undefined
      ? `require('node:http').createServer(answer)`
      : `require('node:https').createServer({ cert: read(${JSON.stringify(tls.cert)}), key: read(${JSON.stringify(tls.key)}) }, answer)`;
  const server = spawn(
    node,
    [
      '-e',
      `const read = require('node:fs').readFileSync;
      const answer = (q, r) => { r.setHeader('content-type', 'application/json'); r.end('{"id":"1"}'); };
      ${create}.listen(0, '127.0.0.1', function () { console.log(this.address().port); });`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const port = await new Promise<string>((done) =>
    server.stdout.once('data', (data: Buffer) => done(String(data).trim())),
  );
  return { process: server, origin: tls === undefined ? `http://127.0.0.1:${port}` : `https://localhost:${port}` };
}

/** The runner's own variables, over files in a folder. */
export function runnerEnvironment(folder: string): Record<string, string> {
  for (const name of ['output', 'summary', 'env', 'state']) writeFileSync(join(folder, name), '');
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_ENV: join(folder, 'env'),
    GITHUB_STATE: join(folder, 'state'),
  };
}

/** The inputs of one GET as the runner sets them: every declared one, defaults included; expressions count as empty. */
export function inputsOfOneGet(origin: string): Record<string, string> {
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
  return { ...inputs, 'INPUT_API-KEY': key, 'INPUT_BASE-URL': origin, INPUT_PATH: '/requests/1' };
}
