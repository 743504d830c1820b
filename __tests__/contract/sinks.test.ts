/** Where text and bytes leave the process, and who may say that they were redacted. A name is added here with its reason, or not at all. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.startsWith('tools/'));

/** Code without comments, which talk of all this. */
function codeOf(file: string): string {
  return readFileSync(resolve(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

function holding(pattern: RegExp): readonly string[] {
  return files.filter((file) => pattern.test(codeOf(file))).sort();
}

test('only the files listed here write to files', () => {
  const writes =
    /\b(?:writeFile|writeFileSync|appendFile|appendFileSync|writeSync|createWriteStream|handle\.write|copyFile|copyFileSync|cp|cpSync)\(/;
  const writers: Readonly<Record<string, string>> = {
    'commands/try.ts': 'the example that it runs, in a folder of its own',
    'hosts/azure.ts': 'the summary that the agent takes as a file; takes what the guarded host redacted',
    'hosts/gitlab.ts': 'dotenv and code quality reports; likewise',
    'hosts/command-file.ts': 'GITHUB_OUTPUT and GITHUB_STEP_SUMMARY; takes what the guarded host redacted',
    'platform/atomic-file.ts': '`save-to`, `results-file`, `support-file`; takes RedactedBytes alone',
    'platform/blotter.ts': 'writes stars',
    'platform/file-lock.ts': 'who holds a lock: a process id and times',
    'platform/log-file.ts': 'the journal, whose lines were searched for secrets when they were made',
    'platform/node.ts': 'new temporary files; takes RedactedBytes alone',
  };
  expect(holding(writes)).toEqual(Object.keys(writers).sort());
});

test('only the files listed here write to stdout, stderr or the console', () => {
  const writes = /\bprocess\.(?:stdout|stderr)\.(?:write|end)\b|\bconsole\.|\bwrite(?:Out|Err)\(|\bstream\.write\(/;
  const writers: Readonly<Record<string, string>> = {
    'action.ts': 'nothing, to hear that all before it is written',
    'commands/cli-host.ts': 'the content of the response, which is RedactedBytes',
    'commands/cli-job.ts': 'one sentence and a number of seconds, all ours',
    'commands/doctor/report.ts': 'findings, redacted',
    'commands/explain.ts': 'a page of the catalogue',
    'commands/fingerprint.ts': 'the fingerprint',
    'commands/help.ts': 'help',
    'commands/main.ts': 'help, the version',
    'commands/report-bug.ts': "an error's class and places, never its text",
    'commands/report-faults.ts': 'faults in the arguments of a command, which never hold a key',
    'commands/sandbox.ts': 'the address and the keys of the sandbox',
    'commands/session.ts': 'is the way to stdout and stderr for all of these',
    'commands/start.ts': 'fixed words',
    'commands/try.ts': 'what the sandbox and its example say',
    'hosts/github.ts': 'masks',
    'hosts/terminal.ts': 'takes what the guarded host redacted',
  };
  expect(holding(writes)).toEqual(Object.keys(writers).sort());
});

test('only the redactor says that something was redacted', () => {
  const makers: Readonly<Record<string, string>> = {
    'action.ts': 'the last words of a run that failed in a way nobody foresaw: fixed, and names of files of ours',
    'leak/byte-redactor.ts': 'bytes in chunks',
    'leak/output-values.ts': 'outputs, each redacted by what it is made of',
    'leak/own-words.ts': 'words of closed sets of ours, and numbers',
    'leak/guard.ts': 'what makes redacted text inert adds backslashes, and nothing else',
    'leak/redact-whole.ts': 'bytes as a whole, JSON of redacted data',
    'leak/redactor.ts': 'text',
  };
  expect(holding(/\bas (?:[\w.<>]+ as )?Redacted(?:Bytes)?\b/)).toEqual(Object.keys(makers).sort());
});
