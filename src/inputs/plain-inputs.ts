import { checkPath } from '../http/path.ts';
import { limitsInMemory } from '../plan/limits.ts';
import { type Plan, stepOf, type Task } from '../plan/plan.ts';
import type { RawInputs } from './port.ts';

/** What the runner sets when the workflow says nothing, and what these texts mean; a test holds them to the definitions. */
export const plainTexts: Readonly<Record<string, string>> = {
  'api-key-header': 'x-api-key',
  'expect-status': '2xx',
  'fail-on-error': 'true',
  method: 'GET',
  redirects: 'same-origin',
  retries: '3',
  'retry-delay': '1s',
  'scan-git': 'false',
};
const usualBaseUrl = 'https://api.kimp360.com';
/** Names but those by which clouds serve credentials, this machine itself, and paths that no server reads in two ways. */
const plainBaseUrl =
  /^(?:https:\/\/(?:[a-z\d-]+\.)+(?!(?:internal|goog)\b)[a-z]{2,}|https?:\/\/(?:localhost|127\.0\.0\.1))(?::\d+)?(?:\/[\w-]+)*\/?$/;

/** Inputs that the step sets for itself; the host reads them. */
export const contextInputs: ReadonlySet<string> = new Set([
  'github-secret-source',
  'job-workflow-file-path',
  'job-workflow-ref',
  'strategy-job-index',
  'strategy-job-total',
]);

/**
 * The plan that `parseInputs` makes of a GET of one path with nothing else said, which is what most calls start as;
 * undefined when anything else is given or anything is wrong. It spares a run the definitions, kinds and rules of all
 * other inputs.
 */
export function planPlainInputs({ values, faults = [] }: RawInputs): Plan | undefined {
  const { path, 'base-url': base = usualBaseUrl, ...others } = values;
  if (faults.length > 0 || !path || path !== path.trim() || checkPath(path) !== undefined) return undefined;
  for (const [name, text] of Object.entries(others)) {
    if (text !== '' && text !== plainTexts[name] && !contextInputs.has(name)) return undefined;
  }
  const folder = base.endsWith('/') ? base : `${base}/`;
  if (!plainBaseUrl.test(base) || !URL.canParse(folder)) return undefined;
  return {
    target: { baseUrl: new URL(folder), apiKeyHeader: 'x-api-key', redirects: 'same-origin' },
    steps: [stepOf(plainTask(path))],
    scope: {},
    valuesRead: [],
    failOnError: true,
    mask: [],
  };
}

function plainTask(path: string): Task {
  return {
    id: 'call',
    name: `GET ${path.replace(/[?#].*$/, '')}`,
    method: 'GET',
    path,
    query: [],
    fields: [],
    ...limitsInMemory,
    retries: 3,
    retryDelayMs: 1_000,
    expectStatus: [{ from: 200, to: 299 }],
    expect: [],
    extract: [],
  };
}
