import { spawnSync } from 'node:child_process';
import { Secret } from '../key/secret.ts';
import type { HostAdapter } from './port.ts';
import { createTerminalHost, type TerminalStreams, writer } from './terminal.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const agentTimeoutMs = 15_000;
/** Bytes of an annotation that Buildkite takes. */
const mostAnnotationBytes = 1024 * 1024;
/** Bytes of a value of the build's meta-data. */
const mostMetaDataBytes = 100 * 1024;

/**
 * The CLI in a step of Buildkite. What the host is told goes through `buildkite-agent`, always on its stdin: argv is for
 * every process of the machine to read (Buildkite's pages "redactor", "annotate", "meta-data").
 */
export function createBuildkiteHost(streams: TerminalStreams, env: Environment): HostAdapter {
  const terminal = createTerminalHost(streams, env);
  const say = writer(streams.stderr);
  let summary = '';
  let failed = false;
  let complained = false;

  /** Whether the agent took it. That it did not is said once, and nothing of what it printed: it may quote its input. */
  function tell(args: readonly string[], input: string): boolean {
    const { error, status } = spawnSync('buildkite-agent', args, {
      input,
      // The keys were taken out of it before anything else.
      env: { ...env },
      timeout: agentTimeoutMs,
      stdio: ['pipe', 'ignore', 'ignore'],
      windowsHide: true,
    });
    if (error === undefined && status === 0) return true;
    if (!complained) say(`buildkite-agent ${args.slice(0, 2).join(' ')} did not work; the build goes on without it.\n`);
    complained = true;
    return false;
  }

  return {
    ...terminal,
    name: 'buildkite',
    mask: (...secrets) =>
      tell(
        ['redactor', 'add', '--format', 'json'],
        JSON.stringify(Object.fromEntries(secrets.map((secret, index) => [`kimp360_${index}`, secret.reveal()]))),
      ),
    group(title, text) {
      say(`--- ${title}\n${text}\n`);
    },
    annotate(annotation) {
      failed ||= annotation.severity === 'error';
      // Opens the group, so that nobody has to look for it.
      if (annotation.severity === 'error') say(`+++ ${annotation.title}\n`);
      terminal.annotate(annotation);
    },
    async summarize(markdown) {
      summary += markdown;
    },
    outputs(outputs) {
      for (const { name, value } of outputs) {
        // No value may be empty or blank.
        if (value instanceof Secret || value.trim() === '' || Buffer.byteLength(value) > mostMetaDataBytes) continue;
        tell(['meta-data', 'set', `kimp360-${name}`], value);
      }
    },
    async finish(ok) {
      if (summary === '') return;
      const style = ok ? 'success' : failed ? 'error' : 'warning';
      // Jobs of one step run side by side, and a job may call twice: no annotation takes the place of a failure's.
      const context = `kimp360-${env.BUILDKITE_JOB_ID ?? 'job'}-${style}`;
      const body = Buffer.from(summary)
        .subarray(0, mostAnnotationBytes)
        .toString('utf8')
        .replace(/\ufffd+$/, '');
      tell(['annotate', '--append', '--style', style, '--context', context], body);
    },
  };
}
