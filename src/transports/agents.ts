import http, { type Agent } from 'node:http';
import type { AgentOptions } from 'node:https';
import { lookup } from './lookup.ts';
import type { TlsMaterial, TransportRequest } from './port.ts';
import type { ProxyServer } from './proxy.ts';
import { foreignSecureContextOf, secureContextOf } from './tls.ts';

/** Node's default would be 250 ms, too short to reach some networks at all. */
const addressAttemptMs = 2_000;

/** What an agent is for: an origin, and the way there. */
export interface Way {
  readonly origin: string;
  /** See {@link TransportRequest}. */
  readonly foreign: boolean;
  readonly proxy: ProxyServer | undefined;
}

/**
 * The agents of a transport, which own its connections. How to connect is said to an agent once: of what a request says
 * Node makes three copies.
 */
export class Agents {
  readonly #tls: TlsMaterial;
  readonly #pooled = new Map<string, Agent>();

  constructor(tls: TlsMaterial) {
    this.#tls = tls;
  }

  /** One that keeps its connections and was opened before. */
  find(way: Way): Agent | undefined {
    return this.#pooled.get(nameOf(way));
  }

  /** @param pooled false for a connection for one request alone */
  async open(way: Way, pooled: boolean): Promise<Agent> {
    const agent = await this.#create(way, pooled);
    if (!pooled) return agent;
    const meanwhile = this.find(way);
    if (meanwhile !== undefined) return meanwhile;
    this.#pooled.set(nameOf(way), agent);
    return agent;
  }

  destroy(): void {
    for (const agent of this.#pooled.values()) agent.destroy();
    this.#pooled.clear();
  }

  async #create({ origin, foreign, proxy }: Way, keepAlive: boolean): Promise<Agent> {
    const secure = origin.startsWith('https:');
    const tls = foreign ? foreignSecureContextOf(this.#tls) : secureContextOf(this.#tls);
    const options: AgentOptions = {
      keepAlive,
      lookup,
      autoSelectFamilyAttemptTimeout: addressAttemptMs,
      ...(secure ? { ...(await tls), rejectUnauthorized: true } : {}),
    };
    if (proxy !== undefined) {
      const { createTunnelAgent } = await import('./proxy-tunnel.ts');
      return createTunnelAgent(proxy, secure, options, await foreignSecureContextOf(this.#tls));
    }
    // TLS costs half of a process's start: a call to a loopback server does not load it.
    return secure ? new (await import('node:https')).Agent(options) : new http.Agent(options);
  }
}

function nameOf({ origin, foreign, proxy }: Way): string {
  if (proxy === undefined && !foreign) return origin;
  return `${foreign ? 'foreign ' : ''}${origin} ${proxy?.url.href ?? ''}`;
}
