import { type Breakage, breakage } from './breakage.ts';

/** A scan overlooks something, or says nothing of what it could not read. */
export const published: readonly Breakage[] = [
  breakage(
    'a scan opens no archives',
    /published: .*archive/,
    'leak/scan/archives/open-archive.ts',
    'if (format === undefined) return undefined;',
    'return undefined;',
  ),
  breakage(
    'the history of git in an archive passes for searched',
    /history of git in an archive/,
    'leak/scan/archives/open-archive.ts',
    'item.depth > 0 ? historyAround(item.label, head) : undefined;',
    'item.depth < 0 ? historyAround(item.label, head) : undefined;',
  ),
  breakage(
    'dumps in hex have the line ends of Unix',
    /dump in hex/,
    'leak/scan/archives/hex-dump.ts',
    '(.*)$/is;',
    '(.*)$/i;',
  ),
  breakage(
    'a text that is put together from two is two',
    /put together from two/,
    'leak/scan/joints.ts',
    'if (kindAt(bytes, right, step) !== quote) return undefined;',
    'return undefined;',
  ),
  breakage(
    'names are not searched',
    /has it for a name/,
    'leak/scan/search-names.ts',
    'searchTexts(names, searching, (name, end, found) => {',
    'searchTexts([], searching, (name, end, found) => {',
  ),
  breakage(
    'the history of git is not searched',
    /in a commit that took it away/,
    'leak/scan/git/scan-git.ts',
    'await scanObjects(git, sink, prefix, signal);',
    'await scanObjects(git, { ...sink, item: async () => {} }, prefix, signal);',
  ),
  breakage(
    'what is unread is not told',
    /history of git in an archive|deeper than|is cut/,
    'engine/execute-scan.ts',
    '...incomplete(unread),',
    '',
  ),
  breakage(
    'what a scan finds is no failure',
    /what is to be published: (?:holds it|has)/,
    'engine/execute-scan.ts',
    'if (found === 0) return [];',
    'if (found >= 0) return [];',
  ),
  {
    name: 'git gets the environment with the key in it',
    rows: /programs are started with/,
    edits: [
      { file: 'leak/scan/git/git-program.ts', from: '    PATH: path,', to: '    ...environment,\n    PATH: path,' },
      { file: 'hosts/github-inputs.ts', from: 'delete env[name];', to: '' },
    ],
  },
];
