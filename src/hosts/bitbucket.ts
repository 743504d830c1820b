import { request } from 'node:http';
import { cutText } from './cut-text.ts';
import type { Annotation, HostAdapter } from './port.ts';
import { createTerminalHost, type TerminalStreams, writer } from './terminal.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A proxy beside each step signs requests to the API, so that no credentials are needed (Atlassian's pages "Code Insights" and
 * "Reports" of the REST API). A pipe runs in a container of its own, where it has the second name.
 */
const proxyHosts = ['localhost', 'host.docker.internal'] as const;
const proxyPort = 29_418;
const timeoutMs = 10_000;
/** What the API takes in one report, in one request, and in one text. */
const mostAnnotations = 1_000;
const mostAtOnce = 100;
const longestSummary = 450;
const longestDetails = 2_000;

/** The CLI in a step of Bitbucket Pipelines: findings become a Code Insights report of the commit. */
export function createBitbucketHost(streams: TerminalStreams, env: Environment): HostAdapter {
  const terminal = createTerminalHost(streams, env);
  const say = writer(streams.stderr);
  const findings: Annotation[] = [];
  return {
    ...terminal,
    name: 'bitbucket',
    annotate(annotation) {
      terminal.annotate(annotation);
      findings.push(annotation);
    },
    async finish(ok) {
      const { BITBUCKET_REPO_FULL_NAME: repository, BITBUCKET_COMMIT: commit } = env;
      if (!repository || !commit) return;
      const id = `kimp360-${env.BITBUCKET_STEP_UUID?.replace(/[^\w-]/g, '') ?? 'step'}`;
      const report = `http://api.bitbucket.org/2.0/repositories/${encodeURI(repository)}/commit/${encodeURIComponent(commit)}/reports/${id}`;
      try {
        await send('PUT', report, {
          title: 'Kimp360 API call',
          details: cutText(findings.map(({ title }) => title).join('\n') || 'The call succeeded.', longestDetails),
          report_type: 'TEST',
          reporter: 'kimp360-api-action',
          result: ok ? 'PASSED' : 'FAILED',
        });
        const annotations = findings.slice(0, mostAnnotations).map((finding, index) => annotationOf(finding, index));
        for (let from = 0; from < annotations.length; from += mostAtOnce)
          await send('POST', `${report}/annotations`, annotations.slice(from, from + mostAtOnce));
      } catch (error) {
        say(`Code Insights took no report (${reasonOf(error)}); the log has all of it.\n`);
      }
    },
  };
}

const severities = { error: 'HIGH', warning: 'MEDIUM', notice: 'LOW' } as const;

function annotationOf({ severity, title, message, place }: Annotation, index: number) {
  return {
    external_id: `kimp360-${index + 1}`,
    annotation_type: 'BUG',
    summary: cutText(title, longestSummary),
    details: cutText(message, longestDetails),
    severity: severities[severity],
    ...(place === undefined ? {} : { path: place.file, ...(place.line === undefined ? {} : { line: place.line }) }),
  };
}

class Refused extends Error {}

async function send(method: string, url: string, content: unknown): Promise<void> {
  const [first, second] = proxyHosts;
  try {
    await sendBy(first, method, url, content);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') throw error;
    // What failed first is what is told: outside of a pipe nobody knows the other name.
    await sendBy(second, method, url, content).catch((other: unknown) => {
      throw other instanceof Refused ? other : error;
    });
  }
}

function sendBy(host: string, method: string, url: string, content: unknown): Promise<void> {
  const body = Buffer.from(JSON.stringify(content));
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host,
        port: proxyPort,
        method,
        path: url,
        headers: { host: new URL(url).host, 'content-type': 'application/json', 'content-length': body.byteLength },
        signal: AbortSignal.timeout(timeoutMs),
      },
      (response) => {
        const { statusCode = 0 } = response;
        response.destroy();
        if (statusCode >= 200 && statusCode < 300) resolve();
        else reject(new Refused(`status ${statusCode}`));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

function reasonOf(error: unknown): string {
  if (error instanceof Refused) return error.message;
  return String((error as NodeJS.ErrnoException).code ?? (error as Error).name);
}
