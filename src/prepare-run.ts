import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { HostContext } from './hosts/port.ts';
import { planPlainInputs } from './inputs/plain-inputs.ts';
import type { ParsedInputs, RawInputs } from './inputs/port.ts';
import { type ReportPaths, runFileInputs } from './inputs/run-files.ts';
import type { Job } from './job.ts';
import type { KeyIntake } from './key/port.ts';
import type { Redactor } from './leak/port.ts';
import type { Plan, Target } from './plan/plan.ts';
import type { Platform } from './platform/port.ts';
import type { TlsMaterial } from './transports/port.ts';

export interface Prepared {
  readonly plan?: Plan;
  readonly tls: TlsMaterial;
  readonly found: readonly Diagnostic[];
  /** Of what the user wrote: no answer changes them. */
  readonly warnings: readonly Diagnostic[];
  readonly reports: ReportPaths;
}

/** Everything that can be known before the first request: all faults of a run, together. */
export async function prepareRun(
  job: Job,
  intake: KeyIntake,
  context: HostContext,
  redactor: Redactor,
): Promise<Prepared> {
  const { platform } = job;
  const parsed = await readInputs(job, context);
  const { plan } = parsed;
  const material = plan === undefined ? { tls: {}, found: [] } : await tlsMaterialOf(plan.target, platform);
  const tlsFault = await job.transports.check(material.tls);
  return {
    ...(plan === undefined ? {} : { plan }),
    tls: material.tls,
    reports: parsed.reports ?? {},
    warnings: parsed.warnings,
    found: [
      ...intake.refusals.filter(({ code }) => !(code === 'key/missing' && job.keys.unreadable === true)),
      ...(await debugLeaksOf(job.environment)),
      ...(plan?.steps.length === 0 ? [] : job.transports.refuse()),
      ...parsed.faults,
      ...(await secretPaths(job.inputs, redactor)),
      ...(await secretNames(plan, redactor)),
      ...material.found,
      ...(tlsFault === undefined ? [] : [tlsFault]),
      ...intake.warnings,
      ...(await keyWarnings(plan, context, intake, platform.clock.now())),
    ],
  };
}

async function readInputs({ inputs, platform, ...job }: Job, context: HostContext): Promise<ParsedInputs> {
  const plan = planPlainInputs(inputs);
  if (plan !== undefined) return { plan, faults: [], warnings: [] };
  const { parseInputs } = await import('./inputs/parse-inputs.ts');
  return parseInputs(inputs, {
    files: platform.files,
    namedOnCommandLine: job.filesNamedOnCommandLine,
    context,
    newIdempotencyKey: () => platform.uuid(),
    now: platform.clock.now(),
    environment: job.environment,
  });
}

/** A file name is as public as a log, and what is written to it would be looked for under a redacted name. */
async function secretPaths(inputs: RawInputs, redactor: Redactor): Promise<readonly Diagnostic[]> {
  const names = ['save-to', ...runFileInputs];
  const guilty = names.filter((name) => inputs.values[name] && redactor.redact(inputs.values[name]).hits > 0);
  if (guilty.length === 0) return [];
  const { diagnostic } = await import('./diagnostics/diagnostic.ts');
  return guilty.map((name) =>
    diagnostic('save/refused', 'The path of a file to write holds a secret of this run.', {
      origin: { label: inputs.label(name) },
      suggestion: 'Give the file a name without the secret.',
    }),
  );
}

/** The name of an output is as public as a path, and what reads it asks for it as it was written. */
async function secretNames(plan: Plan | undefined, redactor: Redactor): Promise<readonly Diagnostic[]> {
  const names: string[] = [];
  for (const step of plan?.steps ?? []) {
    if (step.place !== undefined) continue;
    const bound = await step.bind(plan?.scope ?? {});
    if ('task' in bound) names.push(...bound.task.extract.map(({ name }) => name));
  }
  if (!names.some((name) => redactor.redact(name).hits > 0)) return [];
  const { diagnostic } = await import('./diagnostics/diagnostic.ts');
  return [
    diagnostic('input/invalid', 'The name of an extracted value holds a secret of this run.', {
      suggestion: 'Give it a name without the secret.',
    }),
  ];
}

// What a plain call does not need is loaded when something is there to be judged.

async function tlsMaterialOf(target: Target, { files }: Platform) {
  if (Object.keys(certificatesOf(target)).length === 0) return { tls: {}, found: [] };
  const { readTlsMaterial } = await import('./engine/tls-material.ts');
  return readTlsMaterial(target, files);
}

async function debugLeaksOf(environment: Job['environment']): Promise<readonly Diagnostic[]> {
  if (!environment.NODE_DEBUG && !environment.NODE_OPTIONS) return [];
  const { findDebugLeaks } = await import('./key/debug.ts');
  return findDebugLeaks(environment);
}

async function keyWarnings(
  plan: Plan | undefined,
  { environment }: HostContext,
  { primary }: KeyIntake,
  now: number,
): Promise<readonly Diagnostic[]> {
  const { keyCreated: created, keyMaxAgeMs: maxAgeMs } = plan ?? {};
  if (environment.secretSource !== 'None' && created === undefined) return [];
  const { publicKeyWarnings, rotationWarnings } = await import('./key/rotation.ts');
  return [
    ...publicKeyWarnings(environment, primary !== undefined),
    ...rotationWarnings({
      ...(created === undefined ? {} : { created }),
      ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
      now,
    }),
  ];
}

/** Paths as the caller gave them. */
export function certificatesOf({
  caFile,
  clientCertFile,
  clientKeyFile,
}: Target): Pick<Target, 'caFile' | 'clientCertFile' | 'clientKeyFile'> {
  return {
    ...(caFile === undefined ? {} : { caFile }),
    ...(clientCertFile === undefined ? {} : { clientCertFile }),
    ...(clientKeyFile === undefined ? {} : { clientKeyFile }),
  };
}
