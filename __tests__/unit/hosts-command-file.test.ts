/** Files by which a step talks to its host, that cannot be written. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { appendToCommandFile } from '../../src/hosts/command-file.ts';
import { CommandFileFault } from '../../src/hosts/port.ts';
import { factsOf } from '../cases/diagnostics/scenario.ts';
import { ranked } from '../support/ranked.ts';

const folder = mkdtempSync(join(tmpdir(), 'command-file-'));

afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['in a folder that never was', join(folder, 'none', 'output'), 'ENOENT'],
  ['a folder', folder, 'EISDIR'],
])('%s: the fault names the variable, the path and the reason', (_what, path, code) => {
  let fault: unknown;
  try {
    appendToCommandFile('GITHUB_OUTPUT', path, () => 'a=b\n');
  } catch (error) {
    fault = error;
  }
  expect(fault).toBeInstanceOf(CommandFileFault);
  expect(fault).toMatchObject({ variable: 'GITHUB_OUTPUT', path, cause: { code } });
});

test.each(['ENOENT', 'EISDIR', 'ENXIO'])(
  'its cause is what the runner named, and no folder of the caller: %s',
  (code) => {
    const told = (path: string) =>
      diagnostic('save/failed', 'It failed.', { evidence: [path, `system error: ${code}`] });
    expect(ranked(told('GITHUB_STEP_SUMMARY: /none/summary'), factsOf())).toBe('runner');
    expect(ranked(told('RUNNER_TEMP: /none'), factsOf())).toBe('runner');
    expect(ranked(told('path: /none'), factsOf())).not.toBe('runner');
  },
);
