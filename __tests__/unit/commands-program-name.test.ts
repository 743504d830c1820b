import { programName } from '../../src/commands/program-name.ts';

test.each([
  ['/clone/dist/cli.js', '/clone', 'node dist/cli.js'],
  ['/usr/bin/kimp360', '/clone', 'kimp360'],
  ['/elsewhere/dist/cli.js', '/clone', 'kimp360'],
  ['/clone/my files/cli.js', '/clone', 'kimp360'],
  ['', '/clone', 'kimp360'],
])('%s called in %s is typed %s', (script, folder, name) => {
  expect(programName(script, folder)).toBe(name);
});
