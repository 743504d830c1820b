/** One task, run by the engine against a server on loopback. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { executeTask } from '../../src/engine/execute-task.ts';
import type { Task } from '../../src/plan/plan.ts';
import type { TaskResult } from '../../src/report/results.ts';
import { anEngine, aStep, type RunOptions } from './plans.ts';
import { type RawRequest, type RawServer, rawServer, reply } from './raw-server.ts';
import { aTask } from './reports.ts';

export interface TaskRun {
  readonly result: TaskResult;
  readonly lines: readonly string[];
  readonly workspace: string;
}

/** Runs a task with no further attempts unless asked for; its workspace is a new folder. */
export async function runTask(
  origin: string,
  task: Partial<Task>,
  options: Partial<RunOptions> = {},
): Promise<TaskRun> {
  const lines: string[] = [];
  const workspace = mkdtempSync(path.join(tmpdir(), 'task-'));
  const engine = anEngine({ origin, steps: [aStep('one')], workspace, ...options }, lines);
  try {
    const result = await executeTask(aTask({ retries: 0, retryDelayMs: 5, path: '/list', ...task }), engine);
    return { result, lines, workspace };
  } finally {
    engine.transport.close();
  }
}

/** A JSON answer, with fields beside the content type. */
export function json(value: unknown, fields: readonly string[] = [], status = '200 OK'): Buffer {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return reply(status, text, ['Content-Type: application/json', ...fields]);
}

/** A server that answers the n-th request with the n-th answer, and the last one ever after. */
export function serverOf(answers: readonly (Buffer | ((request: RawRequest) => Buffer))[]): Promise<RawServer> {
  return rawServer((request, socket) => {
    const answer = answers[Math.min(request.number, answers.length) - 1];
    socket.write(typeof answer === 'function' ? answer(request) : (answer ?? reply('500 Oops')));
  });
}

/** Request targets in order: `/list?page=2`. */
export function targetsOf({ requests }: RawServer): string[] {
  return requests.map(({ head }) => head.split(' ')[1] ?? '');
}

export function contentOf({ response }: TaskResult): string {
  return Buffer.from(response?.content ?? []).toString();
}

/** Code, message and evidence of each finding. */
export function found({ diagnostics }: TaskResult): string[] {
  return diagnostics.map(({ code, message, evidence, suggestion }) =>
    [`${code}: ${message}`, ...evidence, ...(suggestion === undefined ? [] : [suggestion])].join('\n'),
  );
}
