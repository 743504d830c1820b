import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Place } from '../hosts/port.ts';
import type { FilePlace } from '../plan/plan.ts';
import type { Files } from '../platform/port.ts';

/** A place as a CI finds it in the repository; undefined for a file elsewhere, and for tasks that stand in an input. */
export async function placeInWorkspace(
  { file, line, column }: FilePlace,
  workspace: string,
  files: Files,
): Promise<Place | undefined> {
  const path = resolve(workspace, file);
  const inside = relative(workspace, path);
  if (inside === '' || isAbsolute(inside) || inside.split(sep)[0] === '..') return undefined;
  if ((await files.stat(path))?.kind !== 'file') return undefined;
  return { file: inside.replaceAll(sep, '/'), line, column };
}
