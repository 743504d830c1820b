import { define } from '../definition.ts';
import { count } from '../kinds/count.ts';
import { delay, duration } from '../kinds/duration.ts';
import { method } from '../kinds/method.ts';
import { path } from '../kinds/path.ts';
import { text } from '../kinds/text.ts';
import { occasionalKind } from '../occasional-kind.ts';

const everywhere = ['action', 'flag', 'task'] as const;
const lines = { join: '\n' } as const;

/** What one call sends, and its limits. */
export const callInputs = {
  path: define({
    kind: path,
    group: 'call',
    places: everywhere,
    flag: { givenBy: 'argument' },
    defaultNote: 'required, unless `tasks` or `scan` is given',
    description: 'The path to call, relative to `base-url`, such as `/requests`. It cannot leave the base URL.',
  }),
  method: define({
    kind: method,
    group: 'call',
    places: everywhere,
    flag: { givenBy: 'command' },
    defaultNote: '`GET`, or `POST` when there is something to send',
    description: 'The HTTP method.',
  }),
  query: define({
    kind: occasionalKind('MAP', 'query'),
    group: 'call',
    places: everywhere,
    flag: lines,
    description: 'Query parameters as a YAML or JSON map. A list repeats its name.',
  }),
  headers: define({
    kind: occasionalKind('HEADERS', 'headers'),
    group: 'call',
    places: everywhere,
    flag: lines,
    description:
      'Further headers as a YAML map, a JSON map, or `Name: value` lines. `accept: application/json` is sent unless given here. The quotes of an entity tag stay: `if-none-match: "abc"`.',
  }),
  json: define({
    kind: occasionalKind('JSON', 'json'),
    group: 'call',
    places: everywhere,
    description:
      'What to send as `application/json`, written as YAML or JSON. Texts stay texts and numbers keep all their digits.',
  }),
  body: define({
    kind: text,
    group: 'call',
    places: everywhere,
    description: 'Text to send, exactly as it is written, with `content-type`.',
  }),
  'body-file': define({
    kind: occasionalKind('FILE', 'namedFile'),
    group: 'call',
    places: everywhere,
    description:
      'A file to send, streamed, with `content-type`. In an Action it must lie in the workspace or in `RUNNER_TEMP`.',
  }),
  'content-type': define({
    kind: occasionalKind('TYPE', 'mediaType'),
    group: 'call',
    places: everywhere,
    defaultNote: '`text/plain; charset=utf-8` for `body`, for `body-file` what its extension stands for',
    description: 'The media type of `body` or `body-file`; for `json`, one that ends in `+json`.',
  }),
  form: define({
    kind: occasionalKind('MAP', 'form'),
    group: 'call',
    places: everywhere,
    flag: lines,
    description:
      'Fields to send as `application/x-www-form-urlencoded`, as a YAML or JSON map. A list repeats its name.',
  }),
  multipart: define({
    kind: occasionalKind('MAP', 'multipart'),
    group: 'call',
    places: everywhere,
    flag: lines,
    description:
      'Parts to send as `multipart/form-data`, as a map. `"@path"` streams a file, `"@path;type=image/png;filename=x.png"` says more about it; `@@` begins a text with an `@`.',
  }),
  timeout: define({
    kind: duration,
    group: 'call',
    places: everywhere,
    defaultNote: '`30s`, with `save-to` `10m`',
    description: 'How long one attempt may take, its content included, such as `500ms`, `30s` or `10m`.',
  }),
  within: define({
    kind: duration,
    group: 'call',
    places: everywhere,
    defaultNote: '`10m`, with `save-to` `30m`',
    description: 'How long the call may take in all: attempts and the waits between them.',
  }),
  retries: define({
    kind: count,
    default: '3',
    group: 'call',
    places: everywhere,
    description:
      'How many further attempts may follow when the connection fails or the server is busy. POST and PATCH are repeated on 429 or with `idempotency-key`.',
  }),
  'retry-delay': define({
    kind: delay,
    default: '1s',
    group: 'call',
    places: everywhere,
    description:
      'The longest wait before the first further attempt; it doubles up to 30 s. A `Retry-After` of the server up to 5 minutes is honoured.',
  }),
  'idempotency-key': define({
    kind: occasionalKind('VALUE|auto', 'idempotencyKey'),
    group: 'call',
    places: everywhere,
    description:
      'A value that names this call, or `auto` for a new one; sent as `Idempotency-Key`, the same with each attempt.',
  }),
  'max-response-size': define({
    kind: occasionalKind('SIZE', 'size'),
    group: 'call',
    places: everywhere,
    defaultNote: '`10MiB`, with `save-to` `5GiB`',
    description: 'The largest content that is accepted, after decompression, such as `10MiB`.',
  }),
} as const;
