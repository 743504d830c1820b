import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { node24, root } from '../support/node24.ts';
import { onPosix } from '../support/on-posix.ts';

const onNode24 = node24 === undefined ? test.skip : onPosix;

/** Runs a script that has `leave`, and `held`: the path of a pipe that nobody writes to. */
function run(script: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'leave-'));
  const held = path.join(folder, 'pipe');
  execFileSync('mkfifo', [held]);
  const leave = JSON.stringify(pathToFileURL(path.join(root, 'src/platform/leave.ts')).href);
  const text = `
    import fs from 'node:fs';
    import { leave } from ${leave};
    const held = ${JSON.stringify(held)};
    process.on('exit', (status) => console.log('exit', status));
    ${script}`;
  try {
    return spawnSync(node24 ?? '', ['--input-type=module', '--eval', text], { encoding: 'utf8', timeout: 10_000 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

onNode24.each([0, 4, 130])(
  'a process whose thread is held leaves at once, with status %i and nothing said',
  (status) => {
    const {
      status: left,
      signal,
      stdout,
      stderr,
    } = run(`fs.promises.open(held); setTimeout(() => leave(${status}), 50);`);
    expect({ left, signal, stdout, stderr }).toEqual({
      left: status,
      signal: null,
      stdout: `exit ${status}\n`,
      stderr: '',
    });
  },
);

onNode24('a process that nothing holds leaves as ever', () => {
  expect(run('setTimeout(() => leave(4), 10); setTimeout(() => {}, 60_000);')).toMatchObject({
    status: 4,
    stdout: 'exit 4\n',
  });
});
