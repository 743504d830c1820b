import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { inertJson } from '../leak/inert.ts';
import { nodePlatform } from '../platform/node.ts';
import { type LoggedRequest, type Sandbox, startSandbox } from '../sandbox/server.ts';
import { parseArguments } from './arguments.ts';
import { programName } from './program-name.ts';
import { reportFaults } from './report-faults.ts';
import { type Session, writeErr, writeOut } from './session.ts';

/** `kimp360 sandbox [--port N]`: runs until it is stopped. URL and keys go to stdout, requests to stderr. */
export async function sandbox(argv: readonly string[], session: Session): Promise<number> {
  const { values, faults } = parseArguments(argv, {
    command: 'kimp360 sandbox',
    positionals: [],
    flags: [{ name: 'port', kind: 'value' }],
  });
  const port = values.port ?? '0';
  const found = [...faults, ...(isPort(port) ? [] : [badPort()])];
  if (found.length > 0) return reportFaults(found);
  let running: Sandbox;
  try {
    const { clock } = nodePlatform();
    running = await startSandbox({ clock, port: Number(port), onRequest: (entry) => void writeErr(logLine(entry)) });
  } catch (error) {
    return reportFaults([cannotListen(port, error)]);
  }
  await writeOut(greeting(running));
  await stopped(session.signal);
  await running.close();
  return 0;
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}

function badPort(): Diagnostic {
  return diagnostic('input/invalid', '--port must be a number from 0 to 65535.', {
    suggestion: 'Leave --port out for any free port.',
  });
}

function cannotListen(port: string, error: unknown): Diagnostic {
  const { code = 'unknown' } = error as NodeJS.ErrnoException;
  return diagnostic('input/invalid', `The sandbox cannot listen on port ${port}.`, {
    evidence: [`system error: ${code}`],
    suggestion: 'Choose another port, or leave --port out for any free one.',
    cause: error,
  });
}

function greeting({ url, keys }: Sandbox): string {
  return `Kimp360 sandbox (local; its resources are its own, its keys are worth nothing elsewhere)

url                      ${url}
key that works           ${keys.works}
key without permissions  ${keys.forbidden}
revoked key              ${keys.revoked}

POST /requests                  {"title": …}; ?outcome=rejected, or "reject" in the title, lets it fail
GET  /requests                  a list in pages: ?limit, ?cursor, ?status
GET  /requests/{id}             each look moves it on, as 5 seconds do: pending, in_progress, done
POST /requests/{id}/files       a form, a multipart form or a file: answers with size and sha256
GET  /requests/{id}/deliverable a zip file, once the request is done
DELETE /requests/{id}           204
GET  /ping                      200
ANY  /status/{code}             that status; ?retry-after=SECONDS

60 requests a minute per key · Idempotency-Key is honoured

try it:  KIMP360_API_KEY=${keys.works} ${programName()} get /ping --base-url ${url}
stop it: Ctrl+C
`;
}

function logLine({ id, method, path, key, status }: LoggedRequest): string {
  // The path is a stranger's text; written as JSON it stays on one line and is obeyed by nothing.
  return `${id} ${status} ${inertJson(JSON.stringify(`${method} ${path}`))} key: ${key}\n`;
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
