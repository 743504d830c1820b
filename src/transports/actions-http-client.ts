import http, { type ClientRequest, type RequestOptions } from 'node:http';
import { HttpClient } from '@actions/http-client';
import { checkBypass } from '@actions/http-client/lib/proxy';
import { Agents } from './agents.ts';
import { runExchange, StaleConnection, type Start } from './exchange.ts';
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

export interface TransportOptions {
  readonly tls: TlsMaterial;
  /** Sent unless the caller gives a `user-agent` of its own. */
  readonly userAgent: string;
}

/** All response fields together. */
const maxHeaderBytes = 64 * 1024;

/**
 * The transport over `@actions/http-client`, whose raw requests are made here: they leave redirects, retries, fields and
 * content alone, and the names of the fields keep their casing. It owns the connections; proxies come from the
 * environment (see {@link findProxy}).
 */
export function createTransport(options: TransportOptions): Transport {
  const agents = new Agents(options.tls);
  const client = new HttpClient(options.userAgent, [], {
    allowRedirects: false,
    allowRetries: false,
    keepAlive: true,
  });
  const plainHttp = withoutTimers(http);
  let secureHttp: typeof http | undefined;
  const loadSecureHttp = async () => {
    secureHttp ??= withoutTimers((await import('node:https')).default);
    return secureHttp;
  };
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
    // Node puts it together each time that it is asked for.
    const { origin } = url;
    const proxy = proxyOf(url, origin);
    const way = { origin, foreign: request.foreign === true, proxy };
    const agent = (pooled ? agents.find(way) : undefined) ?? (await agents.open(way, pooled));
    const prepared: RequestOptions & TunnelOptions = {
      method: request.method,
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
      path: `${url.pathname}${url.search}`,
      headers: rawFields(request, options.userAgent),
      agent,
      maxHeaderSize: maxHeaderBytes,
      insecureHTTPParser: false,
      ...(proxy === undefined ? {} : { tunnelSignal: request.signal }),
    };
    const info = { options: prepared, parsedUrl: url, httpModule: secure ? await loadSecureHttp() : plainHttp };
    const start: Start = (content, told) => client.requestRawWithCallback(info, content, told);
    return runExchange(request, secure, start, content);
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
      agents.destroy();
    },
  };
}

/** An idempotency key makes a POST repeatable (draft-ietf-httpapi-idempotency-key-header). */
function mayRepeat({ method, fields }: TransportRequest): boolean {
  if (method !== 'POST' && method !== 'PATCH') return true;
  return fields.some(([name]) => name.toLowerCase() === 'idempotency-key');
}

/**
 * Node's module for http-client, which sets a timer for each request, and a second one for its connection. The signal of
 * a request bounds the whole of it already.
 */
function withoutTimers(module: Pick<typeof http, 'request'>): typeof http {
  const request = (options: RequestOptions, told: Parameters<typeof http.request>[2]): ClientRequest => {
    const created = module.request(options, told);
    created.setTimeout = setNoTimeout;
    return created;
  };
  return Object.create(module, { request: { value: request } });
}

/** One for all requests: V8 would keep a function of its own for each until the next full collection. */
function setNoTimeout(this: ClientRequest): ClientRequest {
  return this;
}
