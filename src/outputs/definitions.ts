/**
 * THE definition of every output of the step. `action.yml`, the README's table, the types and the refusal of
 * extracted names that collide all come from here.
 */
export const outputDefinitions = {
  ok: '`true` when the call, its expectations and its extractions all succeeded, else `false`.',
  status: 'The status code of the last answer, such as `200`; empty when there was none.',
  headers:
    'The header fields of the last answer as a JSON object with lower-case names, `{}` when there was none; key forms and `set-cookie` values are redacted.',
  body: 'The content of the last answer when it is text of at most 256 KiB; larger content is in `body-file`.',
  'body-file':
    'The path of the file that holds the content: that of `save-to`, or a temporary one when the content is too large for `body`.',
  'error-code':
    'The code of the first failure, such as `auth/rejected`; empty on success. `docs/errors.md` explains each.',
  'request-id': 'The id that the server gave the request, for its support; empty when it gave none.',
  attempts: 'How many attempts the last call took, the first one included; redirects do not count.',
  'duration-ms': 'How long the last call took in milliseconds, waits included.',
  results: 'A JSON list with one entry per task: its name, status, attempts, duration and error code.',
  'results-file':
    'The path of the JSON file that `results` was also written to: that of the input `results-file`, or a temporary one.',
  'key-fingerprint':
    'The first 8 hex digits of the SHA-256 of the key, for keys of 20 characters or more. It tells two keys apart and reveals neither.',
  extracted:
    'A JSON object of all values that `extract` took from the answer, as they stood there: texts, numbers with all digits, lists, objects; `***` for secrets.',
} as const satisfies Readonly<Record<string, string>>;

export type OutputName = keyof typeof outputDefinitions;

/** In the order in which they are documented. */
export const outputNames = Object.keys(outputDefinitions) as readonly OutputName[];
