import { escapeData } from './command-text.ts';
import { writeOutputs } from './github-outputs.ts';
import { appendSummary } from './github-summary.ts';
import type { HostAdapter } from './port.ts';
import { isReadByRunner } from './runner-pipe.ts';
import { createTerminalHost, type TerminalStreams, writer } from './terminal.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The CLI in a `run:` step of GitHub Actions, or of a server that speaks its language. Stdout belongs to the
 * response's content; the runner obeys commands on stderr as well, and reads it first.
 *
 * @param obeyed whether it is the runner that reads stderr: a mask that goes elsewhere is the key in a file, or in the hands
 * of another program. A key that is a secret of the workflow is masked anyway, but for its other forms.
 */
export function createGithubCliHost(
  streams: TerminalStreams,
  env: Environment,
  obeyed = isReadByRunner(2),
): HostAdapter {
  const say = writer(streams.stderr);
  const issue = (name: string, data: string, properties: Record<string, string | number | undefined> = {}) => {
    const given = Object.entries(properties).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
    );
    say(`::${[name, given.join(',')].join(' ').trimEnd()}::${escapeData(data)}\n`);
  };
  return {
    ...createTerminalHost(streams, env),
    name: 'github',
    ...(obeyed ? {} : { unmasked: 'no masks are registered, as it does not show that the runner itself reads stderr' }),
    mask(...secrets) {
      if (!obeyed) return false;
      for (const secret of secrets) issue('add-mask', secret.reveal());
      return true;
    },
    group(title, text) {
      issue('group', title);
      say(`${text}\n`);
      issue('endgroup', '');
    },
    openGroup: (title) => issue('group', title),
    closeGroup: () => issue('endgroup', ''),
    annotate({ severity, title, message, place }) {
      issue(severity, message, { title, file: place?.file, line: place?.line, col: place?.column });
    },
    async summarize(markdown) {
      appendSummary(env.GITHUB_STEP_SUMMARY, markdown);
    },
    outputs: (outputs) => writeOutputs(env.GITHUB_OUTPUT, outputs),
  };
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
