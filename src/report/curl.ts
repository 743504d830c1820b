import { isCredentialField } from '../inputs/credential-names.ts';
import type { Task } from '../plan/plan.ts';
import type { RunReport } from './results.ts';
import { quote, quoteWithVariable } from './shell.ts';

/** Longer commands get one option a line. */
const lineWidth = 130;

export interface CurlSource {
  readonly task: Task;
  /** Absolute, query included. */
  readonly url: string;
  readonly target: Pick<RunReport, 'keyHeader' | 'keyScheme' | 'caFile' | 'clientCertFile' | 'clientKeyFile'>;
}

/**
 * The command that makes the same call again, with `$KIMP360_API_KEY` in place of the key and a variable in place of
 * every other credential. Redirects are not followed: `curl --location` would hand the key to the next origin.
 *
 * @param redact applied to every piece before it is quoted, as quotes could split what has to be found.
 */
export async function curlCommand(source: CurlSource, redact: (text: string) => string): Promise<string> {
  const { task, target } = source;
  const url = redact(source.url);
  const content =
    task.content === undefined
      ? { options: [], contentType: undefined, notes: [] }
      : (await import('./curl-content.ts')).curlContent(task.content, redact);
  const call = [
    'curl',
    ...methodOptions(task),
    // curl reads these characters of a URL as a pattern.
    ...(/[[\]{}]/.test(url) ? ['--globoff'] : []),
    quote(url),
  ].join(' ');
  const options = [
    keyOption(target),
    ...fieldOptions(task, content.contentType, redact),
    ...content.options,
    ...fileOption('--cacert', target.caFile),
    ...fileOption('--cert', target.clientCertFile),
    ...fileOption('--key', target.clientKeyFile),
  ];
  const short = [call, ...options].join(' ');
  const command = short.length <= lineWidth ? short : [call, ...options].join(' \\\n  ');
  return [...content.notes.map((note) => `# ${note}`), command].join('\n');
}

function methodOptions({ method, content }: Task): string[] {
  // `--request HEAD` would wait for content that never comes.
  if (method === 'HEAD') return ['--head'];
  if (method === 'GET' && content === undefined) return ['--include'];
  return ['--include', `--request ${quote(method)}`];
}

function keyOption({ keyHeader, keyScheme }: CurlSource['target']): string {
  const before = `${keyHeader}: ${keyScheme === undefined ? '' : `${keyScheme} `}`;
  return `--header ${quoteWithVariable(before, 'KIMP360_API_KEY')}`;
}

function fieldOptions(task: Task, contentType: string | undefined, redact: (text: string) => string): string[] {
  const given = new Set(task.fields.map(([name]) => name.toLowerCase()));
  // curl drops a field without a value unless it ends in a semicolon.
  const option = (name: string, value: string) =>
    `--header ${quote(value === '' ? `${name};` : redact(`${name}: ${value}`))}`;
  return [
    ...(given.has('accept') ? [] : [option('accept', 'application/json')]),
    ...task.fields.map(([name, value]) =>
      isCredentialField(name, value)
        ? `--header ${quoteWithVariable(`${name}: `, variableOf(name))}`
        : option(name, value),
    ),
    ...(contentType === undefined || given.has('content-type') ? [] : [option('content-type', contentType)]),
    ...(task.idempotencyKey === undefined ? [] : [option('Idempotency-Key', task.idempotencyKey)]),
  ];
}

/** `x-tenant-token` → `X_TENANT_TOKEN`. */
function variableOf(name: string): string {
  return name
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '_')
    .replace(/^(?=\d)/, '_');
}

function fileOption(option: string, file: string | undefined): string[] {
  return file === undefined ? [] : [`${option} ${quote(file)}`];
}
