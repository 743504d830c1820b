import type { InputValues } from '../inputs/definitions.ts';
import type { NamedFile } from '../inputs/kinds/named-file.ts';
import type { Secret } from '../key/secret.ts';
import type { Field } from '../transports/port.ts';
import { type Plan, type Rate, type ScanPlan, type Shard, stepOf, type Target } from './plan.ts';
import { type TaskDependencies, taskFrom } from './task-from-values.ts';

const defaultMaxAgeMs = 90 * 24 * 60 * 60_000;

/** What Kimp360's guide allows; other APIs have limits of their own. */
const ratedHost = 'api.kimp360.com';
const defaultRate: Rate = { count: 60, windowMs: 60_000 };

export interface PlanDependencies extends TaskDependencies {
  /** The run's place in its matrix or parallel group, for `shard: auto`. */
  readonly parallel?: Shard;
}

/** What the engine is told: the inputs of a single call as a plan of one task. */
export async function planFromInputs(values: InputValues, deps: PlanDependencies): Promise<Plan> {
  const { path } = values;
  const task = path === undefined ? undefined : taskFrom({ ...values, path }, { id: 'call' }, deps);
  const repeats = task?.polling !== undefined || task?.pagination !== undefined;
  return {
    target: targetFrom(values, deps.pathOf),
    steps: task === undefined ? [] : [stepOf(task)],
    scope: {},
    valuesRead: [],
    ...runFrom(values, deps, repeats),
    mask: [...(values.mask ?? []), ...(await secretsOf(task?.fields ?? []))],
  };
}

/**
 * What concerns all calls of a run.
 *
 * @param severalRequests whether there is anything to pace unless the user asks for it
 */
export function runFrom(
  values: InputValues,
  { pathOf, parallel }: PlanDependencies,
  severalRequests: boolean,
): Omit<Plan, 'target' | 'steps' | 'scope' | 'mask'> {
  const supportFile = values['support-file'];
  const resultsFile = values['results-file'];
  const reportJunit = values['report-junit'];
  const reportJson = values['report-json'];
  const { journal } = values;
  const scan = scanFrom(values);
  const created = values['api-key-created'];
  const maxRate = rateFrom(values, severalRequests);
  const shard = values.shard === 'auto' ? parallel : values.shard;
  return {
    ...(scan === undefined ? {} : { scan }),
    failOnError: values['fail-on-error'],
    ...(maxRate === undefined ? {} : { maxRate }),
    ...(shard === undefined ? {} : { shard }),
    ...(journal === undefined ? {} : { journal: pathOf(journal) }),
    ...(values['dry-run'] === true ? { dryRun: true } : {}),
    ...(supportFile === undefined ? {} : { supportFile: pathOf(supportFile) }),
    ...(resultsFile === undefined ? {} : { resultsFile: pathOf(resultsFile) }),
    ...(reportJunit === undefined ? {} : { reportJunit: pathOf(reportJunit) }),
    ...(reportJson === undefined ? {} : { reportJson: pathOf(reportJson) }),
    ...(created === undefined
      ? {}
      : { keyCreated: created, keyMaxAgeMs: values['api-key-max-age'] ?? defaultMaxAgeMs }),
  };
}

function scanFrom(values: InputValues): ScanPlan | undefined {
  const { scan: patterns = [] } = values;
  const git = values['scan-git'];
  if (patterns.length === 0 && !git) return undefined;
  return { patterns, git, allowUnread: values['scan-allow-unread'] ?? [] };
}

function rateFrom(values: InputValues, severalRequests: boolean): Rate | undefined {
  const given = values['max-rate'];
  if (given !== undefined) return given === 'none' ? undefined : given;
  return severalRequests && values['base-url'].hostname === ratedHost ? defaultRate : undefined;
}

async function secretsOf(fields: readonly Field[]): Promise<readonly Secret[]> {
  if (fields.length === 0) return [];
  const { secretsOfFields } = await import('../inputs/occasional.ts');
  return secretsOfFields(fields);
}

/** Where the key goes. */
export function targetFrom(values: InputValues, pathOf: (file: NamedFile) => string): Target {
  const scheme = values['api-key-scheme'];
  const caFile = values['ca-file'];
  const certFile = values['client-cert-file'];
  const keyFile = values['client-key-file'];
  return {
    baseUrl: values['base-url'],
    apiKeyHeader: values['api-key-header'],
    ...(scheme === undefined ? {} : { apiKeyScheme: scheme }),
    redirects: values.redirects,
    ...(caFile === undefined ? {} : { caFile: pathOf(caFile) }),
    ...(certFile === undefined ? {} : { clientCertFile: pathOf(certFile) }),
    ...(keyFile === undefined ? {} : { clientKeyFile: pathOf(keyFile) }),
  };
}
