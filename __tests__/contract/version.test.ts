import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { version } from '../../src/version.ts';

test('the bundled version is that of package.json', () => {
  const manifest = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8')) as object;
  expect(manifest).toMatchObject({ version });
});
