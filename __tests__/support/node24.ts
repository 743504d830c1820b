import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The project's own folder. */
export const root = resolve(import.meta.dirname, '../..');

/** Node 24, the runtime that `action.yml` declares: the installed one, else the running one; undefined where neither is there. */
export const node24: string | undefined = findNode24();

function findNode24(): string | undefined {
  const installed = join(root, 'node_modules/node24/bin/node');
  if (existsSync(installed) && spawnSync(installed, ['--version']).status === 0) return installed;
  return Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : undefined;
}

/** Says aloud why the tests of the Action do not run here; use it as `describeOnNode24('…', () => …)`. */
export const describeOnNode24: (name: string, tests: () => void) => void =
  node24 === undefined
    ? (name, tests) => describe.skip(`${name} (skipped: Node 24 is neither installed nor running these tests)`, tests)
    : (name, tests) => describe(name, tests);
