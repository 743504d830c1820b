/** The project's workflow runs these tests on Windows too: whoever needs what Windows has not says so by `support/on-posix.ts`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/node24.ts';

const needsPosix =
  /\b(?:symlink|chmod|lchown)Sync\(|'mkfifo'|'\/dev\/|\('(?:ba)?sh', \[|\.kill\((?:signal|'SIG(?:INT|TERM|HUP))|process\.platform/;

const files = readdirSync(join(root, '__tests__'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter(
    (name) => name.endsWith('.test.ts') && !name.startsWith('debian/') && name !== 'contract/posix-tests.test.ts',
  );

test('each test that needs POSIX imports what skips it on Windows', () => {
  const needing = files.filter((name) => needsPosix.test(readFileSync(join(root, '__tests__', name), 'utf8')));
  expect(needing.length).toBeGreaterThan(10);
  const silent = needing.filter((name) => {
    const text = readFileSync(join(root, '__tests__', name), 'utf8');
    return !/from '(?:\.\.\/)+support\/on-posix\.ts'/.test(text);
  });
  expect(silent).toEqual([]);
});
