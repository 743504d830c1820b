import fs from 'node:fs';
import { join } from 'node:path';
import { ByteSource } from '../archives/byte-source.ts';
import { handOver } from '../archives/hand-over.ts';
import { type ScanSink, UnreadError } from '../port.ts';
import { commonDirectoryOf, gitDirectoryOf, leftOvers, lfsFilesOf, submodulesOf } from './find-directories.ts';
import { findGit, type Git, type GitOptions } from './git-program.ts';
import { scanObjects } from './scan-objects.ts';

/** The names of branches, tags and all other refs, whatever they are stored in. */
async function scanRefNames(git: Git, sink: ScanSink, prefix: string): Promise<void> {
  const run = git.start(['for-each-ref', '--format=%(refname)']);
  run.endInput();
  try {
    await handOver(sink, `${prefix}git refs`, 0, run.stdout);
    if ((await run.ended) !== 0) sink.unread({ label: `${prefix}git refs`, reason: 'git cannot list them' });
  } finally {
    run.kill();
  }
}

/** What a shallow or a partial clone left behind. */
async function tellMissing(git: Git, common: string, sink: ScanSink, prefix: string): Promise<void> {
  const label = `${prefix}.git`;
  let shallow = '';
  try {
    shallow = fs.readFileSync(join(common, 'shallow'), 'utf8');
  } catch {
    // A whole clone.
  }
  const [boundary, ...others] = shallow.split('\n').filter((line) => line !== '');
  if (boundary !== undefined) {
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    sink.unread({ label, reason: `shallow clone: history before ${boundary.slice(0, 12)}${more} is not here` });
  }
  const promised = await git.ask(['config', '--get-regexp', '^(remote\\..*\\.promisor|extensions\\.partialclone)$']);
  if (promised === undefined || promised === '') return;
  const missing = await countMissing(git);
  if (missing === undefined) sink.unread({ label, reason: 'partial clone: objects are not here' });
  else if (missing > 0) sink.unread({ label, reason: `partial clone: ${missing} objects are not here` });
}

async function countMissing(git: Git): Promise<number | undefined> {
  const run = git.start(['rev-list', '--all', '--reflog', '--objects', '--no-object-names', '--missing=print']);
  run.endInput();
  try {
    let missing = 0;
    const source = new ByteSource(run.stdout);
    for await (const chunk of source.take(Number.POSITIVE_INFINITY)) {
      for (const byte of chunk) if (byte === 0x3f) missing += 1;
    }
    return (await run.ended) === 0 ? missing : undefined;
  } finally {
    run.kill();
  }
}

async function* readFile(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    for await (const chunk of fs.createReadStream(path)) yield chunk as Uint8Array;
  } catch {
    throw new UnreadError('it cannot be read');
  }
}

/**
 * Hands over all that a repository's history holds: every object, loose or packed, of branches, tags, stashes, the reflog or
 * of nothing any more; messages of commits and tags, names in trees; names of refs; files of Git LFS; and the same of each
 * submodule. Worktrees share all of it. Labels are `commit 0123456789ab`, `git object 0123456789ab` and so on;
 * `describe-objects.ts` finds the path of those in which something was found. What is not here or cannot be read
 * goes to `sink.unread`, and so does that there is no repository, or no git.
 */
export async function scanGit(repository: string, sink: ScanSink, options: GitOptions): Promise<void> {
  const gitDirectory = gitDirectoryOf(repository);
  if (gitDirectory === undefined) {
    sink.unread({ label: '.git', reason: 'it is no git repository' });
    return;
  }
  const bind = findGit(options);
  if (bind === undefined) {
    sink.unread({ label: '.git', reason: 'git is not installed' });
    return;
  }
  const stopped = () => options.signal?.aborted === true;
  await scanOne(bind(gitDirectory), sink, '', options.signal);
  const own = submodulesOf(commonDirectoryOf(gitDirectory));
  // A worktree has those of its own.
  const ofWorktree = commonDirectoryOf(gitDirectory) === gitDirectory ? [] : submodulesOf(gitDirectory);
  for (const { name, directory } of [...own, ...ofWorktree]) {
    if (stopped()) break;
    await scanOne(bind(directory), sink, `submodule ${name}: `, options.signal);
  }
  if (stopped()) sink.unread({ label: '.git', reason: 'the scan was stopped' });
}

async function scanOne(git: Git, sink: ScanSink, prefix: string, signal: AbortSignal | undefined): Promise<void> {
  if ((await git.ask(['rev-parse', '--git-dir'])) === undefined) {
    if (signal?.aborted !== true) sink.unread({ label: `${prefix}.git`, reason: 'git cannot open it' });
    return;
  }
  const common = commonDirectoryOf(git.directory);
  await tellMissing(git, common, sink, prefix);
  const left = leftOvers(common);
  if (left > 0) {
    const reason = `${left} files of an interrupted transfer are not read; "git gc" removes them`;
    sink.unread({ label: `${prefix}.git`, reason });
  }
  await scanRefNames(git, sink, prefix);
  await scanObjects(git, sink, prefix, signal);
  for (const { name, path } of lfsFilesOf(common)) {
    if (signal?.aborted === true) return;
    await handOver(sink, `${prefix}git lfs object ${name.slice(0, 12)}`, 0, readFile(path));
  }
}
