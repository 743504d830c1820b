/**
 * Writes everything that is made from the definitions: `action.yml`, the README's tables, `docs/errors.md`, the schema of task
 * files. Run by `npm run generate`; a contract test makes them again and compares.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { generatedFiles } from './generated-files.ts';

const root = resolve(import.meta.dirname, '../../..');

const readText = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);

for (const [path, text] of Object.entries(await generatedFiles(readText))) {
  if (readText(path) === text) continue;
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  process.stdout.write(`${path}\n`);
}
