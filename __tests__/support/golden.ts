import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cases = join(dirname(fileURLToPath(import.meta.url)), '..', 'cases');

/**
 * Compares text with the golden file `__tests__/cases/<name>`. A missing file is a failure.
 * `UPDATE_GOLDEN=1 npm test -- <test file>` writes it instead: then read the difference with your own eyes before you commit it.
 */
export function expectGolden(name: string, text: string): void {
  const path = join(cases, name);
  const whole = `${text}\n`;
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, whole);
    return;
  }
  if (!existsSync(path)) throw new Error(`No golden file __tests__/cases/${name}; write it with UPDATE_GOLDEN=1.`);
  expect(whole).toBe(readFileSync(path, 'utf8'));
}
