import http from 'node:http';
import https from 'node:https';
import type { Duplex } from 'node:stream';
import type { SecureContextOptions } from 'node:tls';
import { TransportError } from './port.ts';
import type { ProxyServer } from './proxy.ts';

/** A request option of ours that Node hands through to `createConnection`. */
export interface TunnelOptions {
  readonly tunnelSignal?: AbortSignal;
}

type Connected = (error: Error | null, socket?: Duplex) => void;
type ConnectionOptions = http.ClientRequestArgs & TunnelOptions;
/** Node's agents have this method; the types leave it out. */
type CreatesConnections = { createConnection(options: object, connected?: Connected): Duplex | undefined };

/**
 * An agent whose connections run through `CONNECT`. It stands in for `tunnel`, which http-client would use: that one
 * drops a request's own TLS options (a private CA, a client certificate), cannot be aborted while the proxy is silent,
 * fails for IPv6 literals, and tells no proxy failure from a reset. Everything else, TLS included, is Node's agent.
 */
export function createTunnelAgent(
  proxy: ProxyServer,
  secure: boolean,
  options: https.AgentOptions,
  proxyTls: SecureContextOptions,
): http.Agent {
  const agent = secure ? new https.Agent(options) : new http.Agent(options);
  const plain = agent as unknown as CreatesConnections;
  const createSecure = plain.createConnection.bind(agent);
  plain.createConnection = (options: ConnectionOptions, connected) => {
    connect(proxy, options, proxyTls).then(
      (socket) => {
        if (connected === undefined) return;
        try {
          connected(null, secure ? createSecure({ ...options, socket }) : socket);
        } catch (error) {
          socket.destroy();
          connected(error as Error);
        }
      },
      (error: Error) => connected?.(error),
    );
    return undefined;
  };
  return agent;
}

function connect(proxy: ProxyServer, options: ConnectionOptions, proxyTls: SecureContextOptions): Promise<Duplex> {
  const host = options.host?.includes(':') ? `[${options.host}]` : options.host;
  const authority = `${host}:${options.port}`;
  const { hostname, port, protocol, username, password } = proxy.url;
  const overTls = protocol === 'https:';
  return new Promise((resolve, reject) => {
    const request = (overTls ? https : http).request({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port === '' ? (overTls ? 443 : 80) : Number(port),
      method: 'CONNECT',
      path: authority,
      agent: false,
      headers: {
        host: authority,
        ...(username === '' && password === '' ? {} : { 'proxy-authorization': basic(username, password) }),
      },
      insecureHTTPParser: false,
      ...(options.lookup === undefined ? {} : { lookup: options.lookup }),
      ...(overTls ? { ...proxyTls, rejectUnauthorized: true } : {}),
      ...(options.tunnelSignal === undefined ? {} : { signal: options.tunnelSignal }),
    });
    request.once('connect', (response, socket, head) => {
      const status = response.statusCode ?? 0;
      if (status >= 200 && status < 300 && head.byteLength === 0) {
        resolve(socket);
        return;
      }
      socket.destroy();
      reject(refused(response, proxy));
    });
    request.once('response', (response) => {
      response.destroy();
      reject(refused(response, proxy));
    });
    request.once('error', (error: NodeJS.ErrnoException) => {
      reject(new TransportError('proxy', 'The proxy could not be used.', { sent: false, code: error.code }));
    });
    request.end();
  });
}

function refused(response: http.IncomingMessage, { url }: ProxyServer): TransportError {
  const status = response.statusCode ?? 0;
  if (status === 407) {
    const given = url.username !== '' || url.password !== '';
    const challenge = response.headers['proxy-authenticate'];
    return new TransportError('proxy-auth', 'The proxy asked for credentials.', {
      sent: false,
      code: 'CONNECT_407',
      evidence: [
        // Not cut here, for it is not redacted yet.
        ...(challenge === undefined ? [] : [`Proxy-Authenticate: ${[challenge].flat().join(', ')}`]),
        given
          ? 'a user name or password was given for the proxy'
          : 'no user name and password were given for the proxy',
      ],
    });
  }
  return new TransportError('proxy', 'The proxy did not open a connection to the API.', {
    sent: false,
    code: `CONNECT_${status}`,
    evidence: [`the proxy answered ${status} to CONNECT`],
  });
}

function basic(username: string, password: string): string {
  return `Basic ${Buffer.from(`${decode(username)}:${decode(password)}`).toString('base64')}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
