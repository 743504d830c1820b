/** Plans built by hand, run by the engine against servers on loopback. */

import type { ExplainedDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { executePlan } from '../../src/engine/execute-plan.ts';
import { explainFindings } from '../../src/engine/explain-findings.ts';
import type { HostAdapter, HostContext } from '../../src/hosts/port.ts';
import { intakeKeys } from '../../src/key/intake.ts';
import { createKeyRing } from '../../src/key/ring.ts';
import { Secret } from '../../src/key/secret.ts';
import { guardHost } from '../../src/leak/guard.ts';
import { createRedactor } from '../../src/leak/redactor.ts';
import { watchTraces } from '../../src/leak/traces.ts';
import type { Binding, Plan, Scope, Step, Task } from '../../src/plan/plan.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { decisiveFailure, findingsOf } from '../../src/report/failure.ts';
import { publish } from '../../src/report/publish.ts';
import type { RunReport, TaskResult } from '../../src/report/results.ts';
import { watchPlan } from '../../src/report/watch-plan.ts';
import { createTransport } from '../../src/transports/actions-http-client.ts';
import { aTask } from './reports.ts';

export const planKey = 'canary-key-0123456789abcdef';

export interface StepOptions extends Partial<Omit<Step, 'bind' | 'id'>> {
  /** Makes the call of the scope; a list of names means that they never came. */
  readonly make?: (scope: Scope) => Partial<Task> | readonly string[];
  readonly bind?: (scope: Scope) => Promise<Binding>;
}

/** A step that makes its call of the scope, as the task file's reader will. */
export function aStep(id: string, options: StepOptions = {}): Step {
  const { make = () => ({ path: `/${id}` }), bind, ...rest } = options;
  return {
    id,
    name: `Task ${id}`,
    place: { file: 'tasks.yml', line: 3, column: 5 },
    always: false,
    continueOnError: false,
    ...rest,
    bind:
      bind ??
      (async (scope) => {
        const made = make(scope);
        if (Array.isArray(made)) return { missing: made as readonly string[] };
        return { task: aTask({ id, name: `Task ${id}`, retries: 0, ...(made as Partial<Task>) }) };
      }),
  };
}

export interface RunOptions {
  readonly origin: string;
  readonly steps: readonly Step[];
  readonly plan?: Partial<Plan>;
  readonly engine?: Partial<Engine>;
  readonly signal?: AbortSignal;
  readonly workspace?: string;
  readonly takesOutputs?: boolean;
}

export interface PlanRun {
  readonly results: readonly TaskResult[];
  readonly lines: readonly string[];
  readonly engine: Engine;
}

export function anEngine(options: RunOptions, lines: string[] = []): Engine {
  const { origin, steps, signal = new AbortController().signal } = options;
  const redactor = createRedactor();
  const raw = {
    primary: { secret: new Secret(planKey), label: 'input "api-key"', source: 'input' as const },
    unused: [],
  };
  const intake = intakeKeys(raw);
  for (const secret of intake.secrets) redactor.add(secret);
  const keyAlone = createRedactor();
  keyAlone.add(new Secret(planKey));
  const workspace = options.workspace ?? '/nowhere';
  const context: HostContext = {
    name: 'plain',
    environment: { host: 'plain' },
    workspace,
    temp: workspace,
    takesOutputs: options.takesOutputs ?? false,
    protectedFiles: [],
    callingStep: async () => undefined,
  };
  return {
    plan: {
      target: { baseUrl: new URL(origin), apiKeyHeader: 'x-api-key', redirects: 'same-origin' },
      steps: steps as Plan['steps'],
      scope: {},
      failOnError: true,
      mask: [],
      ...options.plan,
    },
    transport: createTransport({ tls: {}, userAgent: 'kimp360-test' }),
    platform: nodePlatform(),
    context,
    keys: createKeyRing(raw, intake),
    redactor,
    signal,
    progress: (line) => lines.push(line),
    holdsKey: (text) => text.includes(planKey),
    withoutKey: (content) => keyAlone.whole(content).content,
    hide: (secret) => redactor.add(secret),
    explain: (found, facts) => explainFindings(found, facts, { redactor, failOnError: true }),
    ...options.engine,
  };
}

export async function runPlan(options: RunOptions): Promise<PlanRun> {
  const lines: string[] = [];
  const engine = anEngine(options, lines);
  try {
    return { results: await executePlan(engine), lines, engine };
  } finally {
    engine.transport.close();
  }
}

/** `Task one ok`, `Task two failed auth/rejected`, `Task three cancelled`: one line for each result. */
export function outcomes(results: readonly TaskResult[]): string[] {
  return results.map((result) => {
    const id = result.step?.id ?? result.task?.id;
    if (result.skippedBecause !== undefined) return `${id} ${result.skippedBecause}`;
    if (result.ok) return `${id} ok`;
    return `${id} ${result.tolerated === true ? 'tolerated' : 'failed'} ${result.diagnostics[0]?.code}`;
  });
}

export function evidenceOf(result: TaskResult | undefined): string {
  return (result?.diagnostics ?? [])
    .map((one: ExplainedDiagnostic) => [one.message, ...one.evidence].join('\n'))
    .join('\n');
}

/** Every event of a host, in order; `live` only where a person watches. */
export type HostEvent = readonly [event: string, ...values: unknown[]];

export function recordingAdapter(watched = false): { readonly adapter: HostAdapter; readonly events: HostEvent[] } {
  const events: HostEvent[] = [];
  const adapter: HostAdapter = {
    name: 'plain',
    mask: () => true,
    log: (text) => void events.push(['log', text]),
    group: (title, text) => void events.push(['group', title, text]),
    openGroup: (title) => void events.push(['open', title]),
    closeGroup: () => void events.push(['close']),
    ...(watched ? { live: (line) => void events.push(['live', line]) } : {}),
    annotate: (annotation) => void events.push(['annotate', annotation]),
    summarize: async (markdown) => void events.push(['summary', markdown]),
    outputs: (outputs) => {
      for (const { name, value } of outputs) {
        if (value instanceof Secret) events.push(['secret output', name, value.length]);
        else events.push(['output', name, value]);
      }
    },
    content: async () => {},
  };
  return { adapter, events };
}

export interface PublishedRun extends PlanRun {
  readonly report: RunReport;
  readonly events: readonly HostEvent[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** A plan as `run.ts` runs and reports it, with a host that remembers. */
export async function publishPlan(options: RunOptions & { readonly watched?: boolean }): Promise<PublishedRun> {
  const { adapter, events } = recordingAdapter(options.watched);
  const lines: string[] = [];
  const engine = anEngine({ takesOutputs: true, ...options }, lines);
  const { plan, redactor, platform, context, keys } = engine;
  const host = guardHost(adapter, redactor);
  const landings = new Map<string, string>();
  const reports = {
    ...(plan.reportJunit === undefined ? {} : { reportJunit: plan.reportJunit }),
    ...(plan.reportJson === undefined ? {} : { reportJson: plan.reportJson }),
  };
  const watch = await watchPlan(plan, { landings, reports, host, context, platform, redactor });
  let results: readonly TaskResult[];
  try {
    results = await executePlan({ ...engine, observer: watch.observer, progress: watch.progress });
  } finally {
    watch.close();
    engine.transport.close();
  }
  const report = await publish(
    {
      ok: decisiveFailure(findingsOf({ results, diagnostics: [] })) === undefined,
      results,
      diagnostics: [],
      durationMs: 1,
      keyHeader: plan.target.apiKeyHeader,
      baseUrl: plan.target.baseUrl.href,
    },
    {
      host,
      context,
      redactor,
      platform,
      facts: { environment: context.environment, key: keys.facts(), acceptedEarlier: false },
      plan,
      version: '0.0.0',
      landings,
      warned: new Set(),
      reports,
      traces: watchTraces(platform.files, [], () => 0),
      given: [],
      extracted: [],
      ...(watch.results === undefined ? {} : { resultsStream: watch.results }),
      ...(watch.rowCases === undefined ? {} : { rowCases: watch.rowCases }),
    },
  );
  const outputs = events.filter(([event]) => event === 'output').map(([, name, value]) => [name, value]);
  const summary = events.find(([event]) => event === 'summary')?.[1];
  return { results, lines, engine, report, events, outputs: Object.fromEntries(outputs), summary: String(summary) };
}
