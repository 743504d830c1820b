import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCallingStep } from '../../src/hosts/calling-step.ts';
import { onPosix } from '../support/on-posix.ts';

const workspace = mkdtempSync(join(tmpdir(), 'odd-checkout-'));
const file = join(workspace, '.github/workflows/ci.yml');
mkdirSync(join(workspace, '.github/workflows'), { recursive: true });
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

const facts = {
  workspace,
  repository: 'example/site',
  workflowRef: 'example/site/.github/workflows/ci.yml@refs/heads/main',
  jobWorkflowRef: undefined,
  jobWorkflowFile: undefined,
  job: 'a',
  step: 'call',
  action: 'example/kimp360-api-action',
  composite: false,
};

onPosix('a pipe in place of the workflow file does not hold the step', async () => {
  rmSync(file, { force: true });
  execFileSync('mkfifo', [file]);
  expect(await findCallingStep(facts)).toBeUndefined();
});

test('a file that no workflow comes near in size is not parsed', async () => {
  rmSync(file, { force: true });
  const step = '      - id: call\n        uses: example/kimp360-api-action@v1\n';
  const workflow = `jobs:\n  a:\n    steps:\n${step}`;
  writeFileSync(file, workflow);
  expect(await findCallingStep(facts)).toMatchObject({ line: 4 });
  writeFileSync(file, `${workflow}${'#'.repeat(300 * 1024)}\n`);
  expect(await findCallingStep(facts)).toBeUndefined();
});
