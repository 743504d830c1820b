import type { DiagnosticCode } from '../diagnostics/codes.ts';
import { type Diagnostic, DiagnosticError, diagnostic } from '../diagnostics/diagnostic.ts';
import { type Reached, TransportError, type TransportFailureKind } from '../transports/port.ts';
import { countBytes } from './byte-counts.ts';
import { mostCodings } from './decode.ts';
import { formatMs } from './duration.ts';
import { incompleteJson } from './json-end.ts';
import { ContentTooLarge } from './limit.ts';
import { TimeIsUp } from './time-is-up.ts';
import { describeTooLarge } from './too-large.ts';

/** How far an attempt had come; changes while it runs. */
export interface Progress {
  phase: 'answer' | 'content';
  contentBytes: number;
}

/** What a failure is told with. */
export interface FailureContext {
  readonly url: URL;
  readonly progress: Progress;
  readonly timeoutMs: number;
  readonly proxy?: string;
  /** The content goes into a file. */
  readonly toFile?: boolean;
  /** How far the connection had come, when it did not stand. */
  readonly reached?: Reached;
}

/** Turns whatever ended an attempt into a diagnostic. Says host and port, never a query, a field or content. */
export function describeFailure(error: unknown, context: FailureContext): Diagnostic {
  if (error instanceof DiagnosticError) return error.diagnostics[0];
  if (error instanceof ContentTooLarge) return describeTooLarge(error, hostOf(context.url), context.toFile === true);
  if (error instanceof TimeIsUp) return describeTimeout(error, context);
  if (error instanceof TransportError && error.kind !== 'aborted') return describeTransportError(error, context);
  return diagnostic('net/reset', 'The call was stopped, because the run was cancelled.', {
    evidence: [`host: ${hostOf(context.url)}`],
    cause: error,
  });
}

function describeTimeout({ setting, ms }: TimeIsUp, context: FailureContext): Diagnostic {
  const { url, progress, proxy, reached } = context;
  const waited =
    progress.phase === 'answer'
      ? reached === undefined
        ? 'no answer had come'
        : `no connection to the API stood yet: ${missing(reached, proxy)}`
      : `the answer had begun, and ${countBytes(progress.contentBytes)} of its content had come`;
  return diagnostic('net/timeout', `${hostOf(url)} did not answer in full within ${formatMs(ms)} (${setting}).`, {
    evidence: [`host: ${hostOf(url)}`, waited, ...proxyLine(proxy)],
    // More patience is no way out where nobody has begun to answer.
    ...(reached === undefined
      ? { suggestion: `If the API needs longer, allow it: \`${setting}: ${formatMs(ms * 2)}\`.` }
      : {}),
  });
}

/** What had not happened, the first of it. */
function missing(reached: Reached, proxy: string | undefined): string {
  if (reached === 'connection') return 'the TLS handshake had not ended';
  if (proxy !== undefined) return 'the proxy had not opened one';
  return reached === 'address' ? 'nothing had answered at its address' : 'its name had not been resolved';
}

const told: Readonly<
  Record<TransportFailureKind, readonly [code: DiagnosticCode, message: (host: string) => string, suggestion?: string]>
> = {
  // A port has no part in a look-up.
  dns: [
    'net/dns',
    (host) => `The host name ${host.replace(/:\d+$/, '')} could not be resolved.`,
    'Check the spelling of `base-url`.',
  ],
  refused: [
    'net/refused',
    (host) => `${host} refused the connection.`,
    'Check host and port of `base-url`, and that the API is up.',
  ],
  unreachable: [
    'net/refused',
    (host) => `${host} could not be reached from here.`,
    'Check that this machine may reach the API: firewall, VPN, proxy.',
  ],
  reset: ['net/reset', (host) => `${host} closed the connection before it answered.`],
  timeout: ['net/timeout', (host) => `${host} did not accept a connection in time.`],
  tls: ['net/tls', (host) => `No trusted TLS connection to ${host} could be made, so the key was not sent.`],
  proxy: [
    'net/proxy',
    (host) => `The proxy gave no connection to ${host}.`,
    'Check `HTTPS_PROXY`, or add the host to `NO_PROXY`.',
  ],
  'proxy-auth': [
    'auth/proxy',
    () => 'The proxy did not accept the credentials, or there were none.',
    'Put them into `HTTPS_PROXY`, special characters percent-encoded.',
  ],
  truncated: ['net/truncated', (host) => `${host} closed the connection before the response was complete.`],
  protocol: ['net/protocol', (host) => `What ${host} sent is not a valid HTTP response.`],
  aborted: ['net/reset', () => 'The call was stopped.'],
  body: ['input/file', () => 'The content to send could not be read to its end.'],
};

