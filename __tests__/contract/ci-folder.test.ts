/** What is copied out of `ci/` pins what it runs, in one way on every host. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../src/version.ts';
import { pinnedBy, readCi } from '../support/ci/templates.ts';
import { root } from '../support/node24.ts';

/** From the folder that is made to the archive that is unpacked. */
const fetching = /^ *folder="\$\(mktemp -d\)"[\s\S]*?tar -xzf .*\n *\)$/m;
const withoutIndent = (text = '') => text.replace(/^ +/gm, '').trim();

test.each(pinnedBy)('%s names this version and a SHA-256', (path) => {
  const text = readCi(path);
  expect(text).toContain(version);
  // Zeros until a release writes it down.
  expect(text.match(/\b[0-9a-f]{64}\b/g)).toHaveLength(1);
  expect(text).toMatch(/https:\/\/github\.com\/[\w-]+\/kimp360-api-action\/releases\/download\/v\$/);
});

test('all that fetch in a shell do it with the same lines, and check before they unpack', () => {
  const blocks = pinnedBy
    .filter((path) => !path.endsWith('Dockerfile'))
    .map((path) => fetching.exec(readCi(path))?.[0]);
  const [first, ...others] = blocks.map(withoutIndent);
  expect(first).toMatch(
    /unset KIMP360_API_KEY[\s\S]*exit 1[\s\S]*"\$found" = "\$sha256" \] \|\|\nfail [\s\S]*tar -xzf/,
  );
  for (const other of others) expect(other).toBe(first);
});

test('every host has its page', () => {
  const hosts = readdirSync(join(root, 'ci'), { withFileTypes: true }).filter((one) => one.isDirectory());
  expect(hosts.map(({ name }) => name).sort()).toEqual([
    'azure',
    'bitbucket',
    'buildkite',
    'circleci',
    'gitlab',
    'jenkins',
  ]);
  for (const { name } of hosts) {
    expect(readCi(`${name}/README.md`)).toContain('auth/rejected');
    expect(readCi('README.md')).toContain(`[${name}/](${name}/README.md)`);
  }
});
