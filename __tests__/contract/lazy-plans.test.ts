/** What only plans of tasks need is not loaded for a single call: it hangs behind `import()`. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const src = resolve(import.meta.dirname, '../../src');

/** Every module that loading a file loads at once, packages by their names. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, typeOnly, names, to = ''] of text.matchAll(
    /^(?:import|export)\s+(type\s+)?([^'"]*?)\s*from\s+['"]([^'"]+)['"]/gms,
  )) {
    const allTypes = /^\{(?:\s*type\s+[\w\s]+,?)+\s*\}$/.test(names ?? '');
    if (typeOnly !== undefined || allTypes) continue;
    if (to.startsWith('.')) loadedBy(resolve(dirname(file), to), seen);
    else seen.add(to);
  }
  return seen;
}

test('a run loads nothing of plans before it has one', () => {
  const loaded = [...loadedBy(resolve(src, 'run.ts'))].map((file) => file.replace(`${src}/`, ''));
  expect(loaded).toContain('engine/execute-plan.ts');
  expect(loaded).toContain('report/summary.ts');
  const forPlans =
    /^engine\/(execute-steps|scope|notebook|grace|step-results|dry-run.*|rows\/.*|polling\/.*|pagination\/.*|(pace|journal)\/(?!port).*)\.ts$|^report\/(summary-plan|plan-.*|watch-plan|results-stream|queued-file|junit.*|place-in-workspace)\.ts$|^(csv-parse|log-update|jmespath|lossless-json)$/;
  expect(loaded.filter((file) => forPlans.test(file))).toEqual([]);
});
