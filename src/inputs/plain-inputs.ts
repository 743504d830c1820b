import { checkPath } from '../http/path.ts';
import { limitsInMemory } from '../plan/limits.ts';
import { type Plan, stepOf, type Task } from '../plan/plan.ts';
import { baseUrl as baseUrlKind } from './kinds/base-url.ts';
import type { RawInputs } from './port.ts';
import { Faults, written } from './written.ts';

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
const plainBaseUrl = 'https://api.kimp360.com';

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
export async function planPlainInputs({ values, faults = [], label }: RawInputs): Promise<Plan | undefined> {
  const { path, 'base-url': base = plainBaseUrl, ...others } = values;
  if (faults.length > 0 || !path || path !== path.trim() || checkPath(path) !== undefined) return undefined;
  for (const [name, text] of Object.entries(others)) {
    if (text !== '' && text !== plainTexts[name] && !contextInputs.has(name)) return undefined;
  }
  const baseUrl = await baseUrlKind.parseText(written({ label: label('base-url') }, base), new Faults());
  if (baseUrl === undefined) return undefined;
  return {
    target: { baseUrl, apiKeyHeader: 'x-api-key', redirects: 'same-origin' },
    steps: [stepOf(plainTask(path))],
    scope: {},
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
