import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { handMadeTar } from '../../support/hand-made-tar.ts';
import { zipOf } from '../../support/hand-made-zip.ts';
import { type Attacks, attacksBy, everythingOf } from './attack.ts';

const build = attacksBy('what is to be published');
const earlier = attacksBy('an earlier step');

/** Has Node write down with what it starts other programs. */
const spy = `
  const programs = require('node:child_process');
  const { spawn } = programs;
  programs.spawn = (program, words, options) => {
    const seen = JSON.stringify({ program, words, env: options.env ?? process.env });
    require('node:fs').appendFileSync('started.txt', seen);
    return spawn(program, words, options);
  };
  require('node:module').syncBuiltinESMExports();
`;

type Content = string | Uint8Array;
type Files = Readonly<Record<string, Content>>;

const tar = (name: string, content: Content) => handMadeTar({ name, data: Buffer.from(content) });
const wide = (text: string) => Buffer.from(text, 'utf16le');

/** As `xxd` writes it, with the line ends of Windows. */
function dump(text: string): string {
  const lines = (
    Buffer.from(text)
      .toString('hex')
      .match(/.{1,32}/g) ?? []
  ).map(
    (part, index) => `${(index * 16).toString(16).padStart(8, '0')}: ${(part.match(/.{1,4}/g) ?? []).join(' ')}  .`,
  );
  return `${lines.join('\r\n')}\r\n`;
}

/** The files of a repository whose last commit takes a file away. */
function history(content: string): Files {
  const folder = mkdtempSync(join(tmpdir(), 'history-'));
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', '-c', 'gc.auto=0', ...words], {
      cwd: folder,
    });
  git('init', '-q');
  writeFileSync(join(folder, 'config.json'), content);
  git('add', '.');
  git('commit', '-qm', 'one');
  git('rm', '-q', 'config.json');
  git('commit', '-qm', 'two');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const found = Object.fromEntries(files.map((file) => [relative(folder, file), readFileSync(file)]));
  rmSync(folder, { recursive: true });
  return found;
}

function holds(how: string, seen: Attacks[number]['seen'], shown: string, files: (key: string) => Files, inputs = {}) {
  return build.odd(
    how,
    seen,
    ({ key }) => ({ with: { scan: 'out', ...inputs }, workspace: { 'out/clean.js': '1;\n', ...files(key) } }),
    (result) => expect(everythingOf(result)).toContain(shown),
  );
}

export const published: Attacks = [
  holds('holds it in a file', 'leak/found', 'out/a.js', (key) => ({ 'out/a.js': `\n${key}\n` })),
  holds('holds it in UTF-16', 'leak/found', 'out/a.txt', (key) => ({ 'out/a.txt': wide(`\ufeff\n${key}\n`) })),
  holds('holds it in a file in archives in one another', 'leak/found', 'c.js.br', (key) => ({
    'out/a.tgz': gzipSync(
      tar('b.jar', zipOf([{ name: 'c.js.br', data: brotliCompressSync(`a ${key} z`), method: 8 }])),
    ),
  })),
  holds('holds it in a text that is put together from two', 'leak/found', 'out/a.min.js', (key) => {
    const half = Math.floor(key.length / 2);
    return { 'out/a.min.js': `var a=${JSON.stringify(key.slice(0, half))} + ${JSON.stringify(key.slice(half))};` };
  }),
  holds('holds it in a dump in hex with the line ends of Windows', 'leak/found', 'out/dump.txt', (key) => ({
    'out/dump.txt': dump(`some bytes before ${key} and after`),
  })),
  holds('holds it in a commit that took it away', 'leak/found', 'config.json', history, {
    scan: '',
    'scan-git': 'true',
  }),
  holds('holds the history of git in an archive', 'scan/incomplete', 'the history of git', (key) => ({
    'out/a.tar': handMadeTar(
      ...Object.entries(history(key)).map(([name, content]) => ({ name, data: Buffer.from(content) })),
    ),
  })),
  holds('holds archives deeper than is looked', 'scan/incomplete', 'deeper than', (key) => ({
    'out/a.gz': [1, 2, 3, 4, 5].reduce((content) => gzipSync(content), Buffer.from(key)),
  })),
  holds('holds an archive that is cut', 'scan/incomplete', 'out/a.tgz', () => ({
    'out/a.tgz': gzipSync(tar('a.js', '1;')).subarray(0, -20),
  })),
  build('has it for a name', 'leak/found', ({ key }) => ({
    with: { scan: 'out' },
    workspace: { [`out/${key}.js`]: '1;\n' },
  })),
  earlier(
    'leaves a module that writes down what programs are started with',
    'ok',
    () => ({
      with: { 'scan-git': 'true' },
      env: { NODE_OPTIONS: '--require ./left.cjs' },
      workspace: { ...history('no key'), 'left.cjs': spy },
    }),
    ({ files }) => expect(files['workspace/started.txt']?.toString()).toContain('cat-file'),
  ),
];
