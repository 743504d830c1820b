import { code } from './html.ts';
import type { ScanResult } from './results.ts';
import { totalsOf } from './scan-lines.ts';

/** Rows of a table; of the rest there is the number. */
const mostRows = 200;

/** The scan in the job summary: what was read, what was found, what was not read. */
export function scanSection(scan: ScanResult, redact: (text: string) => string): string[] {
  const { findings, found, unread, allowed, notes } = scan;
  const rows = findings.slice(0, mostRows).map(({ label, line, place, form }) => {
    const where =
      place === 'content'
        ? line === undefined
          ? ''
          : `line ${line}`
        : place === 'name'
          ? 'its name'
          : 'target of the link';
    return [code(redact(label), 300), where, code(redact(form), 200)];
  });
  const unreadRows = [
    ...unread.map(({ label, reason }) => [code(redact(label), 300), code(redact(reason), 200), 'no']),
    ...allowed.map(({ label, reason }) => [code(redact(label), 300), code(redact(reason), 200), 'yes']),
  ];
  return [
    `<p>Scanned: ${totalsOf(scan)}.</p>`,
    ...notes.map((note) => `<p>${code(redact(note), 300)}</p>`),
    ...table(['Found in', 'Where', 'What'], rows, found),
    ...table(['Not read', 'Why', 'Allowed'], unreadRows.slice(0, mostRows), unreadRows.length),
  ];
}

function table(heads: readonly string[], rows: readonly (readonly string[])[], total: number): string[] {
  if (rows.length === 0) return [];
  const left = total - rows.length;
  return [
    '<table>',
    `<tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>`,
    ...rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`),
    ...(left > 0 ? [`<tr><td colspan="${heads.length}">… and ${left} more</td></tr>`] : []),
    '</table>',
  ];
}
