/**
 * Makes `dist` from the compiled scratch folder, byte-identical wherever it runs: ncc bundles `main`, chunks included;
 * the two entries, which only choose between Action and CLI, go in as they are. Run by `npm run build` after `tsc`.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const compiled = join(root, 'build/src');
const dist = join(root, 'dist');

const ncc = createRequire(join(root, 'package.json')).resolve('@vercel/ncc/dist/ncc/cli.js');
// The toolkit does not say so, but its modules do nothing when they are merely imported. Said here, in copies that only
// the bundler sees, it leaves out what nobody calls: job summaries, OIDC, starting processes.
for (const name of ['@actions/core', '@actions/http-client']) {
  const copy = join(root, 'build/node_modules', name);
  cpSync(join(root, 'node_modules', name), copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')) as object;
  writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...manifest, sideEffects: false }));
}

rmSync(dist, { recursive: true, force: true });
const args = [ncc, 'build', join(compiled, 'main.js'), '--out', dist, '--no-cache', '--license', 'licenses.txt'];
const done = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
if (done.status !== 0) throw new Error(`ncc failed:\n${done.stdout}\n${done.stderr}`);

// ncc calls every bundle `index.js`, a name that the runner asks for.
renameSync(join(dist, 'index.js'), join(dist, 'main.js'));
for (const entry of ['index.js', 'cli.js']) copyFileSync(join(compiled, entry), join(dist, entry));
chmodSync(join(dist, 'cli.js'), 0o755);
console.log(`dist: ${readdirSync(dist).length} files`);
