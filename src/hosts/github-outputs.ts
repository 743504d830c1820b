import { Secret } from '../key/secret.ts';
import { chanceName } from '../platform/chance-name.ts';
import { appendToCommandFile } from './command-file.ts';
import type { Output } from './port.ts';

/**
 * Writes outputs to the file of `GITHUB_OUTPUT`, each with a delimiter of its own, as the toolkit does: all of them or
 * none. Without a file an output has nowhere to go; the toolkit would print it to the log.
 */
export function writeOutputs(file: string | undefined, outputs: readonly Output[]): void {
  if (file === undefined || file === '') return;
  const text = outputs.map(({ name, value }) => entry(name, value instanceof Secret ? value.reveal() : value)).join('');
  appendToCommandFile('GITHUB_OUTPUT', file, () => text);
}

function entry(name: string, value: string): string {
  // Nothing but chance in it: words of ours could be what somebody masks, and would look like a leak.
  const end = chanceName();
  if (name.includes(end) || value.includes(end)) throw new Error('An output holds the delimiter made for it.');
  return `${name}<<${end}\n${value}\n${end}\n`;
}
