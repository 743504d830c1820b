import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../../src/diagnostics/catalogue/index.ts';
import { areaOf, diagnosticCodes } from '../../src/diagnostics/codes.ts';
import { anchorOf } from '../../src/diagnostics/explain.ts';
import { auth } from '../cases/diagnostics/auth.ts';
import { key } from '../cases/diagnostics/key.ts';
import { other } from '../cases/diagnostics/other.ts';
import { poll } from '../cases/diagnostics/poll.ts';

// Who looks for a message in the documentation finds it only when the documentation quotes what the code prints.

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const cases = folder('__tests__/cases/diagnostics');
const source = folder('src');
const goldens = readdirSync(cases).filter((name) => name.endsWith('.txt'));

test.each(diagnosticCodes)('the example of %s is the first line of a golden file', (code) => {
  const first = goldens
    .filter((name) => name.startsWith(`${anchorOf(code)}.`))
    .map((name) => readFileSync(join(cases, name), 'utf8').split('\n')[0]);
  expect(first).toContain(catalogue[code].example.split('\n')[0]);
});

/** Every longer text of the sources as a pattern, in which what is put into it stands for anything. */
const patterns = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/diagnostics.catalogue/.test(name))
  .map((name) => readFileSync(join(source, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''))
  // Line by line: a quote in a regular expression must not turn the rest of a file inside out.
  .flatMap((text) => text.split('\n'))
  .flatMap((line) => line.match(/"(?:[^"\\\n]|\\.)+"|'(?:[^'\\\n]|\\.)+'|`(?:[^`\\]|\\.)+`/g) ?? [])
  .map((literal) =>
    literal
      .slice(1, -1)
      .replace(/\\(.)/g, '$1')
      .split(/\$\{[^}]*\}/),
  )
  .filter((parts) => parts.join('').length >= 14)
  .map((parts) => new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`, 's'));

// What answers with a status is worded by the code itself in these scenarios.
const written = [...key, ...auth, ...other, ...poll].filter(
  ({ found }) => !['http', 'auth'].includes(areaOf(found.code)),
);

test.each(written)('$name has a message that the code can print', ({ found }) => {
  expect(patterns.some((pattern) => pattern.test(found.message))).toBe(true);
});
