import http, { type Agent } from 'node:http';
import { HttpClient } from '@actions/http-client';
import { checkBypass } from '@actions/http-client/lib/proxy';
import { runExchange, StaleConnection, type Start } from './exchange.ts';
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

/**
 * The transport over `@actions/http-client`, whose raw requests are made here: they leave redirects, retries, fields and
 * content alone, and the names of the fields keep their casing. It owns the connections; proxies come from the
 * environment (see {@link findProxy}).
 */
export function createTransport(options: TransportOptions): Transport {
  const agents = new Map<string, Agent>();
  const client = new HttpClient(options.userAgent, [], {
    allowRedirects: false,
    allowRetries: false,
    keepAlive: true,
    socketTimeout: neverMs,
  });
  const proxies = new Map<string, ProxyServer | undefined>();
  // Asked once for each origin: every look into the environment is a call of its own.
  const proxyOf = (url: URL, origin = url.origin) => {
    if (!proxies.has(origin)) proxies.set(origin, findProxy(url, process.env, checkBypass));
    return proxies.get(origin);
  };

  async function send(request: TransportRequest, pooled: boolean): Promise<TransportResponse> {
    const { url, body: given } = request;
    const content = given === undefined ? undefined : { ...(await import('./upload.ts')), body: given };
    const secure = url.protocol === 'https:';
    // TLS costs half of a process's start: a call to a loopback server does not load it.
    const httpModule = secure ? (await import('node:https')).default : http;
    // Node puts it together each time that it is asked for.
    const { origin } = url;
    const proxy = proxyOf(url, origin);
    const tls = secure ? await secureContextFor(request) : {};
    const agent = proxy === undefined ? directAgent(origin, httpModule, pooled) : await tunnelAgent(url, proxy, pooled);
    const prepared = {
      method: request.method,
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
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
    const info = { options: prepared, parsedUrl: url, httpModule };
    const start: Start = (content, told) => client.requestRawWithCallback(info, content, told);
    return runExchange(request, secure, start, content);
  }

  /** `false` is a connection for one request alone. */
  function directAgent(origin: string, { Agent }: Pick<typeof http, 'Agent'>, pooled: boolean): Agent | false {
    if (!pooled) return false;
    const known = agents.get(origin);
    if (known !== undefined) return known;
    const agent = new Agent({ keepAlive: true });
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
