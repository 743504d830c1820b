import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret } from '../key/secret.ts';
import { escapeData } from './command-text.ts';
import type { HostAdapter } from './port.ts';
import { createTerminalHost, type TerminalStreams, writer } from './terminal.ts';

/** What stands for a per cent sign, so that older escapes stay what they were. */
const percent = '%AZP25';

/** A reference to a variable: the agent expands the values of all variables before each step, secret ones into them too. */
const reference = /\$\([^)]*\)/;
/** The agent takes no secret of several lines, and fails the step that sets one. */
const lineEnd = /[\r\n]/;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The CLI in a job of Azure Pipelines. The agent reads both streams for `##vso[area.action properties]data`, so stdout stays
 * the content's (Microsoft's page "Logging commands"; of the agent `Command` and `CommandStringConvertor`, which read one command
 * in a line, the first, and nothing in its data; `TaskSetVariableCommand`; `Variables.RecalculateExpanded`).
 */
export function createAzureHost(streams: TerminalStreams, env: Environment): HostAdapter {
  const say = writer(streams.stderr);
  const command = (name: string, properties: Readonly<Record<string, string | undefined>>, data: string) =>
    say(`##vso[${name} ${propertiesOf(properties)}]${escapeData(data, percent)}\n`);
  return {
    ...createTerminalHost(streams, env),
    name: 'azure',
    mask(...secrets) {
      for (const secret of secrets) command('task.setsecret', {}, secret.reveal());
      return true;
    },
    group(title, text) {
      say(`##[group]${title}\n${text}\n##[endgroup]\n`);
    },
    annotate({ severity, title, message, text, place }) {
      // There is no third kind of issue.
      if (severity === 'notice') {
        say(`${text ?? `${title}\n${message}`}\n`);
        return;
      }
      command(
        'task.logissue',
        {
          type: severity,
          sourcepath: place?.file,
          linenumber: place?.line?.toString(),
          columnnumber: place?.column?.toString(),
        },
        `${title}\n${message}`,
      );
    },
    async summarize(markdown) {
      const file = join(env.AGENT_TEMPDIRECTORY || tmpdir(), `kimp360-summary-${randomUUID()}.md`);
      writeFileSync(file, markdown, { mode: 0o600 });
      command('task.uploadsummary', {}, file);
    },
    outputs(outputs) {
      const left: string[] = [];
      for (const { name, value } of outputs) {
        const secret = value instanceof Secret;
        const text = secret ? value.reveal() : value;
        if (reference.test(text) || (secret && lineEnd.test(text))) left.push(name);
        else {
          const properties = {
            variable: variableName(name),
            isOutput: 'true',
            ...(secret ? { isSecret: 'true' } : {}),
          };
          command('task.setvariable', properties, text);
        }
      }
      if (left.length > 0)
        say(`not set, as their values refer to variables or are secrets of several lines: ${left.join(', ')}\n`);
    },
    async finish(ok) {
      if (!ok) command('task.complete', { result: 'Failed' }, 'The call failed.');
    },
  };
}

/** Letters, digits, `.` and `_` are what a variable's name may hold: `error-code` is `error_code`. */
function variableName(name: string): string {
  return name.replace(/[^\w.]/g, '_');
}

function propertiesOf(properties: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(properties)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(value)};`)
    .join('');
}

function escapeProperty(text: string): string {
  return escapeData(text, percent).replaceAll(';', '%3B').replaceAll(']', '%5D');
}
