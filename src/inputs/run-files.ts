import type { InputValues } from './definitions.ts';
import type { NamedFile } from './kinds/named-file.ts';

/** Inputs that name a file which the run as a whole writes. That of `save-to` is of one task. */
export const runFileInputs = ['support-file', 'results-file', 'journal', 'report-junit', 'report-json'] as const;

export type RunFileInput = (typeof runFileInputs)[number];

/** Absolute paths of the reports that are asked for. */
export interface ReportPaths {
  readonly reportJunit?: string;
  readonly reportJson?: string;
}

/**
 * Where reports go, of inputs that may be at fault otherwise: those reports tell of the fault. One whose path was refused, or
 * is that of another file, is written nowhere.
 *
 * @param paths what was resolved without a fault
 */
export function reportPathsOf(values: Partial<InputValues>, paths: ReadonlyMap<NamedFile, string>): ReportPaths {
  const all = (['save-to', ...runFileInputs] as const).flatMap((name) => paths.get(values[name] as NamedFile) ?? []);
  const alone = (file: NamedFile | undefined) => {
    const path = file === undefined ? undefined : paths.get(file);
    const same = all.filter((one) => one.toLowerCase() === path?.toLowerCase());
    return same.length === 1 ? path : undefined;
  };
  const [junit, json] = [alone(values['report-junit']), alone(values['report-json'])];
  return {
    ...(junit === undefined ? {} : { reportJunit: junit }),
    ...(json === undefined ? {} : { reportJson: json }),
  };
}
