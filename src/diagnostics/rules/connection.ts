import type { Diagnostic } from '../diagnostic.ts';
import type { RunFacts } from '../facts.ts';
import { hostOf } from '../words.ts';
import { isOnceOnly } from './once-only.ts';
import { Scales, slight, strong, textOf, type Weighing } from './scales.ts';

/** Codes of Node and OpenSSL that point to one cause of a failed handshake. */
const tlsCauses: readonly (readonly [pattern: RegExp, cause: string])[] = [
  [/CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|certificate has expired/i, 'expired'],
  [/ERR_TLS_CERT_ALTNAME_INVALID|altname|HOSTNAME_MISMATCH/i, 'name'],
  [/SELF_SIGNED|UNABLE_TO_(?:GET_ISSUER|VERIFY)|unable to (?:get|verify)|self[- ]signed/i, 'private-ca'],
  [
    /CERTIFICATE_REQUIRED|BAD_CERTIFICATE|HANDSHAKE_FAILURE|alert (?:certificate required|bad certificate|handshake failure)/i,
    'client',
  ],
  [/EPROTO|WRONG_VERSION|UNSUPPORTED_PROTOCOL|PROTOCOL_VERSION|wrong version number/i, 'version'],
];

export function weighTls(found: Diagnostic): Weighing {
  const scales = new Scales();
  if (/closed during the TLS handshake/.test(textOf(found))) {
    // It is the server, or something before it, that hangs up; a certificate that we refuse ends otherwise.
    return scales.favour(slight, 'cut', 'client', 'version').exclude('private-ca', 'expired', 'name');
  }
  const cause = tlsCauses.find(([pattern]) => pattern.test(textOf(found)))?.[1];
  // The code says which it is; the others would only mislead.
  if (cause !== undefined)
    scales.favour(strong, cause).exclude(...tlsCauses.map(([, other]) => other).filter((other) => other !== cause));
  return scales;
}

/** DNS, refused, timed out, reset: what the way to the server says. */
export function weighConnection(found: Diagnostic, facts: RunFacts): Weighing {
  const { request, acceptedEarlier } = facts;
  const scales = new Scales();
  // It is known who ended it: nothing about the network is to be guessed.
  if (/(?:run|job) was cancelled/.test(found.message))
    return scales.favour(strong, 'cancelled').exclude('passing', 'filter', 'size');
  if (/waiting for its turn/.test(textOf(found)))
    return scales.favour(strong, 'pace').exclude('slow', 'dropped', 'trickle', 'proxy');
  const host = hostOf(request?.url) ?? '';
  const loopback = host === 'localhost' || host.startsWith('127.') || host === '[::1]';
  if (loopback) scales.exclude('firewall', 'proxy', 'private', 'dropped', 'filter');
  else scales.exclude('container');
  // The proxy is in use already.
  if (request?.proxy !== undefined) scales.exclude('proxy');
  if (/could not be reached|EHOSTUNREACH|ENETUNREACH/.test(textOf(found))) {
    scales.favour(strong, 'firewall', 'proxy').exclude('port');
  }
  if (acceptedEarlier) scales.exclude('typo', 'private', 'resolver', 'port', 'firewall', 'dropped', 'proxy');
  if (host === 'api.kimp360.com') scales.exclude('typo', 'private', 'port');
  if (/\.(?:internal|local|lan|corp|intranet|home\.arpa|svc)$|^[^.]+$/.test(host) && !loopback)
    scales.favour(strong, 'private');
  else if (/\bEAI_AGAIN\b/.test(textOf(found))) scales.favour(strong, 'resolver');
  if (request?.method === 'GET' || request?.method === 'HEAD') scales.exclude('size');
  if (found.code === 'net/reset' && isOnceOnly(facts)) scales.favour(slight, 'repeat').favour(slight * 2, 'passing');
  weighStage(scales, textOf(found), loopback);
  if (/the answer had begun|bytes? of (?:its )?content had come/.test(textOf(found))) {
    scales.favour(strong, 'trickle').exclude('dropped', 'proxy');
  } else if (/no answer had come/.test(textOf(found))) scales.exclude('trickle');
  return scales;
}

/** How far a connection had come when the time was up: then no API was slow. */
function weighStage(scales: Scales, text: string, loopback: boolean): void {
  const missing = /no connection to the API stood yet: (.*)/.exec(text)?.[1];
  if (missing === undefined) return;
  scales.exclude('slow', 'trickle');
  if (missing.startsWith('the proxy')) scales.favour(strong, 'silent-proxy').exclude('dropped');
  else if (missing.startsWith('the TLS')) scales.favour(strong, 'handshake').exclude('proxy');
  else if (missing.startsWith('its name')) scales.favour(strong, 'look-up').exclude('dropped');
  else scales.favour(strong, loopback ? 'silent-port' : 'dropped');
}