function describeTransportError(error: TransportError, { url, progress, proxy }: FailureContext): Diagnostic {
  if (error.cause instanceof DiagnosticError) return error.cause.diagnostics[0];
  const [code, message, suggestion] = told[error.kind];
  const step = code === 'net/tls' ? tlsSuggestion(error.code) : suggestion;
  return diagnostic(
    code,
    unreadable(error, url) ?? brokenOff(error, url) ?? endedEarly(error, url) ?? message(hostOf(url)),
    {
      evidence: [
        ...reasons(error),
        ...error.evidence,
        `host: ${hostOf(url)}`,
        ...(progress.phase === 'content' ? [`${countBytes(progress.contentBytes)} of content had come`] : []),
        ...proxyLine(proxy),
      ],
      ...(step === undefined ? {} : { suggestion: step }),
      cause: error,
    },
  );
}

/** What exactly could not be read, where it is not that the answer is no HTTP at all. */
function unreadable({ kind, code, message, sent }: TransportError, url: URL): string | undefined {
  if (kind !== 'protocol') return undefined;
  if (code === 'HPE_HEADER_OVERFLOW') return `The header fields that ${hostOf(url)} sent are larger than 64 KiB.`;
  const layers = /^(\d+) content codings/.exec(message)?.[1];
  if (layers !== undefined) {
    return `The content that ${hostOf(url)} sent is compressed ${layers} times over, and is decompressed ${mostCodings} times at most.`;
  }
  if (/\bcodings?\b|claims to be/.test(message))
    return `The content that ${hostOf(url)} sent could not be decompressed.`;
  return sent ? undefined : `The request to ${hostOf(url)} could not be written.`;
}

/** TLS 1.3 lets a client send before the server has judged its certificate: then nobody can say that nothing was sent. */
function brokenOff({ kind, code }: TransportError, url: URL): string | undefined {
  if (kind !== 'tls' || !/ALERT/.test(code ?? '')) return undefined;
  return `${hostOf(url)} broke off the TLS connection.`;
}

/** Only the form of the content tells of it, so the sentence says no more than that. */
function endedEarly({ message, code }: TransportError, url: URL): string | undefined {
  if (code === 'Z_BUF_ERROR') {
    return `The compressed content that ${hostOf(url)} sent ends in the middle: part of it is missing.`;
  }
  if (message !== incompleteJson) return undefined;
  return `What ${hostOf(url)} sent ends where the connection was closed, and is not complete JSON: it was most likely cut.`;
}

/** The codes of a handshake mean other things elsewhere: `ECONNRESET` most of all. */
function reasons(error: TransportError): string[] {
  const meaning = error.kind === 'tls' ? handshakeReasons[error.code ?? ''] : undefined;
  const coded = error.code === undefined ? error.message : `${error.message.replace(/\.$/, '')} (${error.code})`;
  return meaning === undefined ? [coded] : [`${meaning} (${error.code})`];
}

const handshakeReasons: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'the certificate has expired',
  CERT_NOT_YET_VALID: 'the certificate is not valid yet; the clock of this machine may be wrong',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another host',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate is signed by itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'the certificate comes from an authority that this machine does not know',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the certificate comes from an authority that this machine does not know',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the certificate comes from an authority that this machine does not know',
  UNABLE_TO_GET_ISSUER_CERT: 'the certificate comes from an authority that this machine does not know',
  CERT_REVOKED: 'the certificate was revoked',
  ERR_SSL_WRONG_VERSION_NUMBER: 'the port speaks something else than TLS',
  EPROTO: 'the port speaks something else than TLS, or no version of it in common',
  ECONNRESET: 'the connection was closed during the TLS handshake',
};

function tlsSuggestion(code: string | undefined): string {
  if (/SELF_SIGNED|UNABLE_TO/.test(code ?? '')) {
    return "If the API has a private authority, name its certificate with `ca-file`; if a proxy inspects TLS, name the proxy's.";
  }
  if (/ALERT|ECONNRESET/.test(code ?? '')) {
    return 'If the API asks for a client certificate, set `client-cert-file` and `client-key-file`.';
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return 'Set `base-url` to a host that the certificate names.';
  if (/WRONG_VERSION|EPROTO/.test(code ?? '')) return 'Check scheme and port of `base-url`.';
  return 'Ask whoever runs the API to renew its certificate; the check is never switched off.';
}

function proxyLine(proxy: string | undefined): string[] {
  return proxy === undefined ? [] : [`through the proxy ${proxy}`];
}

function hostOf(url: URL): string {
  return `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`;
}
