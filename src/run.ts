import { exitStatusOfRun } from './diagnostics/codes.ts';
import { type Diagnostic, DiagnosticError } from './diagnostics/diagnostic.ts';
import type { RunFacts } from './diagnostics/facts.ts';
import { bugOf } from './engine/bug.ts';
import { executePlan } from './engine/execute-plan.ts';
import { explainFindings } from './engine/explain-findings.ts';
import { readTlsMaterial } from './engine/tls-material.ts';
import type { HostAdapter, HostContext } from './hosts/port.ts';
import { secretsOfInputs } from './inputs/credentials.ts';
import { parseInputs } from './inputs/parse-inputs.ts';
import type { RawInputs } from './inputs/port.ts';
import { findDebugLeaks } from './key/debug.ts';
import { intakeKeys } from './key/intake.ts';
import type { KeyIntake, RawKeys } from './key/port.ts';
import { createKeyRing } from './key/ring.ts';
import { publicKeyWarnings, rotationWarnings } from './key/rotation.ts';
import type { Secret } from './key/secret.ts';
import { guardHost } from './leak/guard.ts';
import { createRedactor } from './leak/redactor.ts';
import type { Plan, Target } from './plan/plan.ts';
import type { Platform } from './platform/port.ts';
import { decisiveFailure } from './report/failure.ts';
import { publish } from './report/publish.ts';
import type { RunReport, TaskResult } from './report/results.ts';
import type { TlsMaterial, Transports } from './transports/port.ts';

/** Everything that an entry hands over: who runs us, what was given, and the machine. */
export interface Job {
  readonly adapter: HostAdapter;
  /** Taken before anything else: not yet masked. */
  readonly keys: RawKeys;
  readonly inputs: RawInputs;
  /** Files may lie anywhere when the command line names them; in an Action they must lie in the workspace. */
  readonly filesNamedOnCommandLine: boolean;
  readonly platform: Platform;
  readonly transports: Transports;
  /** Called after masking. */
  readonly readContext: () => HostContext;
  /** Read for `NODE_DEBUG` and `NODE_OPTIONS`, which could betray the key before a line of ours runs. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborts when the job is cancelled. */
  readonly signal: AbortSignal;
  readonly version: string;
}

export interface RunEnd {
  readonly report: RunReport;
  /** SPEC §5; the Action makes 1 of everything but 0. */
  readonly exitStatus: number;
}

/**
 * The job in order: keys masked, inputs read, calls made, everything reported. The only catch-all of the product:
 * whatever goes wrong ends as a diagnostic, never as a green run.
 */
