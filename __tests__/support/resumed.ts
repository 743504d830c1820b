/** Runs of a plan that share a journal, and what each of them sent. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Step } from '../../src/plan/plan.ts';
import { type JsonAnswer, jsonApi, type SeenRequest } from './json-api.ts';
import { outcomes, type RunOptions, runPlan } from './plans.ts';
import { planOfTasks } from './task-files.ts';

type Answer = (line: string, seen: SeenRequest) => JsonAnswer | undefined | Promise<JsonAnswer | undefined>;

/** Runs with one journal, in a workspace of its own, against an API that gives each POST the next id. */
export async function story(answer: Answer = () => undefined) {
  let made = 0;
  const api = await jsonApi(async (seen) => {
    const { line } = seen;
    const own = await answer(line, seen);
    if (own !== undefined) return own;
    if (!line.startsWith('POST ')) return [200, {}];
    made += 1;
    return [201, { id: made }];
  });
  const workspace = mkdtempSync(path.join(tmpdir(), 'resumed-'));
  const journal = path.join(workspace, 'journal.ndjson');
  const folders = { workspace, temp: workspace, outside: workspace };
  const run = async (steps: readonly Step[], { plan, ...more }: Partial<RunOptions> = {}) => {
    const before = api.requests.length;
    const options = { origin: api.origin, steps, workspace, ...more, plan: { journal, ...plan } };
    const { results } = await runPlan(options);
    const requests: readonly SeenRequest[] = api.requests.slice(before);
    return {
      results,
      outcomes: outcomes(results),
      requests,
      lines: requests.map(({ line }) => line),
      notices: results.flatMap(({ notices = [] }) => notices.map(({ message }) => message)),
    };
  };
  return {
    run,
    workspace,
    journal,
    requests: api.requests,
    /** Runs the tasks of a file. */
    async runTasks(tasks: string, { plan, ...more }: Partial<RunOptions> = {}) {
      const { steps, scope, bodiesRead, valuesRead } = await planOfTasks(`tasks:\n${tasks}`, {
        folders,
        inputs: { journal },
        newIdempotencyKey: randomUUID,
      });
      return run(steps, {
        plan: {
          scope,
          ...(bodiesRead === undefined ? {} : { bodiesRead }),
          ...(valuesRead && { valuesRead }),
          ...plan,
        },
        ...more,
      });
    },
    write(name: string, content: string) {
      const file = path.join(workspace, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    },
  };
}
