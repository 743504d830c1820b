import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { definitionOf, inputNames } from '../../src/inputs/definitions.ts';
import { outputNames } from '../../src/outputs/definitions.ts';
import { renderActionMetadata } from '../../src/tools/action-metadata.ts';
import { generatedFiles } from '../../src/tools/generated-files.ts';
import { replaceBetween } from '../../src/tools/readme-tables.ts';

const root = resolve(import.meta.dirname, '../..');
const readText = (path: string) =>
  existsSync(resolve(root, path)) ? readFileSync(resolve(root, path), 'utf8') : undefined;

test.each(['action.yml', 'README.md', 'docs/errors.md', 'docs/tasks.schema.json'])(
  '%s is what `npm run generate` makes',
  async (path) => {
    expect(readText(path)).toBe((await generatedFiles(readText))[path]);
  },
);

test('action.yml declares every input with a default, and every output', () => {
  const metadata = parse(renderActionMetadata()) as {
    runs: unknown;
    inputs: Record<string, { description: string; required: boolean; default: string }>;
    outputs: Record<string, { description: string }>;
  };
  expect(metadata.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  expect(Object.keys(metadata.inputs)).toEqual(
    inputNames.filter((name) => definitionOf(name).places.includes('action')),
  );
  expect(Object.keys(metadata.outputs)).toEqual(outputNames);
  for (const { description, required, default: preset } of Object.values(metadata.inputs)) {
    expect(description).toMatch(/\.$/);
    // An expression in a description would be evaluated, in a context that lacks `secrets`.
    expect(description).not.toContain('${{');
    expect(required).toBe(false);
    expect(typeof preset).toBe('string');
  }
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what action.yml must hold, letter by letter.
  expect(metadata.inputs['github-secret-source']?.default).toBe('${{ github.secret_source }}');
});

test('a README without markers is a clear error', () => {
  expect(() => replaceBetween('# x\n', 'inputs', 'y')).toThrow('README.md has no markers for the inputs');
});
