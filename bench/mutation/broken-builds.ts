/**
 * Sees each row of the abuse table red: builds the product once for each deliberate breakage, runs the table against it,
 * and prints which rows turned red, and which never did.
 *
 *   node bench/mutation/broken-builds.ts [part of a breakage's name …] [--every-row]
 *
 * A breakage runs the rows that it is aimed at; with `--every-row` all of them, which takes a minute for each. Ends with 1
 * when the sound build is not green, a breakage reddens nothing, or, without names, a row was never red. The builds are
 * compiled, not bundled: what they do is the same, and bundling is most of what a build takes. Needs Node 24.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Breakage, breakages } from './breakages.ts';

const root = resolve(import.meta.dirname, '../..');
const temp = mkdtempSync(join(tmpdir(), 'broken-builds-'));
const build = join(temp, 'build');
process.on('exit', () => rmSync(temp, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const everyRow = process.argv.includes('--every-row');
const chosen = breakages.filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)));

/** Titles of the rows that were run, and whether they were green. */
type Outcome = ReadonlyMap<string, boolean>;

function prepareTree(): void {
  for (const name of ['src', 'package.json', 'tsconfig.json', 'tsconfig.build.json'])
    cpSync(join(root, name), join(temp, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(temp, 'node_modules'));
}

/** Breaks the tree, runs `work` and mends the tree again. Throws where a text to be replaced is not there exactly once. */
function withBreakage<T>({ name, edits }: Breakage, work: () => T): T {
  const sound = new Map<string, string>();
  for (const { file, from, to } of edits) {
    const path = join(temp, 'src', file);
    const text = readFileSync(path, 'utf8');
    const [before = '', after, ...more] = text.split(from);
    if (after === undefined || more.length > 0)
      throw new Error(
        `"${name}": the text to replace stands ${more.length + (after === undefined ? 0 : 1)} times in ${file}:\n${from}`,
      );
    if (!sound.has(path)) sound.set(path, text);
    writeFileSync(path, before + to + after);
  }
  try {
    return work();
  } finally {
    for (const [path, text] of sound) writeFileSync(path, text);
  }
}

/** Types are not checked: to get around them is what many a breakage does. */
function compile(): void {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const done = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--noCheck'], {
    cwd: temp,
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`tsc failed:\n${done.stdout}${done.stderr}`);
  writeFileSync(join(build, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(
    join(build, 'index.js'),
    "process.exitCode = 1;\nconst { startAction } = await import('./src/action.js');\nstartAction();\n",
  );
}

interface Report {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
  }[];
}

function runTable(rows: RegExp | undefined): Outcome {
  const file = join(temp, 'report.json');
  const jest = ['--experimental-vm-modules', '--no-warnings', join(root, 'node_modules/jest/bin/jest.js')];
  const filter = rows === undefined ? [] : ['-t', rows.source];
  const words = [...jest, 'e2e/action-abuse', '--json', '--outputFile', file, '--silent', ...filter];
  rmSync(file, { force: true });
  const done = spawnSync(process.execPath, words, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, DIST: build },
  });
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const results = testResults.flatMap(({ assertionResults }) => assertionResults);
  if (results.length === 0) throw new Error(`The table did not run:\n${testResults[0]?.message ?? done.stderr}`);
  return new Map(
    results.filter(({ status }) => status !== 'pending').map(({ title, status }) => [title, status === 'passed']),
  );
}

const redOf = (outcome: Outcome) => [...outcome].filter(([, green]) => !green).map(([title]) => title);

prepareTree();
for (const one of chosen) withBreakage(one, () => undefined);
compile();
const aimedAt = new RegExp(chosen.map(({ rows }) => rows.source).join('|'));
const sound = runTable(names.length === 0 || everyRow ? undefined : aimedAt);
const falselyRed = redOf(sound);
console.log(`the sound build: ${sound.size} rows, ${falselyRed.length} red`);
for (const title of falselyRed) console.log(`  red without a breakage: ${title}`);

const reddenedBy = new Map([...sound.keys()].map((title) => [title, [] as string[]]));
const harmless: string[] = [];
for (const one of chosen) {
  const begun = Date.now();
  const outcome = withBreakage(one, () => {
    compile();
    return runTable(everyRow ? undefined : one.rows);
  });
  const red = redOf(outcome);
  for (const title of red) reddenedBy.get(title)?.push(one.name);
  if (red.length === 0) harmless.push(one.name);
  console.log(`${one.name}: ${red.length} of ${outcome.size} red, ${Math.round((Date.now() - begun) / 1000)} s`);
  for (const [title, green] of outcome) if (green && !everyRow) console.log(`  green: ${title}`);
}

console.log('\nrows, and what made them red:');
for (const [title, by] of reddenedBy) if (by.length > 0) console.log(`  ${title}\n    ${by.join('; ')}`);
const never = [...reddenedBy].filter(([, by]) => by.length === 0).map(([title]) => title);
console.log(`\n${sound.size} rows, ${chosen.length} breakages`);
if (harmless.length > 0) console.log(`reddened nothing:\n  ${harmless.join('\n  ')}`);
if (names.length === 0) console.log(`never red: ${never.length}${never.map((title) => `\n  ${title}`).join('')}`);
process.exitCode = falselyRed.length + harmless.length + (names.length === 0 ? never.length : 0) === 0 ? 0 : 1;
