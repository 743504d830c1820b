import { parse, stringify } from 'yaml';
import { definitionOf, type InputName, inputNames } from '../inputs/definitions.ts';
import { outputDefinitions, outputNames } from '../outputs/definitions.ts';

const heading = `# Made by \`npm run generate\` from src/inputs/definitions.ts and src/outputs/definitions.ts.
# Change those, not this file.
`;

/** The text of `action.yml`. */
export function renderActionMetadata(): string {
  const metadata = {
    name: 'Kimp360 API call',
    author: 'The contributors of kimp360-api-action',
    description: 'An API call step that cannot leak its key, and that explains its own failure.',
    branding: { icon: 'lock', color: 'blue' },
    inputs: Object.fromEntries(inputNames.filter(isOfAction).map((name) => [name, inputMetadata(name)])),
    outputs: Object.fromEntries(outputNames.map((name) => [name, { description: plain(outputDefinitions[name]) }])),
    runs: { using: 'node24', main: 'dist/index.js' },
  };
  const text = heading + stringify(metadata, { lineWidth: 0, defaultStringType: 'PLAIN' });
  if (JSON.stringify(parse(text)) !== JSON.stringify(metadata))
    throw new Error('action.yml does not read back as it was written.');
  return text;
}

function isOfAction(name: InputName): boolean {
  return definitionOf(name).places.includes('action');
}

/**
 * Every input has a default: a declared one is always set, if only to the empty text. That of a word of a task is only told: set
 * by the runner, it would pass for the user's own and win over what the task file says.
 */
function inputMetadata(name: InputName) {
  const { description, default: fixed, defaultNote, places } = definitionOf(name);
  const inFiles = places.includes('task') || places.includes('plan');
  const told = inFiles && fixed !== undefined ? fixed : defaultNote;
  const note = told === undefined || name === 'path' ? '' : ` Default: ${told}.`;
  return { description: plain(`${description}${note}`), required: false, default: inFiles ? '' : (fixed ?? '') };
}

/**
 * Descriptions are shown as plain text. An expression in one would be evaluated, and `secrets` is not known there, so
 * the braces are taken apart.
 */
function plain(markdown: string): string {
  return markdown.replaceAll('`', '').replace(/\$\{\{\s*(.*?)\s*\}\}/g, '$1');
}
