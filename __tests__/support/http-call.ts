import type { Pacer } from '../../src/engine/pace/port.ts';
import type { Call, CallDependencies, CallResult, ContentRedactor, KeyRing, SeenAnswer } from '../../src/http/call.ts';
import { performCall } from '../../src/http/perform-call.ts';
import { Secret } from '../../src/key/secret.ts';
import type { RedirectPolicy, Target } from '../../src/plan/plan.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { createTransport } from '../../src/transports/actions-http-client.ts';
import type { TlsMaterial, Transport } from '../../src/transports/port.ts';

export const canary = 'canary-key-0123456789abcdef';
export const canaryFallback = 'fallback-key-0123456789abcdef';

export interface CallOptions extends Partial<Omit<Call, 'url' | 'target'>> {
  readonly redirects?: RedirectPolicy;
  readonly apiKeyHeader?: string;
  readonly apiKeyScheme?: string;
  readonly tls?: TlsMaterial;
  readonly fallback?: boolean;
  readonly signal?: AbortSignal;
  readonly transport?: Transport;
  readonly keys?: TestRing;
  /** Texts that must not leave for another origin. */
  readonly secrets?: readonly string[];
  readonly redactor?: ContentRedactor;
  readonly pacer?: Pacer;
  readonly saw?: (answer: SeenAnswer) => void;
  /** Of jitter, instead of chance. */
  readonly random?: () => number;
}

export interface TestRing extends KeyRing {
  readonly verdicts: string[];
}

/** A call with short times against a loopback server; everything that is not given has a plain default. */
export async function callTo(url: string, options: CallOptions = {}): Promise<CallResult & { progress: string[] }> {
  const { clock, random: chance } = nodePlatform();
  const transport = options.transport ?? createTransport({ tls: options.tls ?? {}, userAgent: 'kimp360-test' });
  const progress: string[] = [];
  const target: Target = {
    baseUrl: new URL('/', url),
    apiKeyHeader: options.apiKeyHeader ?? 'x-api-key',
    ...(options.apiKeyScheme === undefined ? {} : { apiKeyScheme: options.apiKeyScheme }),
    redirects: options.redirects ?? 'same-origin',
  };
  const call: Call = {
    method: 'GET',
    fields: [],
    timeoutMs: 5_000,
    withinMs: 10_000,
    retries: 0,
    retryDelayMs: 5,
    maxResponseBytes: 1024 * 1024,
    expects: (status) => status >= 200 && status < 300,
    ...options,
    url: new URL(url),
    target,
  };
  const deps: CallDependencies = {
    transport,
    clock,
    random: options.random ?? chance,
    keys: options.keys ?? keyRing(options.fallback ?? false),
    signal: options.signal ?? new AbortController().signal,
    holdsSecret: (text) => options.secrets?.some((secret) => text.includes(secret)) ?? false,
    ...(options.redactor === undefined ? {} : { redactor: options.redactor }),
    ...(options.pacer === undefined ? {} : { pacer: options.pacer }),
    saw: options.saw ?? (() => {}),
    progress: (line) => progress.push(line),
  };
  try {
    return { ...(await performCall(call, deps)), progress };
  } finally {
    if (options.transport === undefined) transport.close();
  }
}

export function keyRing(withFallback: boolean): TestRing {
  const primary = new Secret(canary);
  const fallback = new Secret(canaryFallback);
  const verdicts: string[] = [];
  let current = primary;
  let untried = withFallback;
  return {
    verdicts,
    current: () => current,
    untriedFallback: () => (untried ? fallback : undefined),
    judged(secret, verdict) {
      verdicts.push(`${secret === primary ? 'primary' : 'fallback'} ${verdict}`);
      if (secret === fallback) {
        untried = false;
        if (verdict === 'accepted') current = fallback;
      }
    },
  };
}

export function textOf(result: CallResult): string {
  return Buffer.from(result.response?.content ?? []).toString();
}
