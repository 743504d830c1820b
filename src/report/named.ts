import type { TaskResult } from './results.ts';

/** The name of a result's task, as the user gave it. */
export function nameOf({ step, task }: TaskResult): string {
  return step?.name ?? task?.name ?? '';
}

/** Method and path: as sent, else as written in the file. */
export function callOf({ step, task }: TaskResult): { readonly method: string; readonly path: string } | undefined {
  return task ?? step?.written;
}

/** Where its task begins in the file: `release.yml:12:5`. */
export function placeOf({ step }: TaskResult): string | undefined {
  const place = step?.place;
  return place === undefined ? undefined : `${place.file}:${place.line}:${place.column}`;
}

/** Of cases with the same name GitLab shows the first alone, so each gets a name of its own. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
