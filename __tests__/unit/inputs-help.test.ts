import { definitionOf, inputNames } from '../../src/inputs/definitions.ts';
import { inputFlags } from '../../src/inputs/flags.ts';
import { renderHelp } from '../../src/inputs/help.ts';

test('every flag is in the help, under its group, in lines of 100 characters', () => {
  const help = renderHelp();
  for (const { name, kind, placeholder } of inputFlags()) {
    expect(help).toContain(kind === 'switch' ? `  --[no-]${name}` : `  --${name} ${placeholder}`);
  }
  expect(help).toContain('What counts as success, and what is kept:\n  --expect-status STATUSES');
  expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});

test('no flag carries a key, nor what the command or its argument says', () => {
  const names = inputFlags().map(({ name }) => name as string);
  for (const name of ['api-key', 'api-key-fallback', 'path', 'method', 'github-secret-source'])
    expect(names).not.toContain(name);
});

test('a repeated flag adds a line', () => {
  expect(inputFlags().find(({ name }) => name === 'headers')).toMatchObject({ join: '\n' });
  expect(inputFlags().find(({ name }) => name === 'timeout')).not.toHaveProperty('join');
});

test('where the key goes is never a word of a task file', () => {
  for (const name of inputNames.filter((one) => definitionOf(one).group === 'key')) {
    expect(definitionOf(name).places).not.toContain('task');
    expect(definitionOf(name).places).not.toContain('plan');
  }
});
