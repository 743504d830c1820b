/** What the author of a faulty task file is told, all at once and before anything is sent. */
import { templates } from '../cases/task-files/templates.ts';
import { words } from '../cases/task-files/words.ts';
import { yaml } from '../cases/task-files/yaml.ts';
import { expectGolden } from '../support/golden.ts';
import { readTasks, shown } from '../support/task-files.ts';

const cases = [...yaml, ...words, ...templates];

test('every case has a name of its own', () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

test.each(cases)('$name', async ({ name, text, file = 'tasks.yml', files, ...given }) => {
  const { plan, faults } = await readTasks(file, { ...given, files: { [file]: text, ...files } });
  expect(plan).toBeUndefined();
  expect(faults.length).toBeGreaterThan(0);
  for (const one of faults) {
    expect(one.severity).toBe('error');
    expect(one.suggestion).toMatch(/\S/);
    expect(one.message).toMatch(/\.$/);
    // A report must not carry a copy of the file for each fault.
    expect(one.origin?.text?.length ?? 0).toBeLessThan(100_000);
  }
  expectGolden(`task-files/${name}.txt`, faults.map(shown).join('\n\n'));
});
