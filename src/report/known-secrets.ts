import type { Secret } from '../key/secret.ts';
import { nameOf } from './named.ts';
import type { Publishing } from './publish.ts';
import type { RunReport } from './results.ts';

/** The secrets of a run, as its end knows them, and what else tells a leak from what is meant to be there. */
export interface KnownSecrets {
  /** Key and fallback, and what else was a secret before the calls: they may stand nowhere but in one of `outputs`. */
  readonly given: readonly Secret[];
  /** What answers told, marked secret by `extract`. */
  readonly extracted: readonly Secret[];
  /** The outputs that hold one of those on purpose, and the tasks that set them. */
  readonly outputs: readonly { readonly name: string; readonly secret: Secret; readonly task: string }[];
  /** All names that `extract` gave. */
  readonly names: ReadonlySet<string>;
  /** Files that hold words of ours around what others told. */
  readonly reports: ReadonlySet<string>;
  /** A file that is gone as the run ends: another one holds all that it held. */
  readonly passing?: string | undefined;
}

export function knownSecrets(
  { results }: Pick<RunReport, 'results'>,
  resultsFile: string | undefined,
  { given, extracted, plan, reports, rowCases }: Publishing,
): KnownSecrets {
  const ofPlan = [plan?.resultsFile, plan?.supportFile, plan?.journal];
  const paths = [resultsFile, ...ofPlan, ...Object.values(reports), rowCases?.path];
  return {
    given,
    extracted,
    outputs: results.flatMap((result) =>
      Object.entries(result.extractedSecrets).map(([name, secret]) => ({ name, secret, task: nameOf(result) })),
    ),
    names: new Set(results.flatMap((result) => Object.keys(result.extracted))),
    reports: new Set(paths.filter((path) => path !== undefined)),
    passing: rowCases?.path,
  };
}
