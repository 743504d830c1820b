/**
 * How much of a rate limit is used, and whether it is ever overstepped: `node bench/pace/measure.ts` (Node 24, about a
 * minute). Real calls over loopback against limiters of 60 a minute, time running twenty times as fast for client and server
 * alike; then 60 requests under 20 in 2 s in real time. What to look for: no 429, and shares near 1.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fixedLimiter, type Limiter, slidingLimiter } from '../../__tests__/support/rate-limiter.ts';
import { createPacer } from '../../src/engine/pace/pacer.ts';
import { performCall } from '../../src/http/perform-call.ts';
import { Secret } from '../../src/key/secret.ts';
import type { Rate, Shard } from '../../src/plan/plan.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import type { Clock } from '../../src/platform/port.ts';
import { createTransport } from '../../src/transports/actions-http-client.ts';

const { clock: real } = nodePlatform();

/** A clock that runs so many times as fast. */
function fast(scale: number): Clock {
  const wall = real.now();
  const began = real.monotonic();
  const passed = () => (real.monotonic() - began) * scale;
  return {
    now: () => wall + passed(),
    monotonic: () => passed(),
    sleep: (ms, signal) => real.sleep(ms / scale, signal),
    deadline: (ms, reason, ...signals) => real.deadline(ms / scale, reason, ...signals),
  };
}

async function serve(limiter: Limiter, clock: Clock) {
  const admitted: number[] = [];
  let refused = 0;
  const server = createServer((_request, response) => {
    const { allowed } = limiter(clock.now());
    if (allowed) admitted.push(clock.monotonic());
    else refused += 1;
    response.writeHead(allowed ? 200 : 429, {
      'content-type': 'application/json',
      ...(allowed ? {} : { 'retry-after': '5' }),
    });
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${port}/`),
    admitted,
    refused: () => refused,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Calls of one shard, several at a time, as long as there is more. */
async function work(
  url: URL,
  clock: Clock,
  rate: Rate,
  shard: Shard | undefined,
  workers: number,
  more: () => boolean,
) {
  const pacer = createPacer(rate, shard, clock);
  const transport = createTransport({ tls: {}, userAgent: 'bench' });
  const key = new Secret('bench-key-0123456789');
  const signal = new AbortController().signal;
  const worker = async () => {
    while (more()) {
      await performCall(
        {
          method: 'GET',
          url,
          fields: [],
          target: { baseUrl: url, apiKeyHeader: 'x-api-key', redirects: 'none' },
          timeoutMs: 600_000,
          withinMs: 3_600_000,
          retries: 0,
          retryDelayMs: 1_000,
          maxResponseBytes: 1_024,
          expects: (status) => status === 200,
        },
        {
          transport,
          clock,
          random: Math.random,
          keys: { current: () => key, untriedFallback: () => undefined, judged() {} },
          signal,
          holdsSecret: () => false,
          saw() {},
          progress() {},
          pacer,
        },
      );
    }
  };
  await Promise.all(Array.from({ length: workers }, worker));
  transport.close();
}

const perMinute: Rate = { count: 60, windowMs: 60_000 };
const minutes = 3;
const scale = 20;
console.log('| limiter of 60/min | shards | requests in 3 min | 429 | of the budget |\n|---|---:|---:|---:|---:|');
for (const [name, makeLimiter] of [
  ['sliding window', () => slidingLimiter(60, 60_000)],
  ['standing window', () => fixedLimiter(60, 60_000)],
] as const) {
  for (const total of [1, 4, 16]) {
    const clock = fast(scale);
    const server = await serve(makeLimiter(), clock);
    const end = clock.monotonic() + minutes * 60_000;
    const more = () => clock.monotonic() < end;
    const shards = Array.from({ length: total }, (_, index) => (total === 1 ? undefined : { index: index + 1, total }));
    await Promise.all(shards.map((shard) => work(server.url, clock, perMinute, shard, 4, more)));
    const seen = server.admitted.filter((at) => at < end);
    const budget = ((end - (seen[0] ?? 0)) / 60_000) * 60;
    console.log(`| ${name} | ${total} | ${seen.length} | ${server.refused()} | ${(seen.length / budget).toFixed(3)} |`);
    server.close();
  }
}

const rate: Rate = { count: 20, windowMs: 2_000 };
for (const [name, limiter] of [
  ['sliding', slidingLimiter(20, 2_000)],
  ['standing', fixedLimiter(20, 2_000)],
] as const) {
  const server = await serve(limiter, real);
  let left = 60;
  const began = real.monotonic();
  await work(server.url, real, rate, undefined, 16, () => left-- > 0);
  const tookMs = real.monotonic() - began;
  console.log(
    `\n60 requests under 20 in 2 s (${name}): ${(tookMs / 1000).toFixed(2)} s, ${(tookMs / 4_000).toFixed(3)} of the least that is possible, ${server.refused()} times 429`,
  );
  server.close();
}
