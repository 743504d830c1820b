/** What a plain JSON call must not load: the heavy readers hang behind `import()` alone. */
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

test('reading inputs loads neither YAML nor JMESPath nor the catalogue', () => {
  const loaded = [...loadedBy(resolve(src, 'inputs/parse-inputs.ts'))].map((file) => file.replace(`${src}/`, ''));
  expect(loaded.length).toBeGreaterThan(20);
  expect(loaded.filter((file) => !file.endsWith('.ts'))).toEqual([]);
  expect(loaded).not.toContain('inputs/occasional.ts');
  expect(loaded).not.toContain('inputs/planned.ts');
  expect(loaded).not.toContain('inputs/plan-rules.ts');
  expect(loaded).not.toContain('inputs/files.ts');
  expect(loaded).not.toContain('inputs/reading/read-yaml.ts');
  expect(loaded.filter((file) => file.startsWith('diagnostics/catalogue'))).toEqual([]);
});

test('a call with nothing but a path loads no definitions and no parser of the others', () => {
  const loaded = [...loadedBy(resolve(src, 'run.ts'))].map((file) => file.replace(`${src}/`, ''));
  expect(loaded).toContain('inputs/plain-inputs.ts');
  expect(loaded.filter((file) => /^inputs\/(definitions|defined|parse-inputs|reading)/.test(file))).toEqual([]);
});

test('a call without TLS loads none of what TLS needs, the toolkit included', () => {
  const loaded = [...loadedBy(resolve(src, 'index.ts'))];
  expect(loaded).toContain('node:http');
  for (const name of ['node:https', 'node:tls', 'node:crypto']) expect(loaded).not.toContain(name);
  const atOnce = readFileSync(resolve(src, '../dist/index.js'), 'utf8').match(/^(?:const|var) .*= require\(".*"\);$/gm);
  expect(atOnce).toContain('const external_http_namespaceObject = require("http");');
  expect(atOnce?.filter((line) => /"(?:node:)?(?:https|tls|crypto)"/.test(line))).toEqual([]);
});
