// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these texts quote workflow expressions.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findCallingStep, findKeyHandover, type StepFacts } from '../../src/hosts/calling-step.ts';
import { locateStep } from '../../src/hosts/workflow-steps.ts';
import { rowsOnPosix } from '../support/on-posix.ts';

const action = 'example/kimp360-api-action';
const made = '__example_kimp360-api-action';

const workflow = `# comment
name: CI
on: push
jobs:
  build:
    steps:
      - uses: actions/checkout@v4
      - uses: ${action}@v1
  call:
    runs-on: ubuntu-latest
    strategy: { matrix: { os: [a, b] } }
    steps:
      - uses: actions/checkout@v4
      # the first call
      - name: First
        uses: ${action}@v1
        with: { path: /a }
      - run: echo between
      - uses: Example/Kimp360-API-Action/sub@main
      - id: named
        uses: ${action}@0123456
      -
        name: Third without id
        uses: "${action}@v1"
      - uses: ./
      - uses: ./other
      - name: Wrapped
        uses: example/composite@v2
      - uses: docker://alpine:3
      - id: script
        run: echo
`;
const lineOf = (text: string, part: string) => text.split('\n').findIndex((line) => line.includes(part)) + 1;
const locate = (step: string, more: Partial<Parameters<typeof locateStep>[1]> = {}, text = workflow) =>
  locateStep(text, { job: 'call', step, action, composite: false, ...more })?.line;

describe('how the step gets its key', () => {
  const handover = (
    step: string,
    more: { job?: string; env?: string; composite?: boolean; action?: string | undefined } = {},
  ) => {
    const text = `on: push\n${more.env ?? ''}jobs:\n  call:\n${more.job ?? ''}    steps:\n      - id: it\n${step}`;
    const { composite = false } = more;
    const called = 'action' in more ? more.action : action;
    return locateStep(text, { job: 'call', step: 'it', action: called, composite })?.handover;
  };
  const withKey = (value: string, name = 'api-key') =>
    handover(`        uses: ${action}@v1\n        with:\n          path: /a\n          ${name}: ${value}\n`);
  const none = { jobHasEnvironment: false, apiKeyGiven: false };
  const given = { jobHasEnvironment: false, apiKeyGiven: true, apiKeyPlace: 'api-key' };

  test.each([
    '${{ secrets.KIMP_API_KEY }}',
    '${{secrets.A || secrets.B}}',
    "${{ secrets['KIMP-KEY'] }}",
    '${{ vars.KEY }}',
    '${{ env.KEY }}',
    '${{ needs.fetch.outputs.key }}',
  ])('%s is quoted', (expression) => {
    expect(withKey(expression)).toEqual({ ...given, apiKeyExpression: expression });
    expect(withKey(`"${expression}"`)).toEqual({ ...given, apiKeyExpression: expression });
    expect(withKey(expression, 'API-Key')).toEqual({ ...given, apiKeyExpression: expression });
  });

  test.each([
    'canary-key-0123456789',
    "${{ 'canary-key-0123456789' }}",
    "${{ secrets.KEY || 'canary-key-0123456789' }}",
    "${{ format('canary-{0}', secrets.KEY) }}",
    'canary-${{ secrets.KEY }}',
    '${{ secrets.KEY }}-canary',
    '${{ canary-key-0123456789! }}',
    '${{ canarykey }}',
    '${{ secrets.canary0123456789abcdef }}',
  ])('a text of its own is never quoted: %s', (text) => {
    expect(withKey(text)).toEqual(given);
  });

  test('no input, an empty one and no `with` at all', () => {
    expect(handover(`        uses: ${action}@v1\n`)).toEqual(none);
    expect(handover(`        uses: ${action}@v1\n        with: { path: /a }\n`)).toEqual(none);
    expect(withKey("''")).toEqual(none);
  });

  test('the variable counts, of the step before that of the job before that of the workflow', () => {
    const variable = (name: string) => `{ KIMP360_API_KEY: '\${{ secrets.${name} }}' }\n`;
    const env = `env: ${variable('WORKFLOW')}`;
    const job = `    env: ${variable('JOB')}`;
    const step = `        uses: ${action}@v1\n        env: ${variable('STEP')}`;
    const found = { jobHasEnvironment: false, apiKeyGiven: true, apiKeyPlace: 'KIMP360_API_KEY' };
    const plain = `        uses: ${action}@v1\n`;
    expect(handover(plain, { env })).toEqual({ ...found, apiKeyExpression: '${{ secrets.WORKFLOW }}' });
    expect(handover(plain, { env, job })).toEqual({ ...found, apiKeyExpression: '${{ secrets.JOB }}' });
    expect(handover(step, { env, job })).toEqual({ ...found, apiKeyExpression: '${{ secrets.STEP }}' });
    expect(handover('        run: kimp360 get /a\n', { env, action: undefined })).toMatchObject(found);
  });

  test.each([
    ['    environment: production\n', { jobHasEnvironment: true, jobEnvironment: 'production' }],
    [
      '    environment:\n      name: production\n      url: https://example.com\n',
      { jobHasEnvironment: true, jobEnvironment: 'production' },
    ],
    ['    environment: { url: https://example.com }\n', { jobHasEnvironment: true }],
    ['    environment:\n', { jobHasEnvironment: false }],
  ])('%j', (job, expected) => {
    expect(handover(`        uses: ${action}@v1\n`, { job })).toEqual({ ...expected, apiKeyGiven: false });
  });

  test('a composite action has inputs of its own', () => {
    const step = '        uses: example/composite@v2\n        with: { api-key: x }\n';
    expect(handover(step, { composite: true })).toEqual({ jobHasEnvironment: false });
  });
});

