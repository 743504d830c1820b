/** What is different on Windows, as far as it can be seen from here. */
import { pathRulesOf } from '../../src/inputs/path-rules.ts';
import { createAllowance } from '../../src/leak/scan/allow-unread.ts';
import { tidyPattern } from '../../src/leak/scan/tidy-pattern.ts';

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
