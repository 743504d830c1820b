import { countOf } from './duration.ts';
import type { ScanResult } from './results.ts';

/** What a scan did, for the log: one line, and one for each part that was allowed to stay unread or needs a word. */
export function scanLines(scan: ScanResult): readonly string[] {
  const { files, gitObjects } = scan.totals;
  const clean = scan.found === 0 && scan.unread.length === 0 && files + gitObjects > 0;
  const outcome = scan.found > 0 ? `${countOf(scan.found, 'place')} found` : 'nothing found';
  return [
    `${clean ? '✓' : '✗'} Scanned ${totalsOf(scan)}: ${outcome}`,
    ...scan.allowed.slice(0, 20).map(({ label, reason }) => `  not read, as allowed: ${label} (${reason})`),
    ...(scan.allowed.length > 20 ? [`  … and ${scan.allowed.length - 20} more not read, as allowed`] : []),
    ...scan.notes.map((note) => `  ${note}`),
  ];
}

/** `12 files (1.2 MiB), 3 archives with 40 members, 900 git objects`. */
export function totalsOf({ totals, unread, allowed }: ScanResult): string {
  const { files, links, archives, members, gitObjects, bytes } = totals;
  return [
    `${countOf(files, 'file')} (${formatBytes(bytes)})`,
    ...(links > 0 ? [countOf(links, 'link')] : []),
    ...(archives > 0 ? [`${countOf(archives, 'archive')} with ${countOf(members, 'member')}`] : []),
    ...(gitObjects > 0 ? [countOf(gitObjects, 'git object')] : []),
    ...(unread.length + allowed.length > 0 ? [`${unread.length + allowed.length} unread`] : []),
  ].join(', ');
}

/** `900 bytes`, `1.2 MiB`, unpacked content included. */
function formatBytes(bytes: number): string {
  if (bytes < 1024) return countOf(bytes, 'byte');
  const units = ['KiB', 'MiB', 'GiB', 'TiB'];
  const power = Math.min(units.length, Math.floor(Math.log(bytes) / Math.log(1024)));
  return `${(bytes / 1024 ** power).toFixed(1)} ${units[power - 1]}`;
}
