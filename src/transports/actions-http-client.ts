import http, { type Agent, type RequestOptions } from 'node:http';
import https from 'node:https';
import type { TcpNetConnectOpts } from 'node:net';
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
import type { TunnelOptions } from './proxy-tunnel.ts';
import { rawFields } from './raw-fields.ts';
import { foreignSecureContextOf, secureContextOf } from './tls.ts';

export interface TransportOptions {
  readonly tls: TlsMaterial;
  /** Sent unless the caller gives a `user-agent` of its own. */
  readonly userAgent: string;
}

/** What Node hands on to the connection. */
type ConnectionOptions = TunnelOptions & Pick<TcpNetConnectOpts, 'autoSelectFamilyAttemptTimeout'>;

/** Node's default would be 250 ms, too short to reach some networks at all. */
const addressAttemptMs = 2_000;
/** All response fields together. */
const maxHeaderBytes = 64 * 1024;
/** http-client's own idle timer, out of the way: the signal of the request bounds an exchange. */
const neverMs = 0x7fffffff;

/**
 * The transport over `@actions/http-client`: its agents, and its way of sending one request as it stands. Its redirects,
 * retries and content handling lie above that and are never reached. It owns the connections; proxies come from the
 * environment (see {@link findProxy}).
 */
export function createTransport(options: TransportOptions): Transport {
  const agents = new Map<string, Agent>();
  const proxyOf = (url: URL) => findProxy(url, process.env, checkBypass);
  const newClient = () => new HttpClient(undefined, [], { keepAlive: true, socketTimeout: neverMs });
  const client = newClient();

  async function send(request: TransportRequest, pooled: boolean): Promise<TransportResponse> {
    const { url, body: given } = request;
    const content = given === undefined ? undefined : { ...(await import('./upload.ts')), body: given };
    const secure = url.protocol === 'https:';
    const proxy = proxyOf(url);
    const tls = secure ? await secureContextFor(request) : {};
    // `false` is a connection for this request alone.
    const direct = () => (pooled ? agentFor(url) : false);
    const agent = proxy === undefined ? direct() : await tunnelAgent(url, proxy, pooled);
    const prepared: RequestOptions & ConnectionOptions = {
      method: request.method,
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port || (secure ? 443 : 80),
      path: `${url.pathname}${url.search}`,
      headers: rawFields(request, options.userAgent),
      agent,
      maxHeaderSize: maxHeaderBytes,
      insecureHTTPParser: false,
      autoSelectFamilyAttemptTimeout: addressAttemptMs,
      lookup,
      tunnelSignal: request.signal,
      ...(secure ? { ...tls, rejectUnauthorized: true } : {}),
    };
    const info = { options: prepared, parsedUrl: url, httpModule: secure ? https : http };
    return runExchange(request, secure, (body, told) => client.requestRawWithCallback(info, body, told), content);
  }

  /** http-client makes one for each client, and one is wanted for each origin. */
  function agentFor({ origin }: URL): Agent {
    const known = agents.get(origin);
    if (known !== undefined) return known;
    const agent = newClient().getAgent(origin);
    agents.set(origin, agent);
    return agent;
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
    },
  };
}

/** An idempotency key makes a POST repeatable (draft-ietf-httpapi-idempotency-key-header). */
function mayRepeat({ method, fields }: TransportRequest): boolean {
  if (method !== 'POST' && method !== 'PATCH') return true;
  return fields.some(([name]) => name.toLowerCase() === 'idempotency-key');
}
