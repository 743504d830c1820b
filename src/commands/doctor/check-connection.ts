import { describeFailure } from '../../http/failure.ts';
import type { Clock } from '../../platform/port.ts';
import type { TlsMaterial, Transport } from '../../transports/port.ts';
import { checkCertificate, checkClock, hostOf } from './check-network.ts';
import { type Finding, findingOf, pass, warn } from './finding.ts';

export interface Connecting {
  readonly url: URL;
  readonly transport: Transport;
  readonly tls: TlsMaterial;
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/**
 * One HEAD request without the key, over the very connection that a call would use: proxy, private CA and client
 * certificate included. Any answer will do; its `Date` tells of the clock.
 */
export async function checkConnection(to: Connecting): Promise<readonly Finding[]> {
  const { url, transport, clock, timeoutMs } = to;
  const proxy = transport.proxyFor(url);
  const timeUp = (): Error => new Error('time is up');
  const deadline = clock.deadline(timeoutMs, timeUp, to.signal);
  const found: Finding[] = [];
  try {
    const response = await transport.exchange({
      method: 'HEAD',
      url,
      fields: [['accept', 'application/json']],
      signal: deadline.signal,
    });
    response.discard();
    const secure = url.protocol === 'https:' ? 'TLS trusted, ' : '';
    found.push(
      pass(`Connection: ${url.host} answers (${secure}${proxy === undefined ? 'no proxy' : `through ${proxy}`})`),
    );
    const date = response.fields.find(([name]) => name.toLowerCase() === 'date')?.[1];
    const time = checkClock(date, clock.now());
    if (time !== undefined) found.push(time);
  } catch (error) {
    const progress = { phase: 'answer' as const, contentBytes: 0 };
    const context = { url, progress, timeoutMs, ...(proxy === undefined ? {} : { proxy }) };
    const { TimeIsUp } = await import('../../http/time-is-up.ts');
    const reason = deadline.signal.aborted && !to.signal.aborted ? new TimeIsUp('timeout', timeoutMs) : error;
    found.push(findingOf('Connection', describeFailure(reason, context)));
  } finally {
    deadline.clear();
  }
  const trusted = found.every(({ mark }) => mark !== 'failure');
  const shown = await certificateOf(to, proxy);
  return [...found, ...shown.map((one) => (trusted || one.mark !== 'pass' ? one : warn(`${one.text}: not trusted`)))];
}

/** Behind a proxy the certificate is not looked at: it would need a second tunnel. */
async function certificateOf(to: Connecting, proxy: string | undefined): Promise<readonly Finding[]> {
  if (to.url.protocol !== 'https:' || proxy !== undefined) return [];
  const deadline = to.clock.deadline(to.timeoutMs, () => new Error('time is up'), to.signal);
  const finding = await checkCertificate({
    host: hostOf(to.url),
    port: to.url.port === '' ? 443 : Number(to.url.port),
    ...to.tls,
    now: to.clock.now(),
    signal: deadline.signal,
  });
  deadline.clear();
  return finding === undefined ? [] : [finding];
}
