import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { KeyHandover, Place } from './port.ts';

/** What the run tells about the step that called us; undefined where it does not. */
export interface StepFacts {
  /** Absolute. */
  readonly workspace: string;
  readonly repository: string | undefined;
  /** `owner/repo/.github/workflows/x.yml@ref`: of the caller, when this is a reusable workflow. */
  readonly workflowRef: string | undefined;
  /** The same of the workflow that holds the job. */
  readonly jobWorkflowRef: string | undefined;
  /** The path in it. */
  readonly jobWorkflowFile: string | undefined;
  readonly job: string | undefined;
  /** `GITHUB_ACTION`: the step's id, or a name that the runner made. */
  readonly step: string | undefined;
  /** `owner/repo` of this action; undefined when it was called by a path in the workspace. */
  readonly action: string | undefined;
  /** The step that the workflow file shows calls a composite action, and that calls us. */
  readonly composite: boolean;
}

/** Bytes; a workflow is far smaller, and what is built to be slow to parse is not parsed. */
const largestFile = 256 * 1024;

/** The place of the calling step in the checked-out workflow file; undefined whenever there is any doubt. */
export async function findCallingStep(facts: StepFacts): Promise<Place | undefined> {
  const found = await readCallingStep(facts);
  return found === undefined ? undefined : { file: found.file, line: found.line };
}

/** How the calling step gets its key; empty whenever there is any doubt about the step. */
export async function findKeyHandover(facts: StepFacts): Promise<KeyHandover> {
  return (await readCallingStep(facts))?.handover ?? {};
}

async function readCallingStep(facts: StepFacts) {
  const { job, step } = facts;
  const file = workflowFile(facts);
  if (file === undefined || job === undefined || step === undefined) return undefined;
  const text = await readCheckedOut(file, facts);
  if (text === undefined) return undefined;
  const { locateStep } = await import('./workflow-steps.ts');
  const found = locateStep(text, { job, step, action: facts.action, composite: facts.composite });
  return found === undefined ? undefined : { file, ...found };
}

/** The path of the workflow in this repository; undefined when it belongs to another one. */
function workflowFile(facts: StepFacts): string | undefined {
  const own = facts.jobWorkflowRef ?? facts.workflowRef;
  const parts = own === undefined ? undefined : /^([^/@]+\/[^/@]+)\/([^@]+)@./.exec(own);
  if (own !== undefined && parts?.[1]?.toLowerCase() !== facts.repository?.toLowerCase()) return undefined;
  // Without any ref there is no telling whose file it is.
  const file = own === undefined ? undefined : (facts.jobWorkflowFile ?? parts?.[2]);
  return file !== undefined && /^[\w.-]+(\/[^/\\\0]+)*\.ya?ml$/.test(file) && !file.split('/').includes('..')
    ? file
    : undefined;
}

async function readCheckedOut(file: string, { workspace, repository }: StepFacts): Promise<string | undefined> {
  try {
    const root = await realpath(workspace);
    const path = await realpath(resolve(root, file));
    const inside = relative(root, path);
    if (isAbsolute(inside) || inside.split(sep)[0] === '..') return undefined;
    if (repository !== undefined && (await isOtherCheckout(root, repository))) return undefined;
    return await readSmallFile(path);
  } catch {
    // No checkout, no place.
    return undefined;
  }
}

/** The text of a regular file: a pipe or a device in a checkout would hold the step for ever. */
async function readSmallFile(path: string): Promise<string | undefined> {
  const found = await stat(path);
  return found.isFile() && found.size <= largestFile ? readFile(path, 'utf8') : undefined;
}

/** Whether the workspace holds a clone of some other repository, which can have a workflow of the same name. */
async function isOtherCheckout(root: string, repository: string): Promise<boolean> {
  const config = (await readSmallFile(resolve(root, '.git/config')).catch(() => undefined)) ?? '';
  const origin = /^\[remote "origin"\][^[]*?^\s*url\s*=\s*(\S+)/m.exec(config)?.[1];
  if (origin === undefined) return false;
  const name = /([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(origin)?.[1];
  return name?.toLowerCase() !== repository.toLowerCase();
}