export async function run(job: Job): Promise<RunEnd> {
  const { adapter, platform, signal, version } = job;
  const started = platform.clock.monotonic();
  const redactor = createRedactor();
  const hide = (secret: Secret) => {
    adapter.mask(secret);
    redactor.add(secret);
  };
  const intake = intakeKeys(job.keys);
  for (const form of intake.masks) adapter.mask(form);
  for (const secret of intake.secrets) redactor.add(secret);
  // Before anything is parsed: even a report on a broken input must not show what it holds.
  for (const secret of [...job.transports.secrets(), ...secretsOfInputs(job.inputs.values)]) hide(secret);

  const context = job.readContext();
  const host = guardHost(adapter, redactor);
  const keys = createKeyRing(job.keys, intake);
  const facts = (): RunFacts => ({ environment: context.environment, key: keys.facts(), acceptedEarlier: false });
  const explaining = { redactor, ...(context.errorsUrl === undefined ? {} : { errorsUrl: context.errorsUrl }) };

  const found: Diagnostic[] = [];
  let plan: Plan | undefined;
  let results: readonly TaskResult[] = [];
  try {
    const prepared = await prepare(job, intake, context);
    found.push(...prepared.found);
    plan = prepared.plan;
    for (const secret of plan?.mask ?? []) hide(secret);
    if (plan !== undefined && !found.some((one) => one.severity === 'error')) {
      const { failOnError } = plan;
      const transport = job.transports.create(prepared.tls);
      try {
        results = await executePlan({
          plan,
          transport,
          platform,
          context,
          keys,
          ...(job.keys.primary === undefined ? {} : { keyLabel: job.keys.primary.label }),
          redactor,
          signal,
          hide,
          progress: (line) => host.log(line),
          explain: (list, known) => explainFindings(list, known, { ...explaining, failOnError }),
        });
      } finally {
        transport.close();
      }
      found.push(...keys.warnings());
      const answer = results.findLast((result) => result.response !== undefined)?.response;
      if (answer !== undefined && !answer.sunk) await host.content(answer.content);
    }
  } catch (error) {
    found.push(...diagnosticsOf(error));
  }

  const diagnostics = await explainFindings(found, facts(), { ...explaining, failOnError: true });
  const all = [...diagnostics, ...results.flatMap((result) => result.diagnostics)];
  const fingerprint = keys.facts().fingerprint;
  const report = await publish(
    {
      ok: decisiveFailure(all) === undefined,
      results,
      diagnostics,
      durationMs: platform.clock.monotonic() - started,
      ...(fingerprint === undefined ? {} : { keyFingerprint: fingerprint }),
      keyHeader: plan?.target.apiKeyHeader ?? 'x-api-key',
      ...(plan?.target.apiKeyScheme === undefined ? {} : { keyScheme: plan.target.apiKeyScheme }),
      ...(plan === undefined ? {} : { ...certificatesOf(plan.target), baseUrl: plan.target.baseUrl.href }),
    },
    { host, context, redactor, platform, facts: facts(), plan, version },
  );
  const failures = [...report.diagnostics, ...report.results.flatMap((result) => result.diagnostics)];
  return {
    report,
    exitStatus: exitStatusOfRun(failures.filter((one) => one.severity === 'error').map((one) => one.code)),
  };
}

/** Everything that can be known before the first request: all faults of a run, together. */
async function prepare(
  job: Job,
  intake: KeyIntake,
  context: HostContext,
): Promise<{ readonly plan?: Plan; readonly tls: TlsMaterial; readonly found: readonly Diagnostic[] }> {
  const { platform } = job;
  const parsed = await parseInputs(job.inputs, {
    files: platform.files,
    namedOnCommandLine: job.filesNamedOnCommandLine,
    context,
    newIdempotencyKey: () => platform.uuid(),
  });
  const { plan } = parsed;
  const material = plan === undefined ? { tls: {}, found: [] } : await readTlsMaterial(plan.target, platform.files);
  const tlsFault = await job.transports.check(material.tls);
  const age = {
    ...(plan?.keyCreated === undefined ? {} : { created: plan.keyCreated }),
    ...(plan?.keyMaxAgeMs === undefined ? {} : { maxAgeMs: plan.keyMaxAgeMs }),
    now: platform.clock.now(),
  };
  return {
    ...(plan === undefined ? {} : { plan }),
    tls: material.tls,
    found: [
      ...intake.refusals,
      ...findDebugLeaks(job.environment),
      ...job.transports.refuse(),
      ...parsed.faults,
      ...material.found,
      ...(tlsFault === undefined ? [] : [tlsFault]),
      ...intake.warnings,
      ...parsed.warnings,
      ...publicKeyWarnings(context.environment, intake.primary !== undefined),
      ...rotationWarnings(age),
    ],
  };
}

/** The diagnostics that an error carries; one that carries none is a fault of ours. */
function diagnosticsOf(error: unknown): readonly Diagnostic[] {
  if (error instanceof DiagnosticError) return error.diagnostics;
  return [bugOf(error)];
}

function certificatesOf({ caFile, clientCertFile, clientKeyFile }: Target): Partial<RunReport> {
  return {
    ...(caFile === undefined ? {} : { caFile }),
    ...(clientCertFile === undefined ? {} : { clientCertFile }),
    ...(clientKeyFile === undefined ? {} : { clientKeyFile }),
  };
}
