/** Reads the import lines of `src` and keeps the one-way flow that HOUSE and `src/README.md` draw. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../src');

interface Import {
  readonly from: string;
  /** Relative to `src`, or a package's name. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'));

const imports: Import[] = files.flatMap((from) => {
  const text = readFileSync(join(root, from), 'utf8');
  const lines = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm);
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  const resolveTo = (to: string) =>
    to.startsWith('.') ? relative(root, resolve(root, dirname(from), to)).replaceAll('\\', '/') : to;
  return [
    ...[...lines].map((match) => ({ from, to: resolveTo(match[2] as string), typeOnly: match[1] !== undefined })),
    ...[...dynamic].map((match) => ({ from, to: resolveTo(match[1] as string), typeOnly: false })),
  ];
});

/** A scan reads files and starts threads: within `leak/` it is what an adapter is elsewhere. */
const folderOf = (file: string) =>
  file.startsWith('leak/scan/') ? 'leak/scan' : file.includes('/') ? file.slice(0, file.indexOf('/')) : '';
const edge = ({ from, to }: Import) => `${from} -> ${to}`;
const offenders = (wrong: (one: Import) => boolean) => imports.filter(wrong).map(edge);

test('every import is found on disk, so that this test reads what it thinks it reads', () => {
  expect(imports.length).toBeGreaterThan(100);
  const known = new Set(files);
  expect(imports.filter(({ to }) => to.endsWith('.ts') && !known.has(to)).map(edge)).toEqual([]);
});

test('diagnostics import nothing but each other', () => {
  expect(offenders(({ from, to }) => folderOf(from) === 'diagnostics' && folderOf(to) !== 'diagnostics')).toEqual([]);
});

test('one file wraps @actions/core and one wraps @actions/http-client', () => {
  expect(offenders(({ from, to }) => to === '@actions/core' && from !== 'hosts/github.ts')).toEqual([]);
  expect(
    offenders(({ from, to }) => to === '@actions/http-client' && from !== 'transports/actions-http-client.ts'),
  ).toEqual([]);
});

test('the core never imports an adapter', () => {
  const entries = ['index.ts', 'cli.ts', 'action.ts'];
  const outside = ['commands', 'hosts', 'transports', 'tools'];
  const adapters = ({ to }: Import) =>
    (['hosts', 'transports', 'platform'].includes(folderOf(to)) && !to.endsWith('/port.ts')) ||
    folderOf(to) === 'commands';
  const inside = ({ from, to }: Import) => folderOf(from) === folderOf(to);
  expect(
    offenders(
      (one) => !entries.includes(one.from) && !outside.includes(folderOf(one.from)) && !inside(one) && adapters(one),
    ),
  ).toEqual([]);
});

test('files, processes and sockets are touched by adapters and entries alone', () => {
  const machine = /^(node:)?(fs|fs\/promises|child_process|process|os|net|tls|http|https|dns|dns\/promises)$/;
  const may = ['hosts', 'transports', 'platform', 'sandbox', 'commands', 'tools', 'leak/scan', ''];
  expect(offenders(({ from, to, typeOnly }) => !typeOnly && machine.test(to) && !may.includes(folderOf(from)))).toEqual(
    [],
  );
});

test('process and the clock are read by adapters and entries alone', () => {
  const may = ['hosts', 'transports', 'platform', 'sandbox', 'commands', 'tools', 'leak/scan', 'action.ts'];
  const guilty = files
    .filter((file) => !may.includes(folderOf(file)) && !may.includes(file))
    .filter((file) => {
      const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return /\bprocess\.|\bDate\.now\(|\bsetTimeout\(|\bperformance\.now\(/.test(code);
    });
  expect(guilty).toEqual([]);
});

test('generators are never bundled', () => {
  expect(offenders(({ from, to }) => folderOf(to) === 'tools' && folderOf(from) !== 'tools')).toEqual([]);
});

test('no module imports itself over others', () => {
  const graph = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports) {
    if (!typeOnly && to.endsWith('.ts')) graph.set(from, [...(graph.get(from) ?? []), to]);
  }
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

test('no drawer is called utils, helpers, common or misc', () => {
  expect(files.filter((file) => /(^|[/-])(utils?|helpers?|common|misc)\.ts$/.test(file))).toEqual([]);
});