describe('in the text', () => {
  test.each([
    ['the first, without id', made, lineOf(workflow, '- name: First')],
    ['the second, another path of the same repository', `${made}_2`, lineOf(workflow, 'sub@main')],
    ['one with an id', 'named', lineOf(workflow, '- id: named')],
    ['the third without id', `${made}_3`, lineOf(workflow, 'name: Third')],
    ['names of any case', 'NAMED', lineOf(workflow, '- id: named')],
  ])('%s', (_name, step, line) => {
    expect(locate(step)).toBe(line);
  });

  test('local ones, which have no repository', () => {
    expect(locate('__self', { action: undefined })).toBe(lineOf(workflow, '- uses: ./'));
    expect(locate('__self_2', { action: undefined })).toBe(lineOf(workflow, './other'));
  });

  test('the CLI in a script', () => {
    expect(locate('__run', { action: undefined })).toBe(lineOf(workflow, '- run: echo between'));
    expect(locate('script', { action: undefined })).toBe(lineOf(workflow, '- id: script'));
  });

  test('the step that calls a composite action which calls us', () => {
    expect(locate('__example_composite', { composite: true })).toBe(lineOf(workflow, '- name: Wrapped'));
    expect(locate('__example_composite.inner', { composite: true })).toBe(lineOf(workflow, '- name: Wrapped'));
    expect(locate('__self', { composite: true })).toBe(lineOf(workflow, '- uses: ./'));
  });

  test.each([
    ['no such step', `${made}_9`, {}],
    ['another job', made, { job: 'deploy' }],
    ['a script', 'script', {}],
    ['a container', '__alpine_3', {}],
    ['a step that uses something else', '__actions_checkout', {}],
    ['an id that calls another action', 'named', { action: 'other/action' }],
    ['a local call, but we are not local', '__self', {}],
    ['a remote call, but we are local', made, { action: undefined }],
    ['inside a composite, a step that calls us itself', made, { composite: true }],
    ['nothing', '', {}],
  ])('doubt: %s', (_name, step, more) => {
    expect(locate(step, more)).toBeUndefined();
  });

  test('made names make way for ids', () => {
    const text = `jobs:\n  call:\n    steps:\n      - uses: ${action}@v1\n      - id: ${made}\n        uses: ${action}@v1\n`;
    expect(locate(made, {}, text)).toBe(5);
    expect(locate(`${made}_2`, {}, text)).toBe(4);
  });

  test('CRLF', () => {
    expect(locate('named', {}, workflow.replaceAll('\n', '\r\n'))).toBe(lineOf(workflow, '- id: named'));
  });

  test('anchors: the line is where the step stands', () => {
    const text = `x: &call\n  uses: ${action}@v1\njobs:\n  other: &job\n    steps:\n      - run: a\n      - *call\n  call: *job\n`;
    expect(locate(made, {}, text)).toBe(7);
  });

  test('flow style', () => {
    expect(locate(made, {}, `jobs: { call: { steps: [ { run: a },\n { uses: '${action}@v1' } ] } }`)).toBe(2);
  });

  test.each([
    ['broken YAML', 'jobs: [\n'],
    ['duplicate keys', `jobs:\n  call:\n    steps: []\n  call:\n    steps:\n      - uses: ${action}@v1\n`],
    ['a job that calls a workflow', 'jobs:\n  call:\n    uses: ./.github/workflows/x.yml\n'],
    ['steps that are no list', 'jobs:\n  call:\n    steps: 3\n'],
    ['a step that is no map', `jobs:\n  call:\n    steps:\n      - text\n      - uses: ${action}@v1\n`],
    ['an unknown alias', 'jobs:\n  call:\n    steps:\n      - *nothing\n'],
    ['nothing', ''],
    ['a list', '- jobs\n'],
  ])('doubt: %s', (_name, text) => {
    expect(locate(made, {}, text)).toBeUndefined();
  });
});

