import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { connect } from 'node:tls';
import { type Finding, fail, pass, warn } from './finding.ts';

/** Days before a certificate's end at which it is worth a word. */
const soonDays = 14;
const dayMs = 86_400_000;

/** Host name of a URL as sockets want it: without the brackets of an IPv6 address. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '');
}

/** Resolves the name as a connection would: `/etc/hosts` and the resolver's order included. */
export async function checkDns(host: string, topic = 'DNS'): Promise<Finding> {
  if (isIP(host) !== 0) return pass(`${topic}: ${host} is an address already`);
  try {
    const addresses = await lookup(host, { all: true });
    return pass(`${topic}: ${host} is ${addresses.map(({ address }) => address).join(', ')}`);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return fail(
      `${topic}: ${host} has no address here (${code})`,
      4,
      'Check the spelling of the host, and that this machine reaches a name server: a private name needs the private network.',
      'more: kimp360 explain net/dns',
    );
  }
}

/** Time between the server's `Date` and ours; one second of it is the field's own grain. */
export function checkClock(date: string | undefined, now: number): Finding | undefined {
  const server = date === undefined ? Number.NaN : Date.parse(date);
  if (Number.isNaN(server)) return undefined;
  const seconds = Math.round((now - server) / 1000);
  if (Math.abs(seconds) <= 60) return pass('Clock: agrees with the server');
  return warn(
    `Clock: this machine is ${Math.abs(seconds)} s ${seconds > 0 ? 'ahead of' : 'behind'} the server`,
    'Set the clock: certificates and signed links depend on it.',
  );
}

export interface CertificateQuestion {
  readonly host: string;
  readonly port: number;
  readonly ca?: Uint8Array;
  readonly cert?: Uint8Array;
  readonly key?: Uint8Array;
  readonly now: number;
  readonly signal: AbortSignal;
}

/** Shows whose certificate the server has and until when. Whether it is trusted is decided where calls are made. */
export function checkCertificate(question: CertificateQuestion): Promise<Finding | undefined> {
  const { host, port, ca, cert, key, now, signal } = question;
  return new Promise((resolve) => {
    const socket = connect({
      host,
      port,
      ...(isIP(host) === 0 ? { servername: host } : {}),
      ...(ca === undefined ? {} : { ca: Buffer.from(ca) }),
      ...(cert === undefined ? {} : { cert: Buffer.from(cert) }),
      ...(key === undefined ? {} : { key: Buffer.from(key) }),
      // Looked at, never spoken to: no byte of a request goes over this connection.
      rejectUnauthorized: false,
    });
    const end = (finding: Finding | undefined): void => {
      signal.removeEventListener('abort', onAbort);
      socket.destroy();
      resolve(finding);
    };
    const onAbort = (): void => end(undefined);
    signal.addEventListener('abort', onAbort, { once: true });
    // A connection that fails is the connection check's subject, not this one's.
    socket.once('error', () => end(undefined));
    socket.once('secureConnect', () => end(describe(socket.getPeerX509Certificate(), now)));
  });
}

function describe(
  certificate: ReturnType<ReturnType<typeof connect>['getPeerX509Certificate']>,
  now: number,
): Finding | undefined {
  if (certificate === undefined) return undefined;
  const days = Math.floor((Date.parse(certificate.validTo) - now) / dayMs);
  const text = `Certificate: ${nameOf(certificate.subject)}, issued by ${nameOf(certificate.issuer)}, until ${certificate.validTo}`;
  if (days < 0) return warn(`${text}: expired`, 'The owner of the server must renew it.');
  return days < soonDays
    ? warn(`${text}: ${days} days left`, 'The owner of the server must renew it soon.')
    : pass(text);
}

/** The common name of a distinguished name, else all of it; a server's text, so on one line and short. */
function nameOf(distinguished: string | undefined): string {
  const name = /^CN=(.*)$/m.exec(distinguished ?? '')?.[1] ?? distinguished ?? '(no name)';
  return name.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').slice(0, 100);
}
