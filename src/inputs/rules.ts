import { isUnder } from '../http/url.ts';
import type { InputName, InputValues } from './definitions.ts';
import type { NamedFile } from './kinds/named-file.ts';
import type { Faults, Written } from './written.ts';

/** What the user gave, by input; without defaults. */
export type Given = ReadonlyMap<InputName, Written>;

const bodyInputs = ['json', 'body', 'body-file', 'form', 'multipart'] as const;
const dayMs = 86_400_000;
const longestInMemory = 512 * 2 ** 20;

/** Judges the inputs beside each other, and beside the clock, in milliseconds since the epoch. Values that could not be parsed are absent from `values` but not from `given`. */
export function checkRules(given: Given, values: Partial<InputValues>, faults: Faults, now?: number): void {
  const at = (name: InputName) => given.get(name);
  const conflict = (name: InputName, message: string, suggestion: string) => {
    const place = given.get(name);
    if (place !== undefined) faults.add(place, message, { code: 'input/conflict', suggestion });
  };
  const bodies = bodyInputs.filter((name) => given.has(name));
  const [body] = bodies;

  const [, second] = bodies;
  if (second !== undefined) {
    const names = `\`${bodies.slice(0, -1).join('`, `')}\` and \`${bodies.at(-1)}\``;
    if (bodies.length === 2)
      conflict(second, `${names} both say what to send.`, `Keep one of \`${bodies.join('`, `')}\`.`);
    else conflict(second, `${names} all say what to send.`, 'Keep one of them.');
  }
  if (body !== undefined && (values.method === 'GET' || values.method === 'HEAD')) {
    conflict(
      body,
      `A ${values.method} request has no content, and \`${body}\` is given.`,
      `Remove \`${body}\` or write \`method: POST\`; parameters of a ${values.method} go into \`query\`.`,
    );
  }
  checkContentType(body, given, values, faults);
  checkHeaders(given, values, faults);
  checkPathAgainstBase(values, faults);
  checkFilesWritten(values, faults);

  if (at('client-cert-file') !== undefined && at('client-key-file') === undefined) {
    conflict(
      'client-cert-file',
      '`client-cert-file` needs the private key of the certificate.',
      'Give it in `client-key-file`.',
    );
  }
  if (at('client-key-file') !== undefined && at('client-cert-file') === undefined) {
    conflict(
      'client-key-file',
      '`client-key-file` needs the certificate that the key belongs to.',
      'Give it in `client-cert-file`.',
    );
  }
  if (at('api-key-max-age') !== undefined && at('api-key-created') === undefined) {
    conflict(
      'api-key-max-age',
      '`api-key-max-age` needs the day on which the key was made.',
      'Give it in `api-key-created`, for example `2026-08-01`.',
    );
  }
  const created = at('api-key-created');
  // Where the key was made it may be tomorrow already.
  if (created !== undefined && now !== undefined && (values['api-key-created']?.getTime() ?? 0) > now + dayMs) {
    faults.add(created, '`api-key-created` lies in the future.', {
      suggestion: 'Write the day on which the key was made.',
    });
  }
  for (const reader of ['expect', 'extract'] as const) {
    // `expect: []` in a task takes back what `defaults` expect.
    if (values[reader]?.length === 0) continue;
    if (at('save-to') !== undefined) {
      conflict(
        reader,
        `\`${reader}\` needs the content in memory, and \`save-to\` streams it to a file.`,
        `Remove \`${reader}\` or \`save-to\`.`,
      );
    }
    if (values.method === 'HEAD')
      conflict(reader, `\`${reader}\` needs content, and the answer to HEAD has none.`, 'Write `method: GET`.');
  }
  if (values.method === 'HEAD')
    conflict('save-to', '`save-to` needs content, and the answer to HEAD has none.', 'Write `method: GET`.');
  if (at('save-to') === undefined && (values['max-response-size'] ?? 0) > longestInMemory) {
    conflict(
      'max-response-size',
      'A content of more than 512 MiB is not kept in memory.',
      'Give `save-to` as well, or write `512MiB` or less.',
    );
  }
  if (at('within') === undefined && (values.timeout ?? 0) > (at('save-to') === undefined ? 600_000 : 1_800_000)) {
    const place = at('timeout');
    if (place !== undefined)
      faults.warn(place, '`timeout` is longer than `within`, which ends the call first.', {
        suggestion: `Write \`within: ${place.text}\` or more.`,
      });
  }
}

