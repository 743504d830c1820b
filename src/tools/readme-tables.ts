import { type InputGroup, inputGroups } from '../inputs/definition.ts';
import { definitionOf, inputNames } from '../inputs/definitions.ts';
import { outputDefinitions, outputNames } from '../outputs/definitions.ts';

/** The README with its tables of inputs and outputs made anew, between their markers. */
export function updateReadme(readme: string): string {
  return replaceBetween(replaceBetween(readme, 'inputs', renderInputTables()), 'outputs', renderOutputTable());
}

/** Puts text between `<!-- name:start -->` and `<!-- name:end -->`. Throws when the markers are not there. */
export function replaceBetween(document: string, name: string, text: string): string {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = document.indexOf(start);
  const to = document.indexOf(end);
  if (from < 0 || to < from) {
    throw new Error(`README.md has no markers for the ${name}: write "${start}" and "${end}" where they belong.`);
  }
  return `${document.slice(0, from + start.length)}\n${text}${document.slice(to)}`;
}

/** One table for each group; what the step sets itself is left out. */
export function renderInputTables(): string {
  return (Object.keys(inputGroups) as InputGroup[])
    .filter((group) => group !== 'context')
    .map((group) => {
      const rows = inputNames
        .filter((name) => definitionOf(name).group === group)
        .map((name) => {
          const { description, default: fixed, defaultNote } = definitionOf(name);
          return `| \`${name}\` | ${cell(fixed === undefined ? (defaultNote ?? '') : `\`${fixed}\``)} | ${cell(description)} |\n`;
        });
      return `\n### ${inputGroups[group]}\n\n| input | default | meaning |\n|---|---|---|\n${rows.join('')}`;
    })
    .join('')
    .concat('\n');
}

export function renderOutputTable(): string {
  const rows = outputNames.map((name) => `| \`${name}\` | ${cell(outputDefinitions[name])} |\n`);
  return `\n| output | meaning |\n|---|---|\n${rows.join('')}\n`;
}

/** A bar would end the cell, in code as well. */
function cell(markdown: string): string {
  return markdown.replaceAll('|', '\\|');
}
