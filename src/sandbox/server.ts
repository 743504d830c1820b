import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../platform/port.ts';
import { type Answer, refuse } from './answer.ts';
import { createIdempotency } from './idempotency.ts';
import { generateKeys, judgeKey, type KeyVerdict, type SandboxKeys } from './keys.ts';
import { probeRoutes } from './probes.ts';
import { createRateLimit, type RateVerdict } from './rate-limit.ts';
import { readContent } from './request-content.ts';
import { createRequestStore } from './request-store.ts';
import { requestRoutes } from './requests.ts';
import { match, type Route } from './router.ts';

export interface SandboxOptions {
  /** 0 or absent: a free one. */
  readonly port?: number;
  readonly clock: Pick<Clock, 'now' | 'monotonic'>;
  /** Requests that one key may make in any 60 seconds; the guide says about 60. */
  readonly ratePerMinute?: number;
  /** Called after each answer. */
  readonly onRequest?: (request: LoggedRequest) => void;
}

/** One answered request. No value of a field is kept: somebody may have sent a real key by mistake. */
export interface LoggedRequest {
  readonly id: string;
  readonly method: string;
  /** Path and query as received. */
  readonly path: string;
  /** Field names as they stood on the wire, casing kept, in order. */
  readonly fieldNames: readonly string[];
  readonly key: KeyVerdict;
  readonly status: number;
}

export interface Sandbox {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  readonly keys: SandboxKeys;
  /** The last 1,000 requests, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /** Stops listening and drops every connection. */
  close(): Promise<void>;
}

const loggedAtMost = 1_000;

/** What one running sandbox holds. */
interface State {
  readonly keys: SandboxKeys;
  readonly routes: readonly Route[];
  readonly admit: (key: string) => RateVerdict;
  readonly once: ReturnType<typeof createIdempotency>;
}

/**
 * Starts a local API that behaves as Kimp360's guide documents: `x-api-key`, the error content, 401, 403, 404, 400 with
 * `details`, 429 with `Retry-After`. Its resources are its own, and its memory is bounded: it forgets the oldest. Rejects with Node's error when the port is taken.
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { clock, ratePerMinute = 60 } = options;
  const state: State = {
    keys: generateKeys(),
    routes: [...probeRoutes(), ...requestRoutes(createRequestStore(() => clock.now()))],
    admit: createRateLimit(ratePerMinute, () => clock.monotonic()),
    once: createIdempotency(),
  };
  const requests: LoggedRequest[] = [];
  let count = 0;
  const server = createServer((request, response) => {
    count += 1;
    const id = `sandbox-${count}`;
    const key = judgeKey(state.keys, keyOf(request));
    response.on('finish', () => {
      const entry: LoggedRequest = {
        id,
        method: request.method ?? '',
        path: request.url ?? '',
        fieldNames: request.rawHeaders.filter((_value, index) => index % 2 === 0),
        key,
        status: response.statusCode,
      };
      requests.push(entry);
      if (requests.length > loggedAtMost) requests.shift();
      options.onRequest?.(entry);
    });
    decide(state, request, key)
      .catch(() => refuse(500, 'The sandbox failed.'))
      .then((answer) => send(response, id, answer));
  });
  const port = await listen(server, options.port ?? 0);
  return { url: `http://127.0.0.1:${port}`, keys: state.keys, requests, close: () => stop(server) };
}

/** Who asks, how often, what for: in that order, as an API behind a gateway answers. */
async function decide(state: State, request: IncomingMessage, key: KeyVerdict): Promise<Answer> {
  if (key !== 'works' && key !== 'forbidden') return { ...refuse(401, 'Invalid or missing API key.'), close: true };
  const { allowed, fields } = state.admit(key);
  const answer = !allowed
    ? { ...refuse(429, 'Rate limit exceeded.'), close: true }
    : await answerAccepted(state, request, key);
  return { ...answer, fields: { ...fields, ...answer.fields } };
}

async function answerAccepted({ routes, once }: State, request: IncomingMessage, key: KeyVerdict): Promise<Answer> {
  if (key === 'forbidden') {
    return { ...refuse(403, 'This API key does not have permission to access this resource.'), close: true };
  }
  const method = request.method ?? 'GET';
  const path = request.url?.startsWith('/') === true ? request.url : '/';
  const url = new URL(`http://sandbox${path}`);
  const found = match(routes, method, url.pathname);
  if ('refusal' in found) return { ...found.refusal, close: true };
  const { handler, params, readsItself } = found;
  const content = readsItself ? undefined : await readContent(request);
  if (!readsItself && content === undefined) {
    return { ...refuse(413, 'The request content is too large.'), close: true };
  }
  const handle = async () =>
    handler({
      method,
      query: url.searchParams,
      params,
      contentType: request.headers['content-type'] ?? '',
      content: content ?? new Uint8Array(),
      source: request,
    });
  const idempotencyKey = String(request.headers['idempotency-key'] ?? '');
  if (idempotencyKey === '' || method === 'GET' || method === 'HEAD') return handle();
  return once({ idempotencyKey, method, path, ...(content === undefined ? {} : { content }) }, handle);
}

function keyOf(request: IncomingMessage): string | undefined {
  // Node joins a repeated field with ", ", so that two keys are never one that works.
  const value = request.headers['x-api-key'];
  return Array.isArray(value) ? value.join(', ') : value;
}

function send(response: ServerResponse, id: string, answer: Answer): void {
  if (response.destroyed) return;
  const content = contentOf(answer);
  // Closing matters only where content of the request was left unread; otherwise connections are kept.
  const close = answer.close === true && !response.req.complete;
  response.writeHead(answer.status, {
    'x-request-id': id,
    ...answer.fields,
    ...(content === undefined
      ? { 'content-length': '0' }
      : { 'content-type': content.contentType, 'content-length': String(content.bytes.byteLength) }),
    ...(close ? { connection: 'close' } : {}),
  });
  response.end(content?.bytes);
}

function contentOf({ json, file }: Answer): Answer['file'] {
  if (file !== undefined || json === undefined) return file;
  return { contentType: 'application/json; charset=utf-8', bytes: Buffer.from(`${JSON.stringify(json)}\n`) };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