function checkContentType(body: string | undefined, given: Given, values: Partial<InputValues>, faults: Faults): void {
  const place = given.get('content-type');
  if (place === undefined) return;
  const conflict = (message: string, suggestion: string) =>
    faults.add(place, message, { code: 'input/conflict', suggestion });
  if (body === undefined)
    conflict('`content-type` is given, but nothing to send.', 'Give `body` or `body-file`, or remove `content-type`.');
  if (body === 'form' || body === 'multipart')
    conflict(`\`${body}\` has a media type of its own.`, 'Remove `content-type`.');
  const type = values['content-type'];
  if (body === 'json' && type !== undefined && !isJsonType(type)) {
    conflict(
      `\`json\` is sent as JSON, and \`${type}\` is not.`,
      'Remove `content-type`, or send the text with `body`.',
    );
  }
}

function isJsonType(type: string): boolean {
  return /^application\/json\s*(?:;|$)|^[^;]*\+json\s*(?:;|$)/i.test(type);
}

function checkHeaders(given: Given, values: Partial<InputValues>, faults: Faults): void {
  const keyHeader = values['api-key-header']?.toLowerCase();
  for (const { field, at } of values.headers ?? []) {
    const name = field[0].toLowerCase();
    const refuse = (message: string, suggestion: string) =>
      faults.add(at, message, { code: 'input/conflict', suggestion });
    if (name === keyHeader) {
      refuse(
        `The header \`${field[0]}\` carries the key, which the step adds itself.`,
        'Remove it, and give the key in `api-key`; another header for the key is named in `api-key-header`.',
      );
    }
    if (name === 'content-type' && given.has('content-type')) {
      refuse('The content type is given twice: as a header and as `content-type`.', 'Keep `content-type`.');
    } else if (name === 'content-type' && (given.has('form') || given.has('multipart'))) {
      refuse('What is sent has a media type of its own.', 'Remove the header `content-type`.');
    } else if (name === 'content-type' && given.has('json') && !isJsonType(field[1])) {
      refuse(
        '`json` is sent as JSON, and the header `content-type` says something else.',
        'Remove the header, or send the text with `body`.',
      );
    }
    if (name === 'idempotency-key' && given.has('idempotency-key')) {
      refuse('The idempotency key is given twice: as a header and as `idempotency-key`.', 'Keep `idempotency-key`.');
    }
  }
}

/** A whole URL where a path is expected: the rest of it, when it lies under the base URL. */
function checkPathAgainstBase(values: Partial<InputValues>, faults: Faults): void {
  const { path, 'base-url': base } = values;
  if (path === undefined || !/^https?:/i.test(path.text)) return;
  const url = URL.canParse(path.text) ? new URL(path.text) : undefined;
  const under = url !== undefined && base !== undefined && isUnder(url, base);
  faults.add(path, '`path` is a whole URL; it is relative to `base-url`, and cannot change the host.', {
    range: [0, Math.max(path.text.indexOf('/', 8), 8)],
    suggestion: under
      ? `Write \`path: /${url.pathname.slice(base.pathname.length)}${url.search}\`.`
      : url === undefined
        ? 'Write what follows the base URL, for example `/requests`.'
        : `Write \`path: ${url.pathname}${url.search}\`; to call another API with its own key, write \`base-url: ${url.origin}\`.`,
  });
}

/** Two contents in one file would overwrite each other. */
function checkFilesWritten(values: Partial<InputValues>, faults: Faults): void {
  const written: { name: string; file: NamedFile }[] = [];
  for (const name of ['save-to', 'support-file', 'results-file', 'journal'] as const) {
    const file = values[name];
    if (file === undefined) continue;
    const twin = written.find((one) => normalisePath(one.file.path) === normalisePath(file.path));
    if (twin !== undefined) {
      faults.add(file.at, `\`${twin.name}\` and \`${name}\` name the same file.`, {
        code: 'input/conflict',
        suggestion: 'Choose another name for one of them.',
      });
    }
    written.push({ name, file });
  }
}

/** The same for the same file as it is written, on systems that do not tell cases apart too. */
export function normalisePath(path: string): string {
  return path
    .split(/[/\\]+/)
    .filter((segment) => segment !== '.')
    .join('/')
    .toLowerCase();
}
