import { appendToCommandFile } from './command-file.ts';

/** GitHub refuses the summary of a step as a whole when it is larger than 1 MiB. */
const mostBytes = 1024 * 1024;
/** Closes what the cut may have left open; end tags without a start are dropped by GitHub's sanitizer. */
const cutNote =
  '\n</code></pre></td></tr></table></li></ol></ul></details>\n\n> **Cut here**: GitHub shows 1 MiB of summary per step. The log and the outputs hold the rest.\n';

/** Appends to the file of `GITHUB_STEP_SUMMARY`, never beyond GitHub's limit; does nothing where there is none. */
export function appendSummary(file: string | undefined, markdown: string): void {
  if (file === undefined || file === '') return;
  appendToCommandFile('GITHUB_STEP_SUMMARY', file, (size) => fitSummary(markdown, mostBytes - size));
}

/** The text itself, or as many whole lines of it as fit into `room` bytes of UTF-8 together with a visible note. */
export function fitSummary(markdown: string, room: number): string {
  const bytes = Buffer.from(markdown);
  if (bytes.byteLength <= room) return markdown;
  const left = room - Buffer.byteLength(cutNote);
  if (left <= 0) return '';
  const head = bytes.subarray(0, left);
  const lineEnd = head.lastIndexOf(10);
  return head.subarray(0, Math.max(lineEnd, 0)).toString('utf8') + cutNote;
}
