import { type Diagnostic, DiagnosticError, type ExplainedDiagnostic } from './diagnostics/diagnostic.ts';
import type { RunEnvironmentFacts, RunFacts } from './diagnostics/facts.ts';
import { bugOf } from './engine/bug.ts';
import { executePlan } from './engine/execute-plan.ts';
import { explainFindings } from './engine/explain-findings.ts';
import { showContent } from './engine/show-content.ts';
import type { HostContext } from './hosts/port.ts';
import type { RawInputs } from './inputs/port.ts';
import type { ReportPaths } from './inputs/run-files.ts';
import type { Job } from './job.ts';
import { linesToMask } from './key/mask-lines.ts';
import { intakePlainKey } from './key/plain-intake.ts';
import type { KeyIntake } from './key/port.ts';
import { createKeyRing } from './key/ring.ts';
import type { Secret } from './key/secret.ts';
import { guardHost, type Host } from './leak/guard.ts';
import type { Redactor } from './leak/port.ts';
import { createRedactor } from './leak/redactor.ts';
import { watchTraces } from './leak/traces.ts';
import type { Plan } from './plan/plan.ts';
import type { Platform } from './platform/port.ts';
import { certificatesOf, prepareRun } from './prepare-run.ts';
import type { announceWarnings } from './report/announce.ts';
import { decisiveFailure, findingsOf } from './report/failure.ts';
import { publish } from './report/publish.ts';
import type { RunReport, ScanResult, TaskResult } from './report/results.ts';
import type { PlanWatch, WatchOptions } from './report/watch-plan.ts';

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
  const { adapter, signal, version } = job;
  const started = job.platform.clock.monotonic();
  const redactor = createRedactor();
  const hidden: Secret[] = [];
  const hide = (secret: Secret) => {
    if (!redactor.add(secret)) return;
    hidden.push(secret);
    for (const line of linesToMask(secret)) adapter.mask(line);
  };
  /** What nobody asks to put anywhere, in difference to what `extract` marks secret. */
  const given: Secret[] = [];
  const hideGiven = (secret: Secret) => {
    hide(secret);
    given.push(secret);
  };
  const intake = intakePlainKey(job.keys) ?? (await import('./key/intake.ts')).intakeKeys(job.keys);
  if (intake.masks.length > 0) adapter.mask(...intake.masks);
  for (const secret of intake.secrets) redactor.add(secret);
  given.push(...intake.secrets);
  // Before anything is parsed: even a report on a broken input must not show what it holds.
  for (const secret of [...job.transports.secrets(), ...(await secretsOf(job.inputs))]) hideGiven(secret);

  const context = job.readContext();
  const traces = watchTraces(job.platform.files, context.commandFiles ?? [], () => hidden.length);
  const platform: Platform = { ...job.platform, files: traces.files };
  const host = guardHost(adapter, redactor);
  const keys = createKeyRing(job.keys, intake);
  let { environment } = context;
  const facts = (): RunFacts => ({ environment, key: keys.facts(), acceptedEarlier: false });
  const explaining = { redactor, ...(context.errorsUrl === undefined ? {} : { errorsUrl: context.errorsUrl }) };

  const found: Diagnostic[] = [];
  let plan: Plan | undefined;
  let results: readonly TaskResult[] = [];
  let sound = false;
  /** Told before the first call: who waits for an hour wants to know before that a condition never holds. */
  let warned: readonly ExplainedDiagnostic[] = [];
  const landings = new Map<string, string>();
  let watch: PlanWatch | undefined;
  let reports: ReportPaths = inHostsPlace(context);
  try {
    const prepared = await prepareRun(job, intake, context, redactor);
    found.push(...prepared.found);
    plan = prepared.plan;
    reports = { ...reports, ...prepared.reports };
    for (const secret of plan?.mask ?? []) hideGiven(secret);
    sound = plan !== undefined && !found.some((one) => one.severity === 'error');
    if (sound) warned = await explainFindings(prepared.warnings, facts(), { ...explaining, failOnError: true });
    else found.push(...prepared.warnings);
    if (warned.length > 0) await warnBefore(warned, { host, context, platform });
    if (plan !== undefined && sound) {
      const { failOnError } = plan;
      for (const path of [plan.supportFile, plan.resultsFile, reports.reportJunit, reports.reportJson]) {
        if (path !== undefined) landings.set(path, await platform.files.landing(path));
      }
      watch = await watchPlanOf(plan, { landings, reports, host, context, platform, redactor });
      const keyAlone = redactorOf(intake.secrets);
      const transport = plan.steps.length === 0 ? undefined : job.transports.create(prepared.tls);
      try {
        if (transport !== undefined)
          results = await executePlan({
            plan,
            transport,
            platform,
            context,
            keys,
            ...(job.keys.primary === undefined ? {} : { keyLabel: job.keys.primary.label }),
            redactor,
            signal,
            ...(job.parting === undefined ? {} : { parting: job.parting }),
            hide,
            holdsKey: (text) => keyAlone.redact(text).hits > 0,
            withoutKey: (content) => keyAlone.whole(content).content,
            progress: watch?.progress ?? ((line) => host.log(line)),
            ...(watch === undefined ? {} : { observer: watch.observer }),
            // A cancelled job is nothing that came back: it fails whatever `fail-on-error` says.
            explain: (list, known) =>
              explainFindings(list, known, { ...explaining, failOnError: failOnError || signal.aborted }),
          });
      } finally {
        watch?.close();
        transport?.close();
      }
      found.push(...keys.warnings());
      const answered = results.findLast((result) => result.response !== undefined);
      // Of many rows no single answer is the one that was asked for.
      const unread =
        answered === undefined || answered.rows !== undefined
          ? undefined
          : await showContent(answered, host, platform.clock, signal);
      if (unread !== undefined) found.push(unread);
      if (!context.takesOutputs) showExtracted(results, host);
    }
  } catch (error) {
    found.push(...diagnosticsOf(error));
  }

  // After the calls, also after one that failed: it may have left files all the same.
  const scan =
    sound && plan !== undefined ? await searched(job, plan, { context, intake, hidden, host, found }) : undefined;

  if (found.some((one) => one.code === 'key/missing')) environment = await withHandover(context, redactor);
  const later = await explainFindings(found, facts(), { ...explaining, failOnError: true });
  const diagnostics = [...later, ...warned];
  const { fallback, fingerprint: first, fallbackFingerprint } = keys.facts();
  const lastToFallback = fallback === 'untried' && results.at(-1)?.attempts.at(-1)?.usedFallback === true;
  const fingerprint = fallback === 'accepted' || lastToFallback ? fallbackFingerprint : first;
  const report = await publish(
    {
      ok: decisiveFailure(findingsOf({ results, diagnostics })) === undefined,
      results,
      ...(scan === undefined ? {} : { scan }),
      diagnostics,
      durationMs: platform.clock.monotonic() - started,
      ...(fingerprint === undefined ? {} : { keyFingerprint: fingerprint }),
      keyHeader: plan?.target.apiKeyHeader ?? 'x-api-key',
      ...(plan?.target.apiKeyScheme === undefined ? {} : { keyScheme: plan.target.apiKeyScheme }),
      ...(plan === undefined ? {} : { ...certificatesOf(plan.target), baseUrl: plan.target.baseUrl.href }),
    },
    {
      host,
      context,
      redactor,
      platform,
      facts: facts(),
      warned: new Set(warned),
      plan,
      version,
      landings,
      reports,
      traces,
      given,
      extracted: hidden.filter((secret) => !given.includes(secret)),
      ...(watch?.results === undefined ? {} : { resultsStream: watch.results }),
      ...(watch?.rowCases === undefined ? {} : { rowCases: watch.rowCases }),
    },
  );
  await host.finish(report.ok);
  const errors = findingsOf(report).filter((one) => one.severity === 'error');
  return { report, exitStatus: await exitStatusOf(errors) };
}

