import type { InputValues } from '../inputs/definitions.ts';
import type { NamedFile } from '../inputs/kinds/named-file.ts';
import type { Written } from '../inputs/written.ts';
import type { Field } from '../transports/port.ts';
import { limitsInMemory, limitsToFile } from './limits.ts';
import type { Content, Part, Task } from './plan.ts';

const defaultIntervalMs = 10_000;

/** The parsed words of one call, defaults included; those of the run are left aside. */
export type CallValues = InputValues & { readonly path: Written };

export interface TaskNaming {
  readonly id: string;
  /** Method and path when absent. */
  readonly name?: string;
}

export interface TaskDependencies {
  readonly pathOf: (file: NamedFile) => string;
  /** A new key for `idempotency-key: auto`. */
  readonly newIdempotencyKey: () => string;
}

/** One call as the engine makes it, from words that were parsed and found to be sound. */
export function taskFrom(values: CallValues, { id, name }: TaskNaming, deps: TaskDependencies): Task {
  const { pathOf, newIdempotencyKey } = deps;
  const path = values.path.text;
  const content = contentFrom(values, pathOf);
  const method = methodOf(values);
  const saveTo = values['save-to'];
  const limits = saveTo === undefined ? limitsInMemory : limitsToFile;
  const idempotencyKey = idempotencyKeyFrom(values, newIdempotencyKey);
  const { until, paginate } = values;
  return {
    id,
    name: name ?? nameOf(method, path),
    method,
    path,
    query: values.query ?? [],
    fields: fieldsFrom(values, content),
    ...(content === undefined ? {} : { content }),
    timeoutMs: values.timeout ?? limits.timeoutMs,
    withinMs: values.within ?? limits.withinMs,
    retries: values.retries,
    retryDelayMs: values['retry-delay'],
    maxResponseBytes: values['max-response-size'] ?? limits.maxResponseBytes,
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    expectStatus: values['expect-status'],
    expect: values.expect ?? [],
    extract: values.extract ?? [],
    ...(saveTo === undefined ? {} : { saveTo: pathOf(saveTo) }),
    ...(until === undefined ? {} : { polling: pollingFrom(until, values) }),
    ...(paginate === undefined ? {} : { pagination: paginate }),
  };
}

/** How a call is called that has no name: method and path, without its query. */
export function nameOf(method: string, path: string): string {
  return `${method} ${path.replace(/[?#].*$/, '')}`;
}

/** `method`, or what follows from whether there is something to send. */
export function methodOf(values: Partial<InputValues>): string {
  const { json, body, form, multipart, method } = values;
  const sends = json ?? body ?? values['body-file'] ?? form ?? multipart;
  return method ?? (sends === undefined ? 'GET' : 'POST');
}

function pollingFrom(until: string, values: InputValues): NonNullable<Task['polling']> {
  const failWhen = values['fail-when'];
  return {
    until,
    ...(failWhen === undefined ? {} : { failWhen }),
    intervalMs: values.interval ?? defaultIntervalMs,
  };
}

/** `idempotency-key`, or the header of that name: both make a POST repeatable. */
function idempotencyKeyFrom(values: InputValues, newIdempotencyKey: () => string): string | undefined {
  const given = values['idempotency-key'];
  // A key that is shown and never sent would be taken for the one of the real run.
  if (given === 'auto') return values['dry-run'] ? '<made for each call>' : newIdempotencyKey();
  if (given !== undefined) return given;
  return values.headers?.find(({ field }) => isIdempotencyKey(field))?.field[1];
}

function isIdempotencyKey([name]: Field): boolean {
  return name.toLowerCase() === 'idempotency-key';
}

/** The caller's fields; a media type for JSON joins them, since the content itself names none. */
function fieldsFrom(values: InputValues, content: Content | undefined): readonly Field[] {
  const fields = (values.headers ?? []).map(({ field }) => field).filter((field) => !isIdempotencyKey(field));
  const type = values['content-type'];
  return content?.kind === 'json' && type !== undefined ? [...fields, ['content-type', type]] : fields;
}

function contentFrom(values: InputValues, pathOf: (file: NamedFile) => string): Content | undefined {
  const type = values['content-type'];
  const contentType = type === undefined ? {} : { contentType: type };
  if (values.json !== undefined) return { kind: 'json', text: values.json };
  if (values.body !== undefined) return { kind: 'text', text: values.body, ...contentType };
  if (values['body-file'] !== undefined) return { kind: 'file', path: pathOf(values['body-file']), ...contentType };
  if (values.form !== undefined) return { kind: 'form', pairs: values.form };
  if (values.multipart !== undefined) {
    const parts = values.multipart.map(
      (part): Part =>
        part.kind === 'value'
          ? part
          : {
              kind: 'file',
              name: part.name,
              path: pathOf(part.file),
              ...(part.contentType === undefined ? {} : { contentType: part.contentType }),
              ...(part.filename === undefined ? {} : { filename: part.filename }),
            },
    );
    return { kind: 'multipart', parts };
  }
  return undefined;
}
