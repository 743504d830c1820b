import { relative } from 'node:path';

/** How this program was called, so that what we show can be typed: `kimp360`, or `node dist/cli.js` on a clone. */
export function programName(script = process.argv[1] ?? '', folder = process.cwd()): string {
  if (!/\.[cm]?[jt]s$/.test(script)) return 'kimp360';
  const path = relative(folder, script);
  // A path that leads far away, or needs quotes, teaches nothing.
  return path.startsWith('..') || /\s/.test(path) || path === '' ? 'kimp360' : `node ${path.replaceAll('\\', '/')}`;
}
