import { readFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import tls from 'node:tls';

/** One request as its bytes came in. */
export interface RawRequest {
  /** Request line and fields, with their casing, one a line. */
  readonly head: string;
  /** After a chunked body was put together. */
  body: Buffer;
  /** From 1, over all connections. */
  readonly number: number;
  /** From 1. */
  readonly connection: number;
  /** The name of the client certificate, if one was shown. */
  readonly client?: string;
}

/** Answers with whatever bytes it likes. By default it is asked when the request is whole. */
export type Answer = (request: RawRequest, socket: net.Socket) => void;

export interface RawServer {
  readonly origin: string;
  readonly port: number;
  readonly requests: RawRequest[];
  readonly connections: () => number;
  close(): Promise<void>;
}

export interface RawServerOptions {
  /** Ask for the answer as soon as the fields are there. */
  readonly early?: boolean;
  readonly tls?: tls.TlsOptions;
}

const running: RawServer[] = [];

/** A server on loopback that shows every byte of what it got. Closed by {@link closeRawServers}. */
export async function rawServer(answer: Answer, options: RawServerOptions = {}): Promise<RawServer> {
  const requests: RawRequest[] = [];
  const sockets = new Set<net.Socket>();
  let connections = 0;
  const onSocket = (socket: net.Socket) => {
    connections += 1;
    const connection = connections;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    let buffer = Buffer.alloc(0);
    let answered = false;
    socket.on('data', (chunk: Buffer) => {
      buffer = Buffer.concat([buffer, chunk]);
      for (;;) {
        const end = buffer.indexOf('\r\n\r\n');
        if (end < 0) return;
        const head = buffer.subarray(0, end).toString('latin1');
        const body = readBody(head, buffer.subarray(end + 4));
        const client = socket instanceof tls.TLSSocket ? socket.getPeerCertificate()?.subject?.CN : undefined;
        const request: RawRequest = {
          head,
          body: body?.content ?? Buffer.alloc(0),
          number: requests.length + 1,
          connection,
          ...(typeof client === 'string' ? { client } : {}),
        };
        if (options.early === true) {
          if (!answered) {
            requests.push(request);
            answer(request, socket);
          }
          answered = true;
          return;
        }
        if (body === undefined) return;
        buffer = buffer.subarray(end + 4 + body.bytes);
        requests.push(request);
        answer(request, socket);
      }
    });
  };
  const server =
    options.tls === undefined ? net.createServer(onSocket) : tls.createServer(options.tls, onSocket as never);
  server.on('tlsClientError', () => undefined);
  const track = (socket: net.Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  };
  if (options.tls !== undefined) server.on('connection', track);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  const scheme = options.tls === undefined ? 'http' : 'https';
  const raw: RawServer = {
    origin: `${scheme}://127.0.0.1:${port}`,
    port,
    requests,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
  running.push(raw);
  return raw;
}

export async function closeRawServers(): Promise<void> {
  await Promise.all(running.splice(0).map((server) => server.close()));
}

/** A whole response with its length. */
export function reply(status: string, content: string | Buffer = '', fields: readonly string[] = []): Buffer {
  const bytes = Buffer.from(content);
  const head = [`HTTP/1.1 ${status}`, ...fields, `Content-Length: ${bytes.byteLength}`, '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head), bytes]);
}

/** A file of `__tests__/support/tls`. */
export function pem(name: string): Buffer {
  return readFileSync(path.join(import.meta.dirname, 'tls', name));
}

function readBody(head: string, rest: Buffer): { content: Buffer; bytes: number } | undefined {
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  if (length !== undefined) {
    const bytes = Number(length);
    return rest.byteLength < bytes ? undefined : { content: Buffer.from(rest.subarray(0, bytes)), bytes };
  }
  if (!/^transfer-encoding: *chunked/im.test(head)) return { content: Buffer.alloc(0), bytes: 0 };
  const chunks: Buffer[] = [];
  let at = 0;
  for (;;) {
    const line = rest.indexOf('\r\n', at);
    if (line < 0) return undefined;
    const size = Number.parseInt(rest.subarray(at, line).toString(), 16);
    const next = line + 2 + size + 2;
    if (rest.byteLength < next) return undefined;
    if (size === 0) return { content: Buffer.concat(chunks), bytes: next };
    chunks.push(rest.subarray(line + 2, line + 2 + size));
    at = next;
  }
}
