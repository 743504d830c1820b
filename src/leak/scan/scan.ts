import fs from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createSearching } from './create-searching.ts';
import { type CrewOptions, searchFiles } from './crew.ts';
import { repositoryOf } from './find-repositories.ts';
import type { ScanSink } from './port.ts';
import type { Finding, ScanOutcome } from './scan-report.ts';
import { createScanSink, reasonOf, type Searching } from './scan-sink.ts';
import { searchNames } from './search-names.ts';
import type { ScanSecret } from './secret-search.ts';
import { selectPaths } from './select-paths.ts';
import type { WalkedNames } from './walk.ts';

export interface ScanRequest extends CrewOptions {
  /** Paths and globs, relative to the workspace. */
  readonly patterns: readonly string[];
  /** Whether every object of the repository's history is searched. */
  readonly git: boolean;
  /** Absolute. */
  readonly workspace: string;
  readonly secrets: readonly ScanSecret[];
}

export interface ScanEnd extends ScanOutcome {
  /** Patterns that name nothing. */
  readonly unmatched: readonly string[];
  /** Patterns that name something, but no file. */
  readonly empty: readonly string[];
  /** Repositories whose files were searched as they are, and whose history was not: labels of the folders with their objects. */
  readonly passedOver: readonly string[];
  /** History was asked for, and there is no repository. */
  readonly noRepository: boolean;
}

/** Searches all that the request names for all secrets. Memory does not grow with what is searched, but with the number of files. */
export async function scan(request: ScanRequest): Promise<ScanEnd> {
  const { patterns, workspace, secrets, git } = request;
  const selection = selectPaths(patterns, workspace);
  const searching = createSearching(secrets);
  for (const unread of selection.unread) searching.report.addUnread(unread);
  searchNames(selection, searching);
  const repositories = git ? repositoriesOf(patterns, workspace) : [];
  for (const repository of repositories) await searchHistory(repository, searching, request.signal);
  const outcome = await searchFiles(selection.files, secrets, searching, request);
  const findings = await withPlaces(outcome.findings, repositories, request.signal);
  return {
    ...outcome,
    findings,
    unmatched: selection.unmatched,
    empty: selection.empty,
    passedOver: passedOver(selection.names, workspace, repositories),
    noRepository: git && repositories.length === 0,
  };
}

/** Git's objects are compressed: whoever reads their files sees nothing of what they hold. */
function passedOver(groups: readonly WalkedNames[], workspace: string, searched: readonly string[]): readonly string[] {
  const found: string[] = [];
  const packs = groups.flatMap(({ before, names }) =>
    names.filter((name) => name.endsWith('pack')).map((name) => before + name),
  );
  for (const name of packs) {
    const match = /^(?:(.*)\/)?objects\/pack$/.exec(name);
    const label = match?.[1] ?? '';
    const folder = resolve(workspace, label);
    if (match === null || !fs.existsSync(join(folder, 'HEAD'))) continue;
    const isSearched = searched.some((one) => folder === one || `${folder}/`.startsWith(`${join(one, '.git')}/`));
    if (!isSearched) found.push(label === '' ? '.' : label);
  }
  // Those of submodules lie in it.
  return found.filter((label) => !found.some((other) => label.startsWith(`${other}/modules/`)));
}

/** Those that hold what is scanned; without a path, the workspace's own. */
function repositoriesOf(patterns: readonly string[], workspace: string): readonly string[] {
  const places = patterns
    .filter((pattern) => !pattern.startsWith('!'))
    .map((pattern) => resolve(workspace, pattern.replace(/[^/\\]*[*?[{].*$/, '')));
  const found = [workspace, ...places].flatMap((place) => repositoryOf(place) ?? repositoryOf(dirname(place)) ?? []);
  return [...new Set(found)];
}

/** Findings in objects of history, with a commit and a path where there is one that leads to the object. */
async function withPlaces(
  findings: readonly Finding[],
  repositories: readonly string[],
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const labels = findings.map(({ label }) => label);
  if (repositories.length === 0 || labels.length === 0) return findings;
  const { describeGitLabels } = await import('./git/describe-objects.ts');
  const better = new Map<string, string>();
  for (const repository of repositories) {
    for (const [label, place] of await describeGitLabels(repository, [...new Set(labels)], { signal })) {
      better.set(label, place);
    }
  }
  return findings.map((finding) => ({ ...finding, label: better.get(finding.label) ?? finding.label }));
}

async function searchHistory(repository: string, searching: Searching, signal: AbortSignal): Promise<void> {
  const { scanGit } = await import('./git/scan-git.ts');
  const { report } = searching;
  const sink = createScanSink(searching);
  const counting: ScanSink = {
    async item(item) {
      report.totals.gitObjects += 1;
      report.totals.members -= 1;
      await sink.item(item);
    },
    unread: (unread) => sink.unread(unread),
  };
  try {
    await scanGit(repository, counting, { signal });
  } catch (error) {
    sink.unread({ label: '.git', reason: reasonOf(error) });
  }
}
