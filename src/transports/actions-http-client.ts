import type { Agent, RequestOptions } from 'node:http';
import { HttpClient } from '@actions/http-client';
import { checkBypass } from '@actions/http-client/lib/proxy';
import { runExchange, StaleConnection } from './exchange.ts';
import { lookup } from './lookup.ts';
import {
  type TlsMaterial,
  type Transport,
  TransportError,
  type TransportRequest,
  type TransportResponse,
} from './port.ts';
import { findProxy, type ProxyServer } from './proxy.ts';
import { rawFields } from './raw-fields.ts';
import { foreignSecureContextOf, secureContextOf } from './tls.ts';

export interface TransportOptions {
  readonly tls: TlsMaterial;
  /** Sent unless the caller gives a `user-agent` of its own. */
  readonly userAgent: string;
}

/** Node's default would be 250 ms, too short to reach some networks at all. */
const addressAttemptMs = 2_000;
/** All response fields together. */
const maxHeaderBytes = 64 * 1024;
/** http-client's own idle timer, out of the way: the signal of the request bounds an exchange. */
const neverMs = 0x7fffffff;

/** http-client with everything off that it would do by itself, and each request prepared as {@link prepare} says. */
class Client extends HttpClient {
  prepare: (prepared: RequestOptions) => void = () => undefined;

  constructor(userAgent: string) {
    const handler = {
      prepareRequest: (prepared: RequestOptions) => this.prepare(prepared),
      canHandleAuthentication,
      handleAuthentication,
    };
    super(userAgent, [], { allowRedirects: false, allowRetries: false, keepAlive: true, socketTimeout: neverMs });
    this.handlers.push(handler);
  }
}

/**
 * The transport over `@actions/http-client`, with its redirects, retries and content handling off. It owns the
 * connections; proxies come from the environment (see {@link findProxy}).
 */
export function createTransport(options: TransportOptions): Transport {
  const agents = new Map<string, Agent>();
  const clients = new Map<string, Client>();
  const proxyOf = (url: URL) => findProxy(url, process.env, checkBypass);

  async function send(request: TransportRequest, pooled: boolean): Promise<TransportResponse> {
    const { url, body: given } = request;
    const content = given === undefined ? undefined : { ...(await import('./upload.ts')), body: given };
    const secure = url.protocol === 'https:';
    const proxy = proxyOf(url);
    const tls = secure ? await secureContextFor(request) : {};
    const agent = proxy === undefined ? undefined : await tunnelAgent(url, proxy, pooled);
    // The one place where http-client lets a request be as it is: it lower-cases the names of fields given otherwise.
    const prepareRequest = (prepared: RequestOptions) => {
      // Looked up here: calls side by side would each bring an agent, and connections, of their own.
      const shared = agent ?? agents.get(url.origin) ?? (prepared.agent as Agent);
      if (pooled && proxy === undefined) agents.set(url.origin, shared);
      const own = {
        host: url.hostname.replace(/^\[|\]$/g, ''),
        headers: rawFields(request, options.userAgent),
        // `false` is a connection for this request alone.
        agent: pooled ? shared : proxy === undefined ? false : agent,
        maxHeaderSize: maxHeaderBytes,
        insecureHTTPParser: false,
        autoSelectFamilyAttemptTimeout: addressAttemptMs,
        lookup,
        tunnelSignal: request.signal,
        ...(secure ? { ...tls, rejectUnauthorized: true } : {}),
      };
      Object.assign(prepared, own);
    };
    const client = clientFor(url.origin);
    // http-client asks its handler before it first waits, so no other request can come between.
    const start = (content: NodeJS.ReadableStream) => {
      client.prepare = prepareRequest;
      return client.request(request.method, url.href, content, {});
    };
    return runExchange(request, secure, start, content);
  }

  /** One for each origin, since a client and its agent cost more to make than a small request. */
  function clientFor(origin: string): Client {
    const known = clients.get(origin);
    if (known !== undefined) return known;
    const client = new Client(options.userAgent);
    clients.set(origin, client);
    return client;
  }

  const secureContextFor = (request: TransportRequest) =>
    request.foreign === true ? foreignSecureContextOf(options.tls) : secureContextOf(options.tls);

  async function tunnelAgent(url: URL, proxy: ProxyServer, pooled: boolean): Promise<Agent> {
    const key = `${url.origin} ${proxy.url.href}`;
    const known = pooled ? agents.get(key) : undefined;
    if (known !== undefined) return known;
    const { createTunnelAgent } = await import('./proxy-tunnel.ts');
    const proxyTls = await foreignSecureContextOf(options.tls);
    const meanwhile = pooled ? agents.get(key) : undefined;
    if (meanwhile !== undefined) return meanwhile;
    const agent = createTunnelAgent(proxy, url.protocol === 'https:', pooled, proxyTls);
    if (pooled) agents.set(key, agent);
    return agent;
  }

  return {
    async exchange(request) {
      if (request.signal.aborted) throw new TransportError('aborted', 'The exchange was stopped.', { sent: false });
      // A server can close an idle connection at the moment it is used again. A request that may be repeated then goes
      // out once more on a new one; a request that may not never uses an idle connection.
      const repeatable = mayRepeat(request);
      try {
        return await send(request, repeatable);
      } catch (error) {
        if (!(error instanceof StaleConnection)) throw error;
        return await send(request, false);
      }
    },
    proxyFor(url) {
      try {
        return proxyOf(url)?.name;
      } catch {
        return undefined;
      }
    },
    close() {
      for (const agent of agents.values()) agent.destroy();
      agents.clear();
      clients.clear();
    },
  };
}

/** An idempotency key makes a POST repeatable (draft-ietf-httpapi-idempotency-key-header). */
function mayRepeat({ method, fields }: TransportRequest): boolean {
  if (method !== 'POST' && method !== 'PATCH') return true;
  return fields.some(([name]) => name.toLowerCase() === 'idempotency-key');
}

/** A 401 is an answer like any other here. */
function canHandleAuthentication(): boolean {
  return false;
}

function handleAuthentication(): Promise<never> {
  return Promise.reject(new Error('never asked, see canHandleAuthentication'));
}
