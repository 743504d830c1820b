/**
 * Every diagnostic code of the contract (SPEC §5), and what each means for the run's end.
 * The texts that explain them live in `catalogue.ts`, which is loaded only when something went wrong.
 */
export const diagnosticCodes = [
  'key/missing',
  'key/placeholder',
  'key/unexpanded',
  'key/wrapped',
  'key/malformed',
  'key/too-short',
  'key/in-debug',
  'key/trimmed',
  'key/not-secret',
  'key/rotation-due',
  'key/fallback-used',
  'input/invalid',
  'input/unknown',
  'input/conflict',
  'input/insecure-url',
  'input/file',
  'auth/rejected',
  'auth/forbidden',
  'auth/edge-blocked',
  'auth/proxy',
  'http/bad-request',
  'http/not-found',
  'http/conflict',
  'http/rate-limited',
  'http/server-error',
  'http/unexpected-status',
  'net/dns',
  'net/refused',
  'net/reset',
  'net/timeout',
  'net/tls',
  'net/tls-disabled',
  'net/proxy',
  'net/truncated',
  'net/too-large',
  'net/protocol',
  'redirect/cross-origin',
  'redirect/downgrade',
  'redirect/loop',
  'redirect/unsupported',
  'expect/failed',
  'expect/not-json',
  'extract/missing',
  'poll/timed-out',
  'poll/failed',
  'paginate/more',
  'save/refused',
  'save/failed',
  'leak/echoed',
  'leak/found',
  'scan/incomplete',
  'internal/bug',
] as const;

export type DiagnosticCode = (typeof diagnosticCodes)[number];
export type DiagnosticArea = DiagnosticCode extends infer C ? (C extends `${infer A}/${string}` ? A : never) : never;

/** The part of a code before the slash. */
export function areaOf(code: DiagnosticCode): DiagnosticArea {
  return code.slice(0, code.indexOf('/')) as DiagnosticArea;
}

/** Areas that `fail-on-error: false` turns into warnings (SPEC §3); every other area always fails. */
const softenable: ReadonlySet<string> = new Set([
  'auth',
  'http',
  'net',
  'redirect',
  'expect',
  'extract',
  'poll',
  'paginate',
]);

/** Whether `fail-on-error: false` makes a warning of this code. A setting that is refused before any request is nothing that came back. */
export function isSoftenable(code: DiagnosticCode): boolean {
  return code !== 'net/tls-disabled' && softenable.has(areaOf(code));
}

/** The CLI's exit status for a failure of this code (SPEC §5). */
export function exitStatusOf(code: DiagnosticCode): number {
  if (code === 'save/refused') return 2;
  switch (areaOf(code)) {
    case 'input':
      return 2;
    case 'key':
    case 'auth':
      return 3;
    case 'net':
    case 'redirect':
      return 4;
    case 'leak':
      return 5;
    case 'internal':
      return 70;
    default:
      return 1;
  }
}

/** The exit status of a run: `leak/*` wins, else the first failure; 0 without one. */
export function exitStatusOfRun(failures: readonly DiagnosticCode[]): number {
  const leak = failures.find((code) => areaOf(code) === 'leak');
  const decisive = leak ?? failures[0];
  return decisive === undefined ? 0 : exitStatusOf(decisive);
}