interface Searched {
  readonly context: HostContext;
  readonly intake: KeyIntake;
  readonly hidden: readonly Secret[];
  readonly host: Host;
  /** What is found is added. */
  readonly found: Diagnostic[];
}

/** Does the scan of the plan, if there is one, and tells how it went. */
async function searched(
  { inputs, signal, workerScript }: Job,
  { scan: plan }: Plan,
  { context, intake, hidden, host, found }: Searched,
): Promise<ScanResult | undefined> {
  if (plan === undefined) return undefined;
  try {
    const { executeScan } = await import('./engine/execute-scan.ts');
    const done = await executeScan({
      plan,
      workspace: context.workspace,
      intake,
      hidden,
      label: inputs.label('scan'),
      gitLabel: inputs.label('scan-git'),
      ...(workerScript === undefined ? {} : { workerScript }),
      signal,
    });
    found.push(...done.found);
    for (const line of done.lines) host.log(line);
    return done.result;
  } catch (error) {
    found.push(...diagnosticsOf(error));
    return undefined;
  }
}

/** The facts of the run with what the workflow file shows of how the step gets its key; read only when there is none. */
async function withHandover(context: HostContext, redactor: Redactor): Promise<RunEnvironmentFacts> {
  const handover = await context.keyHandover?.();
  return handover === undefined ? context.environment : { ...context.environment, ...redactor.record(handover) };
}

/** Where nothing takes outputs, what was extracted is said. */
function showExtracted(results: readonly TaskResult[], host: Host): void {
  for (const { extracted, rows } of results) {
    if (rows !== undefined) continue;
    for (const [name, value] of Object.entries(extracted)) host.log(`${name} = ${value}`);
  }
}

function redactorOf(secrets: readonly Secret[]): Redactor {
  const redactor = createRedactor();
  for (const secret of secrets) redactor.add(secret);
  return redactor;
}

function inHostsPlace({ junitReport }: HostContext): ReportPaths {
  return junitReport === undefined ? {} : { reportJunit: junitReport };
}

async function warnBefore(...[warned, to]: Parameters<typeof announceWarnings>): Promise<void> {
  const { announceWarnings } = await import('./report/announce.ts');
  await announceWarnings(warned, to);
}

/** What shows a plan of tasks while it runs; a single call has one line to say. */
async function watchPlanOf(plan: Plan, options: WatchOptions) {
  const [first, ...others] = plan.steps;
  if (first === undefined) return undefined;
  if (others.length === 0 && first.place === undefined && plan.dryRun !== true) return undefined;
  const { watchPlan } = await import('./report/watch-plan.ts');
  return watchPlan(plan, options);
}

// What a plain call does not need is loaded when something is there to be judged.

async function exitStatusOf(failures: readonly Diagnostic[]): Promise<number> {
  if (failures.length === 0) return 0;
  const { exitStatusOfRun } = await import('./diagnostics/codes.ts');
  return exitStatusOfRun(failures.map((one) => one.code));
}

async function secretsOf({ values }: RawInputs): Promise<readonly Secret[]> {
  if (!values.headers && !values.mask && !/@|%40/.test(`${values['base-url']}${values.path}`)) return [];
  const { secretsOfInputs } = await import('./inputs/occasional.ts');
  return secretsOfInputs(values);
}

/** The diagnostics that an error carries; one that carries none is a fault of ours. */
function diagnosticsOf(error: unknown): readonly Diagnostic[] {
  if (error instanceof DiagnosticError) return error.diagnostics;
  return [bugOf(error)];
}
