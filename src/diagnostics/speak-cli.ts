/**
 * Texts name inputs as a workflow file does: `` `timeout` ``, `` `timeout: 2m` ``. On a command line the same thing is
 * `` `--timeout` ``, `` `--timeout 2m` ``. Only names of inputs are touched, and only where they stand alone in a code span.
 *
 * @param taskFile what can stand in a task file is written there, and keeps its name
 */
export function speakCli(text: string, taskFile = false): string {
  return text
    .replace(/(?<!output )`([a-z][a-z-]*)(?:: ([^`]*))?`/g, (span, name: string, value: string | undefined) => {
      if (taskFile && !flagsAlone.has(name) && keyVariables[name] === undefined) return span;
      if (name === 'path') return '`PATH`';
      if (name === 'method') return 'the method';
      const variable = keyVariables[name];
      if (variable !== undefined) return `\`${variable}${value === undefined ? '' : `: ${value}`}\``;
      if (!flags.has(name) || value?.startsWith('|') === true) return span;
      return `\`--${name}${value === undefined ? '' : ` ${quote(value)}`}\``;
    })
    .replace(/`with: \{ api-key:/g, '`env: { KIMP360_API_KEY:');
}

/** Keys have no flag that carries them: the command line is public. */
const keyVariables: Readonly<Record<string, string>> = {
  'api-key': 'KIMP360_API_KEY',
  'api-key-fallback': 'KIMP360_API_KEY_FALLBACK',
};

/** Inputs that are flags of the same name; a test compares them with the definitions. */
export const flags: ReadonlySet<string> = new Set([
  'api-key-created',
  'api-key-header',
  'api-key-max-age',
  'api-key-scheme',
  'base-url',
  'body',
  'body-file',
  'ca-file',
  'client-cert-file',
  'client-key-file',
  'content-type',
  'dry-run',
  'expect',
  'expect-status',
  'extract',
  'fail-on-error',
  'fail-when',
  'form',
  'headers',
  'idempotency-key',
  'interval',
  'journal',
  'json',
  'mask',
  'max-rate',
  'max-response-size',
  'multipart',
  'paginate',
  'query',
  'redirects',
  'report-json',
  'report-junit',
  'results-file',
  'retries',
  'retry-delay',
  'save-to',
  'scan',
  'scan-allow-unread',
  'scan-git',
  'shard',
  'support-file',
  'timeout',
  'until',
  'within',
]);

/** Those of them that no task file can have; a test compares them too. */
export const flagsAlone: ReadonlySet<string> = new Set([
  'api-key-created',
  'api-key-header',
  'api-key-max-age',
  'api-key-scheme',
  'base-url',
  'ca-file',
  'client-cert-file',
  'client-key-file',
  'fail-on-error',
  'mask',
  'redirects',
  'scan',
  'scan-allow-unread',
  'scan-git',
]);

/** As one word of a POSIX shell; what quotes the value in YAML goes. */
function quote(value: string): string {
  const bare = /^"([^"\\]*)"$/.exec(value)?.[1] ?? value;
  if (/^[\w./:%@+,=-]+$/.test(bare)) return bare;
  return bare.includes("'") ? `"${bare}"` : `'${bare}'`;
}
