import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Secret } from '../key/secret.ts';

/** A header field as it goes on the wire: the casing is kept. */
export type Field = readonly [name: string, value: string];

/** The field that carries the key. Only the transport asks the secret for its value. */
export interface KeyField {
  readonly name: string;
  /** Put before the key with one space, e.g. `Bearer`. */
  readonly scheme?: string;
  readonly secret: Secret;
}

export interface TransportBody {
  /** Bytes, when known before reading; otherwise the body is sent chunked. */
  readonly length?: number;
  /** Opens the content from its start; called once an attempt. */
  open(): AsyncIterable<Uint8Array>;
}

/** PEM bytes for a private CA and for mTLS. */
export interface TlsMaterial {
  readonly ca?: Uint8Array;
  readonly cert?: Uint8Array;
  readonly key?: Uint8Array;
}

export interface TransportRequest {
  readonly method: string;
  readonly url: URL;
  readonly fields: readonly Field[];
  readonly key?: KeyField;
  readonly body?: TransportBody;
  /** Another origin than the base URL's: the client certificate is not shown to it, and public authorities count beside a private CA. */
  readonly foreign?: boolean;
  /**
   * Whether a status is taken as the last word on this request; those below 300 unless told. Then the whole of the body
   * must leave before the content of the response ends well; with any other status the rest of the body is not sent.
   */
  readonly final?: (status: number) => boolean;
  /** Aborting ends the exchange at any point, the content of the response included. */
  readonly signal: AbortSignal;
}

/** One response, headers read, content not yet. Nothing is followed, retried or decoded. */
export interface TransportResponse {
  readonly status: number;
  readonly statusText: string;
  readonly fields: readonly Field[];
  /** The content as it came, content coding not removed. Throws `TransportError` when it is cut. */
  readonly content: AsyncIterable<Uint8Array>;
  /** Drops the connection without reading on. */
  discard(): void;
}

export type TransportFailureKind =
  | 'dns'
  | 'refused'
  | 'reset'
  | 'timeout'
  | 'tls'
  | 'proxy'
  | 'proxy-auth'
  | 'truncated'
  | 'protocol'
  | 'unreachable'
  | 'aborted'
  | 'body';

/** What stood when an exchange was stopped before its connection did: nothing, the address of the name, the bare connection. */
export type Reached = 'nothing' | 'address' | 'connection';

/**
 * What a connection did wrong. `sent` is false only when the request provably never reached the server
 * (DNS, refused, proxy said no): then every method may be tried again.
 */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly kind: TransportFailureKind;
  readonly sent: boolean;
  /** Node's or OpenSSL's code: `ENOTFOUND`, `CERT_HAS_EXPIRED`, … */
  readonly code: string | undefined;
  /** What was seen, in short lines, e.g. whom the certificate names and until when. Never fields or content. */
  readonly evidence: readonly string[];
  /** How far the connection had come, when it did not stand yet. */
  readonly reached: Reached | undefined;

  constructor(
    kind: TransportFailureKind,
    message: string,
    details: {
      sent: boolean;
      code?: string | undefined;
      cause?: unknown;
      evidence?: readonly string[];
      reached?: Reached | undefined;
    },
  ) {
    super(message, { cause: details.cause });
    this.kind = kind;
    this.sent = details.sent;
    this.code = details.code;
    this.evidence = details.evidence ?? [];
    this.reached = details.reached;
  }
}

export interface Transport {
  /** Sends one request over one connection (a kept-alive one where there is one). Rejects with `TransportError` only. */
  exchange(request: TransportRequest): Promise<TransportResponse>;
  /** The proxy that a request to this URL would use, without user-info. */
  proxyFor(url: URL): string | undefined;
  /** Closes idle connections, so that the process can end. */
  close(): void;
}

/** How a run gets its transport: what the environment spoils, what the caller's certificates lack, and the transport itself. */
export interface Transports {
  /** `net/tls-disabled` when the environment switches certificate checks off. */
  refuse(): readonly Diagnostic[];
  /** Passwords of proxies in the environment. */
  secrets(): readonly Secret[];
  /** `input/file` for certificates and keys that OpenSSL would not take, or would take and trust nobody. */
  check(tls: TlsMaterial): Promise<Diagnostic | undefined>;
  create(tls: TlsMaterial): Transport;
}
