/**
 * Makes `dist` from the compiled scratch folder, byte-identical wherever it runs: ncc bundles `index`, chunks included.
 * `index.js`, the bundle, starts the Action; `cli.js` loads it and starts the CLI. Run by `npm run build` after `tsc`.
 *
 * `dist` is CommonJS in plain ASCII, because that starts faster: Node's loader for ES modules costs a few milliseconds,
 * and V8 keeps a file with one foreign character in twice the memory. It also means that nothing in it hides from a reviewer.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { minifySync } from '@swc/core';

const root = resolve(import.meta.dirname, '../../..');
const compiled = join(root, 'build/src');
const dist = join(root, 'dist');

const ncc = createRequire(join(root, 'package.json')).resolve('@vercel/ncc/dist/ncc/cli.js');
// The toolkit does not say so, but its modules do nothing when they are merely imported. Said here, in copies that only
// the bundler sees, it leaves out what nobody calls: job summaries, OIDC, starting processes.
for (const name of ['@actions/core', '@actions/http-client']) {
  const copy = join(root, 'build/node_modules', name);
  cpSync(join(root, 'node_modules', name), copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')) as object;
  writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...manifest, sideEffects: false }));
}

// Outside of a package that says `"type": "module"` ncc makes CommonJS of the same sources.
const bundled = join(root, 'build/bundle');
rmSync(bundled, { recursive: true, force: true });
cpSync(compiled, join(bundled, 'src'), { recursive: true });
writeFileSync(join(bundled, 'package.json'), '{}\n');

const seldomCalled = new Set(JSON.parse(readFileSync(join(root, 'src/tools/seldom-called.json'), 'utf8')) as string[]);

rmSync(dist, { recursive: true, force: true });
const args = [ncc, 'build', join(bundled, 'src/index.js'), '--out', dist, '--no-cache', '--license', 'licenses.txt'];
const done = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
if (done.status !== 0) throw new Error(`ncc failed:\n${done.stdout}\n${done.stderr}`);

// One file less to find and to read: the bundle itself is the Action's entry. Whoever else loads it must set the exit code.
appendFileSync(
  join(dist, 'index.js'),
  '\nprocess.exitCode = 1;\nif (require.main === module) module.exports.startAction();\n',
);
for (const entry of ['cli.js', 'scan-worker.js']) {
  const text = readFileSync(join(compiled, entry), 'utf8');
  writeFileSync(join(dist, entry), text.replace(/^import (\{.*\}) from ('.*');$/m, 'const $1 = require($2);'));
}
chmodSync(join(dist, 'cli.js'), 0o755);
writeFileSync(join(dist, 'package.json'), `${JSON.stringify({ type: 'commonjs' }, undefined, 2)}\n`);

const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'));
for (const name of scripts) {
  const file = join(dist, name);
  const bare = withoutRinds(withoutParserLogs(withPlainFunctions(readFileSync(file, 'utf8'))));
  const text = writeInAscii(name === 'index.js' ? withReadyFunctions(withPlainExports(bare)) : bare);
  // Throws where an escape stands in a place that takes none.
  new Script(text, { filename: file });
  writeFileSync(file, text);
}
console.log(`dist: ${scripts.length} scripts`);

/**
 * webpack wraps modules in arrow functions, which V8 parses whole, twice for those that run; a function in brackets is
 * compiled at once. No module reads `this`.
 */
