/** A JSON API on loopback that answers by path and remembers what it got. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SeenRequest {
  /** `POST /requests` */
  readonly line: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
  readonly socket: number;
}

export interface JsonApi {
  readonly origin: string;
  readonly requests: readonly SeenRequest[];
  /** Most requests that were under way at once. */
  readonly mostAtOnce: () => number;
}

/** `never` leaves the request without an answer, `cut` ends its connection. */
export type JsonAnswer = readonly [status: number, content: unknown] | 'never' | 'cut';

const servers: http.Server[] = [];

/** @param answer of a request; 200 with `{}` where it says nothing */
export async function jsonApi(
  answer: (request: SeenRequest) => JsonAnswer | undefined | Promise<JsonAnswer | undefined> = () => undefined,
): Promise<JsonApi> {
  const requests: SeenRequest[] = [];
  const sockets: unknown[] = [];
  let now = 0;
  let most = 0;
  const server = http.createServer(async (request, response) => {
    now += 1;
    most = Math.max(most, now);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (!sockets.includes(request.socket)) sockets.push(request.socket);
    const seen: SeenRequest = {
      line: `${request.method} ${request.url}`,
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
      socket: sockets.indexOf(request.socket) + 1,
    };
    requests.push(seen);
    const told = (await answer(seen)) ?? [200, {}];
    now -= 1;
    if (told === 'never') return;
    if (told === 'cut') return void request.socket.destroy();
    const text = typeof told[1] === 'string' ? told[1] : JSON.stringify(told[1]);
    response.writeHead(told[0], { 'content-type': 'application/json' }).end(text);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, requests, mostAtOnce: () => most };
}

export function closeJsonApis(): void {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
}
