/** What is different on Windows, as far as it can be seen from here. */
import { isOwnPipe, whyUnmasked } from '../../src/hosts/github-cli.ts';
import { pathRulesOf } from '../../src/inputs/path-rules.ts';
import { createAllowance } from '../../src/leak/scan/allow-unread.ts';
import { tidyPattern } from '../../src/leak/scan/tidy-pattern.ts';

const pipe = (ino: number) => ({ isFile: () => false, isFIFO: () => true, ino, dev: 1 });
const file = { isFile: () => true, isFIFO: () => false, ino: 1, dev: 1 };
const terminal = { isFile: () => false, isFIFO: () => false, ino: 1, dev: 1 };

test.each([
  ['two pipes', pipe(1), pipe(2), 'linux', true],
  ['2>&1', pipe(1), pipe(1), 'linux', false],
  ['2>build.log', pipe(1), file, 'linux', false],
  ['a terminal', pipe(1), terminal, 'darwin', true],
  ['two pipes or 2>&1, which look the same', pipe(1), pipe(2), 'win32', false],
  ['>build.log', file, pipe(2), 'win32', true],
  ['a terminal', terminal, terminal, 'win32', true],
] as const)('masks go to stderr where the runner reads it: %s', (_name, out, err, platform, own) => {
  expect(isOwnPipe(out, err, platform)).toBe(own);
});

test('why nothing is masked is told for the system that it is', () => {
  expect(whyUnmasked('win32')).toContain('the Action registers them');
  expect(whyUnmasked('linux')).toContain('stderr does not go to the runner');
});

test('paths are those of the system that the workspace is on', () => {
  expect(pathRulesOf('D:\\a\\site').resolve('D:\\a\\site', 'out/x')).toBe('D:\\a\\site\\out\\x');
  expect(pathRulesOf('\\\\server\\share').sep).toBe('\\');
  // A folder may be called so elsewhere.
  expect(pathRulesOf('/home/odd\\name').resolve('/home/odd\\name', 'out/x')).toBe('/home/odd\\name/out/x');
});

test('patterns of a scan may be written with backslashes there, and elsewhere a backslash escapes', () => {
  expect(tidyPattern('.\\dist\\*.js', '\\')).toBe('dist/*.js');
  expect(tidyPattern('a\\[b].js', '/')).toBe('a\\[b].js');
  const isAllowed = createAllowance(['.\\dist\\vendor.bin', 'logs\\'], '\\');
  expect(['dist/vendor.bin', 'logs/a.bin', 'vendor.bin', 'src/a.bin'].map(isAllowed)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(createAllowance(['.\\'], '\\')('src/a.bin')).toBe(false);
});
