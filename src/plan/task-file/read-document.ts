import type { DataNode } from '../../inputs/data-node.ts';
import type { YamlFault } from '../../inputs/reading/explain-yaml.ts';
import { readJson } from '../../inputs/reading/read-json.ts';
import { readYaml } from '../../inputs/reading/read-yaml.ts';
import type { Faults } from '../../inputs/written.ts';
import { explainLine } from './explain-line.ts';
import { type Broken, readBroken } from './read-broken.ts';
import type { TaskSource } from './source.ts';

/** A task file as a tree. */
export interface TaskDocument {
  readonly root: DataNode;
  /** Present where the file is no YAML throughout: faults have been told, and more can be found in what is left of it. */
  readonly broken?: Broken;
}

/** The task file as a tree with places; undefined with faults where nothing of it is YAML or JSON. */
export function readDocument(source: TaskSource, faults: Faults): TaskDocument | undefined {
  const { whole } = source;
  const { text } = whole;
  if (text.trim() === '') {
    return faults.add(whole, 'The task file is empty.', { suggestion: 'Write `tasks:` and a list of calls under it.' });
  }
  if (/^\s*[{[]\s*["{\]}]/.test(text)) {
    const reading = readJson(whole);
    if ('node' in reading) return { root: reading.node };
    // YAML reads JSON as well; but what is wrong with it is told better by the reader of JSON.
    const asYaml = /\.json$/i.test(whole.origin.label) ? undefined : readYaml(whole);
    if (asYaml !== undefined && 'node' in asYaml) return { root: asYaml.node };
    const { message, start, end, suggestion } = reading.fault;
    return faults.add(whole, message, { range: [start, end], suggestion });
  }
  return readBroken(source, faults, (found, text) => explainLine(found, text) ?? explainTrap(found, text));
}

const longestLine = 4_096;

/** A value that begins with braces is a map to YAML; the reader's own words for what comes of that help nobody. */
function explainTrap(found: YamlFault, text: string): YamlFault {
  const start = text.lastIndexOf('\n', Math.max(0, found.start - 1)) + 1;
  const end = text.indexOf('\n', found.start);
  const line = text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
  // Nobody's slip, and the searches below take their time.
  if (line.length > longestLine) return found;
  const bare = line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, blank);
  const open = bare.search(/\$?\{\{/);
  if (open < 0) return found;
  // Behind the last name, dash, bracket or comma.
  const at = /^(?:.*(?::|[[{,])\s+|.*[[{,]|\s*(?:-\s+)+|\s*)/.exec(bare.slice(0, open))?.[0].length ?? open;
  const written = valueFrom(line.slice(at));
  const quoted = written.includes('"') ? `'${written.replaceAll("'", "''")}'` : `"${written.replaceAll('\\', '\\\\')}"`;
  return {
    message:
      at === open
        ? 'A value that begins with braces is a map to YAML, not a template.'
        : 'A value with a template needs quotes here, for YAML reads its braces as a map.',
    start: start + at,
    end: start + at + written.length,
    suggestion: `Put it in quotes: ${quoted}.`,
    ...(written === '' ? {} : { value: [start + at, start + at + written.length] }),
  };
}

/** A value up to the end of its line, or to the bracket or comma behind its template. */
function valueFrom(rest: string): string {
  const flow = /^([^{]*?\$?\{\{.*?\}\}[^,\]}\s]*)\s*[,\]}]/.exec(rest)?.[1];
  return flow ?? rest.replace(/\s+#.*$/, '').trimEnd();
}

function blank(quoted: string): string {
  return ' '.repeat(quoted.length);
}
