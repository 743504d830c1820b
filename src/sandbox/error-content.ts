/** One entry of `details`, as Kimp360's error-handling page documents it; `code` is optional there. */
export interface ErrorDetail {
  readonly field: string;
  readonly message: string;
  readonly code?: string;
}

/** The documented content of every error: `{ statusCode, message, error, details? }`. */
export interface ErrorContent {
  readonly statusCode: number;
  readonly message: string;
  readonly error: string;
  readonly details?: readonly ErrorDetail[];
}

/** Reason phrases of the statuses that the sandbox is asked for most (RFC 9110 §15); any other is called by its class. */
const phrases: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  422: 'Unprocessable Content',
  425: 'Too Early',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** The phrase that goes into `error`. */
export function phraseOf(status: number): string {
  return phrases[status] ?? (status >= 500 ? 'Server Error' : 'Client Error');
}

/** Makes the documented content; `details` only where there are any. */
export function errorContent(status: number, message: string, details: readonly ErrorDetail[] = []): ErrorContent {
  return {
    statusCode: status,
    message,
    error: phraseOf(status),
    ...(details.length === 0 ? {} : { details }),
  };
}
