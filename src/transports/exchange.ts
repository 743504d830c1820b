import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { classifyConnectionError, type Stage } from './node-errors.ts';
import {
  type Field,
  type TransportBody,
  TransportError,
  type TransportRequest,
  type TransportResponse,
} from './port.ts';
import { type ContentOwner, classifyContentError, cutByEnd, readContent } from './read-content.ts';
import { endOnlyWithNotice } from './tls-end.ts';

/** A kept-alive connection that the server closed before it answered: a request that may be repeated goes out again. */
export class StaleConnection extends TransportError {}

/** Sends: must call `pipe` of what it is given with Node's request; throws, or tells, what is wrong with it. */
export type Start = (body: NodeJS.ReadableStream, told: (error?: Error) => void) => void;

/** Content to send, with the code that sends it, which is loaded when there is some. */
export type Upload = typeof import('./upload.ts') & { readonly body: TransportBody };

/**
 * One request and its response. http-client pipes a body into the request and ends it even when the body broke, hears
 * no error after the response began, and settles not at all when the connection ends without one; so the body is
 * written, and the request watched, here: `pipe` is where http-client shows its request.
 */
export function runExchange(
  request: TransportRequest,
  secure: boolean,
  start: Start,
  content: Upload | undefined,
): Promise<TransportResponse> {
  const { promise, resolve, reject } = deferred<TransportResponse>();
  let stage: Stage = { open: false, secure, reached: 'nothing' };
  let client: ClientRequest | undefined;
  let connection: Socket | undefined;
  let message: IncomingMessage | undefined;
  /** How the upload ended: all written, or given up. */
  const uploaded = deferred<boolean>();
  let sending = content !== undefined;
  let closing = false;
  let problem: TransportError | undefined;
  let cut: TransportError | undefined;

  const release = () => request.signal.removeEventListener('abort', onAbort);
  const fail = (error: TransportError) => {
    problem ??= error;
    uploaded.resolve(false);
    if (message === undefined) {
      release();
      const stale = client?.reusedSocket === true && problem.kind === 'reset';
      reject(
        stale ? new StaleConnection('reset', problem.message, { sent: problem.sent, code: problem.code }) : problem,
      );
    }
    client?.destroy();
    message?.destroy(problem);
  };
  const onAbort = () => {
    const reached = stage.open ? undefined : stage.reached;
    fail(new TransportError('aborted', 'The exchange was stopped.', { sent: stage.open, reached }));
  };

  const watch = (created: ClientRequest) => {
    client = created;
    created.on('socket', (socket) => {
      connection = socket;
      if (!created.reusedSocket && /^[\d.]+$|^\[/.test(request.url.hostname)) stage = { ...stage, reached: 'address' };
      content?.tellWriteErrorsLate(socket);
      watchSocket(socket, created.reusedSocket, secure, (change) => {
        stage = { ...stage, ...change };
      });
    });
    created.on('error', (error) => {
      // Bytes after the end of the answer: content with a 304, say. They harm only this connection.
      if (message?.complete === true) return;
      // After the answer began, its content tells what is wrong; only that it is no HTTP would be lost.
      const classified = classifyConnectionError(error, stage);
      if (message === undefined || classified.kind === 'protocol') fail(classified);
      // Content that only the end of the connection delimits looks whole after any end.
      else cut ??= classifyContentError(error);
    });
    // Not when http-client hands it on, which is later: an error can come between.
    created.on('response', receive);
    created.on('upgrade', (_response, socket) => {
      socket.destroy();
      fail(unfinal(101));
    });
    created.on('close', () => {
      if (message === undefined) fail(classifyConnectionError(undefined, stage));
    });
    if (request.signal.aborted) {
      onAbort();
      return;
    }
    if (content === undefined) {
      created.end();
      return;
    }
    const unwanted = () => problem !== undefined || (message !== undefined && !wantsMore(message));
    content.upload(created, content.body, unwanted).then(
      (whole) => {
        sending = !whole;
        uploaded.resolve(whole);
      },
      (error: unknown) => fail(classifyConnectionError(error, stage)),
    );
  };

  /** A server that answers with an error or a redirect wants no more of the content. */
  const wantsMore = ({ statusCode = 0 }: IncomingMessage) => request.final?.(statusCode) ?? statusCode < 300;

  const receive = (received: IncomingMessage) => {
    const { statusCode = 0 } = received;
    if (statusCode < 200) {
      fail(unfinal(statusCode));
      return;
    }
    message = received;
    if (sending && wantsMore(received) && client?.shouldKeepAlive === false) {
      // Else Node would end the connection with the answer, whatever is still to be sent.
      client.shouldKeepAlive = true;
      closing = true;
    }
    if (secure && connection !== undefined && endsWithConnection(request, received)) {
      // Where that cannot be seen, at least the server must have said that it would end the connection.
      const told = received.httpVersion === '1.0' || /\bclose\b/i.test(received.headers.connection ?? '');
      if (!endOnlyWithNotice(connection) && !told) cut = cutByEnd();
    }
    // What ends the content is told by reading it; before and after that, the event must not go unheard.
    received.on('error', () => undefined);
    resolve({
      status: received.statusCode ?? 0,
      statusText: received.statusMessage ?? '',
      fields: pairsOf(received.rawHeaders),
      content: readContent(received, owner),
      discard: () => {
        release();
        received.destroy();
        client?.destroy();
      },
    });
  };

  /**
   * A server that reads on gets the rest. One that has answered in full and hangs up does not want it (RFC 9112 §9.5):
   * then its answer stands, for nothing is made better by asking again. Content that we could not read is our fault.
   */
  async function finishUpload(): Promise<void> {
    const whole = await uploaded.promise;
    if (!whole && problem !== undefined) throw problem;
  }

  const owner: ContentOwner = {
    cut: () => cut,
    problem: () => problem,
    finishUpload: (received) => (sending && wantsMore(received) ? finishUpload() : undefined),
    release: () => {
      release();
      if (sending) client?.destroy();
      if (closing) connection?.destroy();
    },
  };
  request.signal.addEventListener('abort', onAbort, { once: true });
  const body = { on: () => undefined, pipe: watch };
  const told = (error?: unknown) => {
    if (error !== undefined && message === undefined) fail(classifyConnectionError(error, stage));
  };
  try {
    start(body as unknown as NodeJS.ReadableStream, told);
  } catch (error) {
    told(error);
  }
  return promise;
}

/** No answer: the parser lets any three digits pass, and a 101 was not asked for (RFC 9110 §15). */
function unfinal(status: number): TransportError {
  const what =
    status < 100
      ? 'The answer begins with a status that HTTP does not have'
      : 'The server switched to another protocol, which was not asked for';
  return new TransportError('protocol', what, { sent: true, code: `status ${String(status).padStart(3, '0')}` });
}

/** Neither a length nor chunks say where the content ends (RFC 9112 §6.3). */
function endsWithConnection({ method }: TransportRequest, { statusCode, headers }: IncomingMessage): boolean {
  if (method === 'HEAD' || statusCode === 204 || statusCode === 304) return false;
  return headers['content-length'] === undefined && headers['transfer-encoding'] === undefined;
}

function watchSocket(socket: Socket, reused: boolean, secure: boolean, tell: (change: Partial<Stage>) => void): void {
  if (reused) {
    tell({ open: true });
    return;
  }
  // Only names are looked up; a socket that does not connect any more came through a proxy.
  if (!socket.connecting) tell({ reached: 'connection' });
  socket.once('lookup', () => tell({ reached: 'address' }));
  socket.once('connect', () => tell({ reached: 'connection' }));
  if (secure) {
    socket.once('secureConnect', () => tell({ open: true }));
    // Ahead of Node's own listener, which destroys the socket, and its certificate, when the check fails. It must not
    // be `getPeerX509Certificate`: after that, Node's check finds no names in the certificate.
    socket.prependOnceListener('secure', () => tell({ certificate: (socket as TLSSocket).getPeerCertificate() }));
  } else if (socket.connecting) {
    socket.once('connect', () => tell({ open: true }));
  } else {
    tell({ open: true });
  }
}

function pairsOf(raw: readonly string[]): Field[] {
  const fields: Field[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) fields.push([raw[at] ?? '', raw[at + 1] ?? '']);
  return fields;
}

/** `Promise.withResolvers`, which Node 20 has not. */
function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<T>((onResolved, onRejected) => {
    resolve = onResolved;
    reject = onRejected;
  });
  return { promise, resolve, reject };
}
