import { randomUUID } from 'node:crypto';
import { appendFileSync, openSync } from 'node:fs';

/**
 * Writes outputs to the file of `GITHUB_OUTPUT`, each with a delimiter of its own, as the toolkit does. A run sets a
 * dozen, so the file stays open. Without a file an output has nowhere to go; the toolkit would print it to the log.
 */
export function createOutputFile(file: string | undefined): (name: string, value: string) => void {
  let opened: number | undefined;
  return (name, value) => {
    if (file === undefined || file === '') return;
    // Nothing but chance in it: words of ours could be what somebody masks, and would look like a leak.
    const end = randomUUID();
    if (name.includes(end) || value.includes(end)) throw new Error('An output holds the delimiter made for it.');
    opened ??= openSync(file, 'a');
    appendFileSync(opened, `${name}<<${end}\n${value}\n${end}\n`);
  };
}
