import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Secret } from '../key/secret.ts';
import { gitlabFiles } from './gitlab-files.ts';
import type { Annotation, HostAdapter } from './port.ts';
import { createTerminalHost, type TerminalStreams, writer } from './terminal.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Bytes and variables of a dotenv report that every GitLab takes; more fail the job. */
const mostDotenvBytes = 4_800;
const mostVariables = 50;
/** A variable of a report wins over one of the job or the file: an output of these names could become the key of the next job. */
const keyVariables: ReadonlySet<string> = new Set(['KIMP360_API_KEY', 'KIMP360_API_KEY_FALLBACK']);
const severities = { error: 'critical', warning: 'minor', notice: 'info' } as const;

/**
 * The CLI in a job of GitLab CI. What GitLab is to know it takes from files: outputs as a dotenv report, findings as a code
 * quality report (GitLab's pages "Pass dotenv variables to specific jobs" and "Code Quality"; of its source
 * `ParseDotenvArtifactService` and `ExpandVariables`). Sections fold in the log.
 *
 * @param folder where the files are written: the job's working directory
 */
export function createGitlabHost(streams: TerminalStreams, env: Environment, folder: string): HostAdapter {
  const terminal = createTerminalHost(streams, env);
  const say = writer(streams.stderr);
  const now = () => Math.floor(Date.now() / 1000);
  const outputs = new Map<string, string>();
  const secret: string[] = [];
  const findings: Annotation[] = [];
  let sections = 0;
  return {
    ...terminal,
    name: 'gitlab',
    group(title, text) {
      sections += 1;
      const name = `kimp360_${process.pid}_${sections}`;
      say(`\u001b[0Ksection_start:${now()}:${name}[collapsed=true]\r\u001b[0K${title}\n`);
      say(`${text}\n`);
      say(`\u001b[0Ksection_end:${now()}:${name}\r\u001b[0K\n`);
    },
    annotate(annotation) {
      terminal.annotate(annotation);
      findings.push(annotation);
    },
    outputs(given) {
      for (const { name, value } of given) {
        // An artifact is for everybody who may read the pipeline.
        if (value instanceof Secret) secret.push(name);
        else outputs.set(name, value);
      }
    },
    async finish() {
      const { text, left } = dotenvOf(outputs);
      writeFileSync(join(folder, gitlabFiles.dotenv), text);
      writeFileSync(
        join(folder, gitlabFiles.codeQuality),
        `${JSON.stringify(codeQualityOf(findings), undefined, 2)}\n`,
      );
      const unset = [...left, ...secret];
      if (unset.length > 0)
        say(
          `not in ${gitlabFiles.dotenv}, which takes short lines of plain text without $ and %NAME%, nothing secret and no name of a key: ${unset.join(', ')}\n`,
        );
    },
  };
}

/** What ends a line for somebody, and what no variable or database can hold: GitLab would refuse the whole report. White space at the ends is lost. */
const noPlainLine = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]|^\s|\s$/;
/** What GitLab and its runner expand in the next job: a server that answers `$KIMP360_API_KEY` would put the key there. */
const reference = /\$|%[A-Za-z_]\w*%/;

/** `KIMP360_ERROR_CODE=auth/rejected`. Values that are no plain line, and those for which there is no room, are left out. */
function dotenvOf(outputs: ReadonlyMap<string, string>): { readonly text: string; readonly left: readonly string[] } {
  const left: string[] = [];
  let text = '';
  let count = 0;
  // The short ones are those that the next job decides by.
  for (const [name, value] of [...outputs].sort(([, a], [, b]) => a.length - b.length)) {
    const variable = `KIMP360_${name.toUpperCase().replaceAll('-', '_')}`;
    const line = `${variable}=${value}\n`;
    const fits = count < mostVariables && Buffer.byteLength(text + line) <= mostDotenvBytes;
    if (noPlainLine.test(value) || reference.test(value) || !fits || keyVariables.has(variable)) left.push(name);
    else {
      text += line;
      count += 1;
    }
  }
  return { text, left };
}

/** Findings without a place are none of this report's: it wants a file and a line. */
function codeQualityOf(findings: readonly Annotation[]) {
  const seen = new Map<string, number>();
  return findings.flatMap(({ severity, title, message, place }) => {
    if (place === undefined) return [];
    const line = place.line ?? 1;
    // The same in every run, so that a message with a time in it is not a new finding each time; yet told apart from its like.
    const alike = JSON.stringify([title, place.file, line]);
    const before = seen.get(alike) ?? 0;
    seen.set(alike, before + 1);
    return [
      {
        description: `${title}: ${message}`,
        check_name: 'kimp360',
        fingerprint: createHash('sha256')
          .update(before === 0 ? alike : `${alike} ${before}`)
          .digest('hex'),
        severity: severities[severity],
        location: { path: place.file, lines: { begin: line } },
      },
    ];
  });
}
