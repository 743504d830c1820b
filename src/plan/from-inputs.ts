import type { InputValues } from '../inputs/definitions.ts';
import type { NamedFile } from '../inputs/kinds/named-file.ts';
import type { Written } from '../inputs/written.ts';
import type { Secret } from '../key/secret.ts';
import type { Field } from '../transports/port.ts';
import { limitsInMemory, limitsToFile } from './limits.ts';
import type { Content, Part, Plan, Target, Task } from './plan.ts';

const defaultMaxAgeMs = 90 * 86_400_000;

/** What the engine is told: the inputs of a single call as a plan of one task. */
export async function planFromInputs(
  values: InputValues & { readonly path: Written },
  paths: ReadonlyMap<NamedFile, string>,
  newIdempotencyKey: () => string,
): Promise<Plan> {
  const pathOf = (file: NamedFile) => paths.get(file) ?? file.path;
  const supportFile = values['support-file'];
  const resultsFile = values['results-file'];
  const task = taskFrom(values, pathOf, newIdempotencyKey);
  const created = values['api-key-created'];
  return {
    target: targetFrom(values, pathOf),
    tasks: [task],
    failOnError: values['fail-on-error'],
    ...(supportFile === undefined ? {} : { supportFile: pathOf(supportFile) }),
    ...(resultsFile === undefined ? {} : { resultsFile: pathOf(resultsFile) }),
    mask: [...(values.mask ?? []), ...(await secretsOf(task.fields))],
    ...(created === undefined
      ? {}
      : { keyCreated: created, keyMaxAgeMs: values['api-key-max-age'] ?? defaultMaxAgeMs }),
  };
}

async function secretsOf(fields: readonly Field[]): Promise<readonly Secret[]> {
  if (fields.length === 0) return [];
  const { secretsOfFields } = await import('../inputs/occasional.ts');
  return secretsOfFields(fields);
}

function targetFrom(values: InputValues, pathOf: (file: NamedFile) => string): Target {
  const scheme = values['api-key-scheme'];
  const caFile = values['ca-file'];
  const certFile = values['client-cert-file'];
  const keyFile = values['client-key-file'];
  return {
    baseUrl: values['base-url'],
    apiKeyHeader: values['api-key-header'],
    ...(scheme === undefined ? {} : { apiKeyScheme: scheme }),
    redirects: values.redirects,
    ...(caFile === undefined ? {} : { caFile: pathOf(caFile) }),
    ...(certFile === undefined ? {} : { clientCertFile: pathOf(certFile) }),
    ...(keyFile === undefined ? {} : { clientKeyFile: pathOf(keyFile) }),
  };
}

function taskFrom(
  values: InputValues & { readonly path: Written },
  pathOf: (file: NamedFile) => string,
  newIdempotencyKey: () => string,
): Task {
  const path = values.path.text;
  const content = contentFrom(values, pathOf);
  const method = values.method ?? (content === undefined ? 'GET' : 'POST');
  const saveTo = values['save-to'];
  const limits = saveTo === undefined ? limitsInMemory : limitsToFile;
  const idempotencyKey = idempotencyKeyFrom(values, newIdempotencyKey);
  return {
    id: 'call',
    name: `${method} ${path.replace(/[?#].*$/, '')}`,
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
  };
}

/** `idempotency-key`, or the header of that name: both make a POST repeatable. */
function idempotencyKeyFrom(values: InputValues, newIdempotencyKey: () => string): string | undefined {
  const given = values['idempotency-key'];
  if (given !== undefined) return given === 'auto' ? newIdempotencyKey() : given;
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
