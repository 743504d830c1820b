import { Secret } from '../key/secret.ts';
import { cutText } from './cut-text.ts';
import type { Annotation, HostAdapter } from './port.ts';
import { createTerminalHost, type TerminalStreams, writer } from './terminal.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Characters of a description that TeamCity keeps. */
const longestDescription = 4_000;
/** Characters of the name that tells two problems of one build apart. */
const longestIdentity = 60;
/** Characters of the name of an inspection. */
const longestName = 255;
/** Two per cent signs: TeamCity puts the parameter of the name between them into the value, that of a password too. */
const reference = /%[^%]*%/;

/**
 * The CLI in a build step of TeamCity, which reads service messages on standard output (JetBrains' page "Service
 * Messages"; references to parameters by its page "Defining and Using Build Parameters in Build Configuration").
 * A build parameter that holds a secret would be shown with the build, so none is set.
 */
export function createTeamcityHost(streams: TerminalStreams, env: Environment): HostAdapter {
  const terminal = createTerminalHost(streams, env);
  const say = writer(streams.stdout);
  const log = writer(streams.stderr);
  const message = (name: string, attributes: Readonly<Record<string, string | undefined>>) => {
    const given = Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [` ${key}='${escapeValue(value)}'`],
    );
    say(`##teamcity[${name}${given.join('')}]\n`);
  };
  const inspected = new Set<string>();

  function inspect({ severity, title, message: text, place }: Annotation): void {
    if (place === undefined) return;
    const id = identityOf(title);
    if (!inspected.has(id)) {
      const name = cutText(title, longestName);
      message('inspectionType', { id, name, category: 'kimp360', description: cut(title) });
    }
    inspected.add(id);
    message('inspection', {
      typeId: id,
      message: cut(text),
      file: place.file,
      line: place.line?.toString(),
      SEVERITY: severity.toUpperCase(),
    });
  }

  return {
    ...terminal,
    name: 'teamcity',
    group(title, text) {
      message('blockOpened', { name: title });
      for (const line of text.split('\n')) message('message', { text: line });
      message('blockClosed', { name: title });
    },
    annotate(annotation) {
      terminal.annotate(annotation);
      inspect(annotation);
      const { severity, title, message: text } = annotation;
      if (severity === 'error') {
        message('buildProblem', { description: cut(`${title}\n${text}`), identity: identityOf(title) });
      } else {
        message('message', {
          text: cut(`${title}: ${text}`),
          ...(severity === 'warning' ? { status: 'WARNING' } : {}),
        });
      }
    },
    outputs(outputs) {
      const left: string[] = [];
      for (const { name, value } of outputs) {
        if (value instanceof Secret) continue;
        if (reference.test(value)) left.push(name);
        else message('setParameter', { name: `kimp360.${name}`, value });
      }
      if (left.length > 0) log(`not set, as their values could refer to parameters: ${left.join(', ')}\n`);
    },
  };
}

/** A Java identifier. */
function identityOf(title: string): string {
  return `kimp360_${title.replace(/\W+/g, '_')}`.slice(0, longestIdentity);
}

function cut(text: string): string {
  return cutText(text, longestDescription);
}

const escapes: Readonly<Record<string, string>> = {
  '|': '||',
  "'": "|'",
  '\n': '|n',
  '\r': '|r',
  '[': '|[',
  ']': '|]',
};

/** Everything beyond ASCII by its number: agents read the output in the code page of the machine. */
function escapeValue(text: string): string {
  return text.replace(
    /[|'\n\r[\]]|[^\x20-\x7e]/g,
    (unit) => escapes[unit] ?? `|0x${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
