import { bugOf } from '../engine/bug.ts';

/** The end of a command that failed in a way nobody foresaw. Returns the exit status. */
export function reportBug(error: unknown): number {
  const { code, message, evidence } = bugOf(error);
  const lines = [
    `${code}: ${message}`,
    ...evidence,
    'Please report it with the command, without the key, and these lines.',
  ];
  process.stderr.write(`${lines.join('\n  ')}\n`);
  return 70;
}
