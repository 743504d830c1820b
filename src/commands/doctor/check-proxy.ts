import type { Transport } from '../../transports/port.ts';
import { checkDns, hostOf } from './check-network.ts';
import { type Finding, pass } from './finding.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Names of the variables alone: their values may hold a password. */
const variables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'NO_PROXY', 'no_proxy'];

/** Which proxy is used for the API, and whether the name that this machine must resolve has an address. */
export async function checkRoute(
  url: URL,
  transport: Transport,
  environment: Environment,
): Promise<readonly Finding[]> {
  const proxy = transport.proxyFor(url);
  const set = variables.filter((name) => (environment[name] ?? '') !== '');
  const seen =
    set.length === 0 ? 'no proxy variable is set' : `${set.join(', ')} ${set.length === 1 ? 'is' : 'are'} set`;
  if (proxy === undefined) {
    const hint = url.protocol === 'https:' && set.length > 0 && set.every((name) => /^http_proxy$/i.test(name));
    const why = hint ? `${seen}, which is for \`http:\` alone: for this URL it is HTTPS_PROXY` : seen;
    return [pass(`Proxy: none is used for ${url.host} (${why})`), await checkDns(hostOf(url))];
  }
  return [
    pass(`Proxy: ${proxy} is used for ${url.host} (${seen})`),
    // The proxy resolves the API's own name.
    await checkDns(hostOf(new URL(proxy)), 'DNS of the proxy'),
  ];
}