describe('in the checkout', () => {
  const folder = mkdtempSync(join(tmpdir(), 'calling-step-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const workspace = join(folder, 'workspace');
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  write('workspace/.github/workflows/ci.yml', workflow);
  write('workspace/.github/workflows/reusable.yml', `\n\n${workflow}`);
  write('outside.yml', workflow);
  for (const target of rowsOnPosix(['../../../outside.yml']))
    symlinkSync(target, join(workspace, '.github/workflows/link.yml'));

  const ref = (file: string, repository = 'example/project') =>
    `${repository}/.github/workflows/${file}@refs/heads/main`;
  const facts: StepFacts = {
    workspace,
    repository: 'example/project',
    workflowRef: ref('ci.yml'),
    jobWorkflowRef: undefined,
    jobWorkflowFile: undefined,
    job: 'call',
    step: 'named',
    action,
    composite: false,
  };
  const line = lineOf(workflow, '- id: named');
  const found = { file: '.github/workflows/ci.yml', line };

  test('from the workflow’s reference alone', async () => {
    expect(await findCallingStep(facts)).toEqual(found);
  });

  test('with the way of the key, which is unknown where the step is', async () => {
    expect(await findKeyHandover(facts)).toEqual({ jobHasEnvironment: false, apiKeyGiven: false });
    expect(await findKeyHandover({ ...facts, job: undefined })).toEqual({});
  });

  test('from the job’s own workflow, which is another one in a reusable workflow', async () => {
    const reusable = {
      ...facts,
      jobWorkflowRef: ref('reusable.yml'),
      jobWorkflowFile: '.github/workflows/reusable.yml',
    };
    expect(await findCallingStep(reusable)).toEqual({ file: '.github/workflows/reusable.yml', line: line + 2 });
    expect(await findCallingStep({ ...reusable, jobWorkflowFile: undefined })).toEqual({
      file: '.github/workflows/reusable.yml',
      line: line + 2,
    });
  });

  test.each([
    [
      'a reusable workflow of another repository',
      { jobWorkflowRef: ref('ci.yml', 'other/shared'), jobWorkflowFile: '.github/workflows/ci.yml' },
    ],
    ['a required workflow of another repository', { workflowRef: ref('ci.yml', 'other/shared') }],
    ['no repository', { repository: undefined }],
    ['no reference', { workflowRef: undefined, jobWorkflowFile: '.github/workflows/ci.yml' }],
    ['no such file', { workflowRef: ref('gone.yml') }],
    ['no checkout', { workspace: join(folder, 'nothing') }],
    ['a link out of the workspace', { workflowRef: ref('link.yml') }],
    ['a path out of the workspace', { jobWorkflowRef: ref('ci.yml'), jobWorkflowFile: '.github/../../outside.yml' }],
    ['no job', { job: undefined }],
    ['no step', { step: undefined }],
  ])('doubt: %s', async (_name, more) => {
    expect(await findCallingStep({ ...facts, ...more })).toBeUndefined();
  });

  test('another repository’s clone is no proof, this one’s is', async () => {
    const config = (url: string) =>
      write('workspace/.git/config', `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n\tfetch = +x\n`);
    config('https://github.com/other/project');
    expect(await findCallingStep(facts)).toBeUndefined();
    for (const url of [
      'https://github.com/example/project',
      'git@github.com:Example/project.git',
      'https://x@ghe.example/example/project/',
    ]) {
      config(url);
      expect(await findCallingStep(facts)).toEqual(found);
    }
  });
});
