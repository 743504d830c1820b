import type { PeerCertificate } from 'node:tls';
import { describeCertificate } from './certificate.ts';
import { type Reached, TransportError, type TransportFailureKind } from './port.ts';

/** How far an exchange had come when it failed. */
export interface Stage {
  /** The connection stood, TLS included, so that bytes of the request may have left. */
  readonly open: boolean;
  /** While it does not stand. */
  readonly reached?: Reached;
  readonly secure: boolean;
  /** The server's, once it was shown. */
  readonly certificate?: PeerCertificate;
}

/** The parts of Node's errors that are safe to look at: their texts and packets can hold what was sent or received. */
interface NodeError {
  readonly code?: string;
  readonly syscall?: string;
  readonly message?: string;
  readonly errors?: readonly NodeError[];
}

const certificateCode =
  /^(?:CERT_|ERR_TLS_CERT|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_|PATH_LENGTH_|ERROR_IN_CERT|AKID_|SUBJECT_ISSUER)/;
const tlsCode = /^(?:ERR_SSL_|ERR_TLS_|ERR_OSSL_|ERR_CRYPTO_|EPROTO$)/;
const unreachableCodes = new Set([
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EHOSTDOWN',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'EACCES',
  'EPERM',
]);
const requestCodes = new Set([
  'ERR_INVALID_CHAR',
  'ERR_INVALID_HTTP_TOKEN',
  'ERR_UNESCAPED_CHARACTERS',
  'ERR_HTTP_INVALID_HEADER_VALUE',
]);

/** Whether a code says that the certificate was not accepted; trying again cannot help then. */
export function isCertificateCode(code: string | undefined): boolean {
  return code !== undefined && certificateCode.test(code);
}

/** Turns what Node, OpenSSL or the tunnel threw before there was a response into a {@link TransportError}. */
export function classifyConnectionError(thrown: unknown, stage: Stage): TransportError {
  if (thrown instanceof TransportError) return thrown;
  const error = mostTelling((thrown ?? {}) as NodeError);
  const code = typeof error.code === 'string' ? error.code : undefined;
  const certificate = () => (stage.certificate === undefined ? [] : describeCertificate(stage.certificate));
  const fail = (kind: TransportFailureKind, message: string, sent: boolean, evidence: readonly string[] = []) =>
    new TransportError(kind, message, { sent, code, evidence });

  if (error.syscall === 'getaddrinfo' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return fail('dns', 'The name could not be resolved.', false);
  if (code === 'ECONNREFUSED') return fail('refused', 'The connection was refused.', false);
  if (code === 'ETIMEDOUT') return fail('timeout', 'The connection timed out.', stage.open);
  if (code === undefined) return fail('reset', 'The connection was closed.', stage.open);
  if (unreachableCodes.has(code)) return fail('unreachable', 'The address could not be reached.', stage.open);
  if (code === 'HPE_HEADER_OVERFLOW') return fail('protocol', 'The header fields of the answer are too large.', true);
  if (code.startsWith('HPE_')) return fail('protocol', 'The answer is not HTTP.', true);
  if (requestCodes.has(code)) return fail('protocol', 'The request holds characters that HTTP does not allow.', false);
  if (isCertificateCode(code)) return fail('tls', 'The certificate was not accepted.', false, certificate());
  if (tlsCode.test(code))
    return fail('tls', 'The TLS handshake failed.', stage.open && !/ALERT/.test(code), certificate());
  // Node reports a peer that hangs up during the handshake as a plain reset.
  if (stage.secure && !stage.open) return fail('tls', 'The connection was closed during the TLS handshake.', false);
  return fail('reset', 'The connection was closed before an answer came.', stage.open);
}

/** Several addresses were tried: one that refused says more than one that could not be reached. */
function mostTelling(error: NodeError): NodeError {
  const inner = error.errors;
  if (inner === undefined || inner.length === 0) return error;
  return inner.find(({ code }) => code === 'ECONNREFUSED') ?? inner[0] ?? error;
}
