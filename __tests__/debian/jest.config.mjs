// The Debian tier: the settings that the project's own tests have, for the files of this folder.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { jest } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

export default {
  ...jest,
  rootDir: root,
  testMatch: ['<rootDir>/__tests__/debian/*.test.ts'],
  testTimeout: 60_000,
  verbose: true,
};
