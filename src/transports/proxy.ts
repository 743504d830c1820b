import { TransportError } from './port.ts';

/** A proxy as the environment names it. */
export interface ProxyServer {
  readonly url: URL;
  /** Scheme, host and port; no user-info. */
  readonly name: string;
  /** The variable that names it. */
  readonly variable: string;
}

/**
 * The proxy for a URL, from `https_proxy`/`HTTPS_PROXY` and `http_proxy`/`HTTP_PROXY`; `bypasses` knows `NO_PROXY` and
 * the loopback hosts, which never have one. A value without a scheme is an HTTP proxy, as curl has it; http-client would go around it in
 * silence, as it would around a value that is not a URL, which is an error here.
 */
export function findProxy(
  url: URL,
  environment: NodeJS.ProcessEnv,
  bypasses: (url: URL) => boolean,
): ProxyServer | undefined {
  const names = url.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY'];
  const variable = names.find((name) => environment[name]?.trim());
  if (variable === undefined || bypasses(url)) return undefined;
  const value = environment[variable]?.trim() ?? '';
  const text = value.includes('://') ? value : `http://${value}`;
  // The value can hold a password, so neither it nor the parser's error is passed on.
  const proxy = URL.canParse(text) ? new URL(text) : undefined;
  if (proxy === undefined || proxy.hostname === '') {
    throw new TransportError('proxy', `${variable} is not the URL of a proxy.`, { sent: false, code: 'PROXY_INVALID' });
  }
  if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:') {
    throw new TransportError('proxy', `${variable} names a kind of proxy that is not supported.`, {
      sent: false,
      code: 'PROXY_UNSUPPORTED',
      evidence: [`scheme: ${proxy.protocol.slice(0, -1)}; supported are http and https`],
    });
  }
  return { url: proxy, name: `${proxy.protocol}//${proxy.host}`, variable };
}
