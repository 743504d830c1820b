/** Runs with a journal that are killed at random points, and what a counting server saw of them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface KillReport {
  readonly kills: number;
  readonly plans: number;
  /** Rows whose requests did not all carry one and the same key. */
  readonly withOtherKey: readonly string[];
  readonly never: readonly string[];
  /** Requests beyond one a row. */
  readonly repeated: number;
  /** What runs wrote to stderr. */
  readonly errors: readonly string[];
}

const rowsOfPlan = 30;
/** Rows that a run has in flight at most. */
export const inFlight = 3;

/** Kills runs of `journal-worker.ts` so often, each at a random moment of its work, and lets every plan come to its end. */
export async function killRuns(node: string, kills: number): Promise<KillReport> {
  const keys = new Map<string, string[]>();
  let running: ChildProcess | undefined;
  let requestsUntilKill = Number.POSITIVE_INFINITY;
  let killed = 0;
  const kill = () => {
    if (running?.kill('SIGKILL') === true) killed += 1;
    running = undefined;
  };
  const server = createServer((request, response) => {
    const row = request.url ?? '';
    keys.set(row, [...(keys.get(row) ?? []), String(request.headers['idempotency-key'])]);
    requestsUntilKill -= 1;
    // Before the answer, with it, or a little later, between any two steps of the run.
    const moment = Math.random();
    const over = requestsUntilKill <= 0;
    if (over && moment < 0.3) kill();
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ row }));
    if (over && moment >= 0.3) setTimeout(kill, Math.random() * 6);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const errors: string[] = [];
  const never: string[] = [];
  let plans = 0;
  while (killed < kills) {
    plans += 1;
    const journal = path.join(mkdtempSync(path.join(tmpdir(), 'killed-')), 'journal.ndjson');
    const base = `${origin}/plan-${plans}`;
    for (let ended = false; !ended; ) {
      requestsUntilKill = killed < kills ? 1 + Math.floor(Math.random() * 8) : Number.POSITIVE_INFINITY;
      ended = await new Promise<boolean>((resolve) => {
        const worker = path.join(import.meta.dirname, 'journal-worker.ts');
        const child = spawn(node, ['--no-warnings', worker, journal, base, String(rowsOfPlan)], {
          stdio: ['ignore', 'ignore', 'pipe'],
        });
        running = child;
        child.stderr.on('data', (text) => errors.push(String(text)));
        child.on('close', (code, signal) => {
          running = undefined;
          if (code !== 0 && signal !== 'SIGKILL') errors.push(`ended with ${code}`);
          resolve(code === 0 || signal !== 'SIGKILL');
        });
      });
    }
    for (let row = 0; row < rowsOfPlan; row += 1) {
      if (!keys.has(`/plan-${plans}/row-${row}`)) never.push(`plan ${plans}, row ${row}`);
    }
  }
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  const all = [...keys.values()];
  return {
    kills: killed,
    plans,
    withOtherKey: [...keys].filter(([, sent]) => new Set(sent).size !== 1).map(([row]) => row),
    never,
    repeated: all.reduce((sum, sent) => sum + sent.length - 1, 0),
    errors,
  };
}
