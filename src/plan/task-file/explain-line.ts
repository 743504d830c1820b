import type { YamlFault } from '../../inputs/reading/explain-yaml.ts';
import { allTaskWords, topWords } from './words.ts';

const known: ReadonlySet<string> = new Set([...allTaskWords, ...topWords]);
const longestLine = 4_096;

/**
 * A sign that is missing beside a word of ours. YAML goes on reading and stumbles in that line or in the next one, over
 * something else; undefined where neither begins so.
 */
export function explainLine({ start: at }: YamlFault, text: string): YamlFault | undefined {
  const own = lineStart(text, at);
  const above = own === 0 ? [] : [lineStart(text, own - 1)];
  for (const start of [own, ...above]) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, Math.min(end < 0 ? text.length : end, start + longestLine)).trimEnd();
    const found = missingSpace(line, start) ?? missingColon(line, start);
    if (found !== undefined) return found;
  }
  return undefined;
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function missingSpace(line: string, offset: number): YamlFault | undefined {
  const [, indentation = '', word = ''] = /^(\s*)-([a-z][a-z-]*):(?:\s|$)/.exec(line) ?? [];
  if (!known.has(word)) return undefined;
  const start = offset + indentation.length;
  const suggestion = `Write \`- ${line.slice(indentation.length + 1, indentation.length + 60)}\`.`;
  return { message: 'A space is missing behind the dash.', start, end: start + 1 + word.length, suggestion };
}

function missingColon(line: string, offset: number): YamlFault | undefined {
  const [, before = '', word = '', value = ''] = /^(\s*(?:-\s+)?)([a-z][a-z-]*)\s+(\S.*)$/.exec(line) ?? [];
  if (!known.has(word) || /:(?:\s|$)/.test(value)) return undefined;
  const start = offset + before.length;
  return {
    message: `A colon is missing behind \`${word}\`.`,
    start,
    end: start + word.length,
    suggestion: value.length > 60 ? `Write \`${word}: …\`.` : `Write \`${word}: ${value}\`.`,
  };
}
