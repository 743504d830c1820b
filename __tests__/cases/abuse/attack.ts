import type { DiagnosticCode } from '../../../src/diagnostics/codes.ts';
import type { ActionOptions } from '../../support/action.ts';
import { canary, oddCanary } from '../../support/action.ts';
import { type Answer, type RawServer, rawServer } from '../../support/raw-server.ts';
import type { StepResult } from '../../support/runner.ts';

/** What stands on the field before an attack. */
export interface Field {
  /** Of this run: plain, or of characters that every encoding treats in a way of its own. */
  readonly key: string;
  /** A server that must not get the key; it keeps what it got. */
  readonly foreign: RawServer;
  /** The API, answering so. */
  readonly api: (answer: Answer, inputs?: Readonly<Record<string, string>>) => Promise<ActionOptions>;
  /** What the API got. */
  readonly received: () => RawServer['requests'];
}

export interface Attack {
  readonly who: string;
  readonly how: string;
  /** The outcome: a code, or `ok` when the step is green; a warning's code beside `ok` after a comma. */
  readonly seen: DiagnosticCode | 'ok' | `ok, ${DiagnosticCode}`;
  readonly key: string;
  readonly arrange: (field: Field) => ActionOptions | Promise<ActionOptions>;
  /** What else must be true. */
  readonly check?: ((result: StepResult, field: Field) => void) | undefined;
}

export type Attacks = readonly Attack[];

/** Builds the attacks of one attacker; `odd` takes the key of awkward characters. */
export function attacksBy(who: string) {
  const make =
    (key: string) =>
    (how: string, seen: Attack['seen'], arrange: Attack['arrange'], check?: Attack['check']): Attack => ({
      who,
      how,
      seen,
      key,
      arrange,
      check,
    });
  return Object.assign(make(canary), { odd: make(oddCanary) });
}

/** Starts the servers of one attack. */
export async function prepareField(key: string): Promise<Field> {
  const foreign = await rawServer(
    (_request, socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}'),
  );
  let api: RawServer | undefined;
  return {
    key,
    foreign,
    async api(answer, inputs = {}) {
      api = await rawServer(answer);
      return { with: { 'base-url': api.origin, path: '/requests', ...inputs } };
    },
    received: () => api?.requests ?? [],
  };
}

/** A module for `node --require` that does something when the first request leaves; `request` is Node's. */
export function whenSent(code: string): string {
  const hears = "require('node:diagnostics_channel').subscribe('http.client.request.start'";
  return `${hears}, ({ request }) => { ${code} });`;
}

/** Everything that anybody reads of a run. */
export function everythingOf(result: StepResult): string {
  const lines = result.rawStdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  return [
    ...lines,
    result.log,
    result.summary,
    JSON.stringify(result.annotations),
    JSON.stringify(result.outputs),
  ].join('\n');
}
