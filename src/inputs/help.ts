import { type InputGroup, inputGroups } from './definition.ts';
import { definitionOf } from './definitions.ts';
import { inputFlags } from './flags.ts';
import { isOfSingleCall } from './single-call.ts';

/** Where the meaning of a flag begins, and where its lines end. */
const column = 32;
const width = 100;

/** The flags of a single call, or of a plan, for `--help`, grouped, from the definitions of the inputs; ends in a line break. */
export function renderHelp(of: 'call' | 'plan' = 'call'): string {
  const flags = inputFlags().filter(({ name }) => of === 'call' || !isOfSingleCall(name));
  return (Object.keys(inputGroups) as InputGroup[])
    .map((group) => ({ group, flags: flags.filter(({ name }) => definitionOf(name).group === group) }))
    .filter((section) => section.flags.length > 0)
    .map(({ group, flags: section }) => {
      const lines = section.map((flag) => {
        const { description, default: fixed, defaultNote } = definitionOf(flag.name);
        const preset = fixed ?? defaultNote;
        const usage = flag.kind === 'switch' ? `--[no-]${flag.name}` : `--${flag.name} ${flag.placeholder}`;
        return renderFlag(usage, plain(preset === undefined ? description : `${description} Default: ${preset}.`));
      });
      return `${inputGroups[group]}:\n${lines.join('')}`;
    })
    .join('\n');
}

/** One flag and its meaning in two columns. */
export function renderFlag(usage: string, meaning: string): string {
  const lines = wrap(meaning, width - column);
  const first = usage.length + 4 > column ? `  ${usage}\n${' '.repeat(column)}` : `  ${usage}`.padEnd(column);
  return `${first}${lines.join(`\n${' '.repeat(column)}`)}\n`;
}

function wrap(text: string, limit: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > limit) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** Markdown's code marks have no meaning on a terminal. */
function plain(markdown: string): string {
  return markdown.replaceAll('`', '');
}
