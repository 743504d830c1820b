import { randomBytes } from 'node:crypto';
import { areaOf, diagnosticCodes, exitStatusOf } from '../../src/diagnostics/codes.ts';
import { expectNoCliLeak, runCli } from '../support/cli.ts';
import { expectNoLeak, expectNoTrace } from '../support/no-leak.ts';
import { node24 } from '../support/node24.ts';
import { runStep } from '../support/runner.ts';
import type { Part } from './parts.ts';

export const runtime: Part = { name: 'Node 24', from: 'npm ci', path: node24 };

/** The two front doors of `dist`; every case goes through both. */
export const ways = ['Action', 'CLI'] as const;
export type Way = (typeof ways)[number];

/** What a step or a command line says. */
export interface Call {
  readonly key: string;
  /** Inputs of the Action, or the flags of those names. */
  readonly with: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Files of the workspace or of the working directory. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Further values that must be nowhere in what the run leaves behind. */
  readonly secrets?: readonly string[];
}

export interface Outcome {
  readonly ok: boolean;
  /** Of the failure; '' when there is none. */
  readonly code: string;
  /** Everything that a person can read: log, annotations and summary, or stderr. */
  readonly text: string;
  /** The content of the answer. */
  readonly body: string;
  /** Files that the run made. */
  readonly files: Readonly<Record<string, Buffer>>;
  /** Of the Action alone. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** A key that is nowhere else on the machine. */
export function newKey(): string {
  return `canary_${randomBytes(20).toString('hex')}`;
}

/** Makes the call with `dist`, and fails when the key, in any form, or another secret is left anywhere. */
export async function call(way: Way, wanted: Call): Promise<Outcome> {
  return way === 'Action' ? callAction(wanted) : callCli(wanted);
}

async function callAction({ key, with: inputs, env = {}, files = {}, secrets = [] }: Call): Promise<Outcome> {
  const result = await runStep({
    with: { 'api-key': key, ...inputs },
    env,
    workspace: files,
    timeoutMs: 50_000,
  });
  for (const secret of [key, ...secrets]) expectNoLeak(result, secret);
  expect(result.timedOut).toBe(false);
  expect(result.rawStderr).toBe('');
  const code = result.outputs['error-code'] ?? '(no output error-code)';
  expect({ ok: result.outputs.ok, code, exitCode: result.exitCode }).toEqual(
    result.succeeded
      ? { ok: 'true', code: '', exitCode: 0 }
      : { ok: 'false', code: expect.stringMatching(/.\/./), exitCode: 1 },
  );
  const made = Object.entries(result.files).map(
    ([name, content]) => [name.replace(/^workspace\//, ''), content] as const,
  );
  return {
    ok: result.succeeded,
    code,
    text: [result.log, ...result.annotations.map(({ title, message }) => `${title}\n${message}`), result.summary].join(
      '\n',
    ),
    body: result.outputs.body ?? '',
    files: Object.fromEntries(made),
    outputs: result.outputs,
  };
}

async function callCli({
  key,
  with: { path = '', method, ...inputs },
  env = {},
  files = {},
  secrets = [],
}: Call): Promise<Outcome> {
  const sends = ['json', 'body', 'body-file', 'form', 'multipart'].some((name) => name in inputs);
  const command = (method ?? (sends ? 'POST' : 'GET')).toLowerCase();
  const flags = Object.entries(inputs).map(([name, value]) => `--${name}=${value}`);
  const result = await runCli([command, path, ...flags], {
    env: { KIMP360_API_KEY: key, ...env },
    files,
    timeoutMs: 50_000,
  });
  for (const secret of [key, ...secrets]) {
    expectNoCliLeak(result, secret);
    expectNoTrace({ 'file names': Object.keys(result.files).join('\n') }, secret);
  }
  expect(result.timedOut).toBe(false);
  const ok = result.exitCode === 0;
  const code = ok ? '' : codeIn(result.stderr);
  expect({ code, exitCode: result.exitCode, stderr: result.stderr }).toMatchObject({ exitCode: exitStatusFor(code) });
  const made = Object.entries(result.files).filter(([name]) => !(name in files));
  return { ok, code, text: result.stderr, body: result.stdout, files: Object.fromEntries(made), outputs: {} };
}

/** The first code in a text that can end a run. */
function codeIn(text: string): string {
  const codes = [...text.matchAll(/\b[a-z]+\/[a-z-]+/g)].map(([code]) => code);
  return codes.find((code) => isCode(code) && !warnings.has(code)) ?? '(no code)';
}

const warnings = new Set(['key/trimmed', 'key/not-secret', 'key/rotation-due', 'key/fallback-used', 'leak/echoed']);

function isCode(text: string): text is (typeof diagnosticCodes)[number] {
  return (diagnosticCodes as readonly string[]).includes(text);
}

function exitStatusFor(code: string): number {
  if (code === '') return 0;
  return isCode(code) && areaOf(code) !== 'internal' ? exitStatusOf(code) : -1;
}
