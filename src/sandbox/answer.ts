import { type ErrorDetail, errorContent } from './error-content.ts';

/** What a handler gives back; the server adds date, length and `x-request-id`. */
export interface Answer {
  readonly status: number;
  readonly fields?: Readonly<Record<string, string>>;
  /** Sent as JSON; with neither this nor `file` there is no content. */
  readonly json?: unknown;
  /** Sent as it is. */
  readonly file?: { readonly contentType: string; readonly bytes: Uint8Array };
  /** The connection is closed after the answer, because content of the request is left unread. */
  readonly close?: boolean;
}

/** An answer in the documented error shape. */
export function refuse(status: number, message: string, details: readonly ErrorDetail[] = []): Answer {
  return { status, json: errorContent(status, message, details) };
}