function withPlainFunctions(script: string): string {
  return script
    .replace(/^(\/\*{3}\/ \()\((.*)\) => \{$/gm, '$1function ($2) {')
    .replace(/^((?:\/\*{6}\/\s+)?\()\(\) => \{/gm, '$1function () {');
}

/**
 * webpack exports functions that read the values, for modules that import each other, and makes a namespace with such a
 * function for every name of `node:http`. What the Action starts with has no cycles and reassigns no export: its modules
 * hand out their values at their end, and a namespace is the module. Together that is 1.5 ms of 20.
 */
function withPlainExports(script: string): string {
  const plain = script.replace(/^(var external_\w+ = ).*\.t\((external_\w+), 2\);$/gm, '$1$2;');
  return withLateTls(plain).replace(/^\/\*{3}\/ \d+:\n[\s\S]*?(?=\n\/\*{3}\/ \}\))/gm, (wrapped) => {
    const [readers, names = ''] = /^\S+\.d\(__webpack_exports__, \{\n([\s\S]*?)\n\}\);\n/m.exec(wrapped) ?? [];
    if (readers === undefined) return wrapped;
    const values = names.replace(/^\s*([\w$]+): \(\) => \((.*)\)(,?)$/gm, '$1: $2$3').replaceAll('\n', ' ');
    if (values.includes('=>')) throw new Error(`An export is not written as it was: ${values}`);
    return `${wrapped.replace(readers, '')}\nObject.assign(__webpack_exports__, { ${values} });\n`;
  });
}

/** The toolkit loads `https` whatever it is asked for, which is half of a process's start. Here it is loaded where it is read. */
function withLateTls(script: string): string {
  const early = /^const (external_https_\w+) = require\("https"\);\nvar \1_0 = \1;\n/m;
  const [, name] = early.exec(script) ?? [];
  if (name === undefined) throw new Error('The bundle does not load "https" where it did.');
  return script.replace(early, '').replace(new RegExp(`\\b${name}(?:_0)?\\b`, 'g'), '(require("https"))');
}

/**
 * V8 skims a function, and reads it again when it is called; one in brackets it compiles at once. Most of what `index.js`
 * holds is called, so its modules begin with those functions in brackets, where the language puts declared ones too. The
 * others are listed by `bench/cold-start/list-seldom-called.ts`. That is 3 ms of 25.
 */
function withReadyFunctions(script: string): string {
  const wrapped = /^(\/\*{3}\/ \(function .*\n)([\s\S]*?)(?=^\/\*{3}\/ \}\))/gm;
  return script.replace(wrapped, (_all, wrapper: string, body: string) => {
    const modules = body.split(/^(?=;\/\/ CONCATENATED MODULE)/m);
    return wrapper + modules.map(functionsFirst).join('');
  });
}

function functionsFirst(module: string): string {
  const ready: string[] = [];
  const rest = module.replace(
    /^((?:async )?function\*?) (\w+)(\(.*\{\n[\s\S]*?\n\})\n/gm,
    (declared: string, kind: string, name: string, code: string) => {
      if (seldomCalled.has(name)) return declared;
      ready.push(`var ${name} = (${kind} ${code});\n`);
      return '';
    },
  );
  const [heading = ''] = /^(?:;\/\/ .*\n|\s*"use strict";\n)/.exec(rest) ?? [];
  return heading + ready.join('') + rest.slice(heading.length);
}

/**
 * Leaves out what the bundler and the toolkit say to nobody, and indents with tabs: a seventh of what Node has to read. A
 * step that changes more than comments and space, because a template holds such lines, is not taken.
 */
function withoutRinds(script: string): string {
  const steps: readonly ((text: string) => string)[] = [
    (text) => text.replace(/^[ \t]*\/\*\*\n(?:[ \t]*\*.*\n)*?[ \t]*\*\/\n/gm, ''),
    (text) => text.replace(/^[ \t]*\/\/(?! (?:CONCATENATED|EXTERNAL|UNUSED|EXPORTS)).*\n/gm, ''),
    (text) => text.replace(/^\/\*{6}\/ ?\n?/gm, ''),
    (text) => text.replace(/\/\* (?:harmony (?:export|import)|binding|reexport|unused harmony [^*]*) \*\/ */g, ''),
    (text) => text.replace(/^(?: {4})+/gm, (indent) => '\t'.repeat(indent.length / 4)),
  ];
  const essence = essenceOf(script);
  return steps.reduce((text, step) => (essenceOf(step(text)) === essence ? step(text) : text), script);
}

function essenceOf(script: string): string {
  return minifySync(script, { compress: false, mangle: false, format: { comments: false }, ecma: 2020 }).code;
}

/**
 * The YAML reader asks two variables, for each sign of a text, whether to print it: to print what it reads, which may be
 * secret, past the redactor. Nothing asks here.
 */
function withoutParserLogs(script: string): string {
  return script.replace(/\bnode_process\.env\.LOG_(?:STREAM|TOKENS)\b/g, 'false');
}

/** Strings, templates and regular expressions take the escape for the character; nothing else holds one. */
function writeInAscii(script: string): string {
  for (const [raw] of script.matchAll(/String\.raw\s*`(?:[^`\\]|\\[\s\S])*`/g)) {
    if (/[^\x00-\x7f]/.test(raw)) throw new Error('String.raw would show the escapes that dist is written with.');
  }
  if (/(?<!\\)(?:\\\\)*\\[^\x00-\x7f]/.test(script))
    throw new Error('A backslash stands before a character that must be escaped.');
  return script.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
