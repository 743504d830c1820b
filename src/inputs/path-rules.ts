import { posix, win32 } from 'node:path';

export type PathRules = typeof posix;

/** Windows' rules for paths when the workspace is on Windows, wherever this runs; elsewhere a backslash is a letter of a name. */
export function pathRulesOf(workspace: string): PathRules {
  return /^(?:[A-Za-z]:|\\\\)/.test(workspace) ? win32 : posix;
}
