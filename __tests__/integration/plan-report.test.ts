/** What users see of a plan: the log while it runs, annotations, summary, outputs, results file, support bundle. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ForEach, Scope } from '../../src/plan/plan.ts';
import { closeJsonApis, jsonApi } from '../support/json-api.ts';
import { aStep, type HostEvent, planKey, publishPlan } from '../support/plans.ts';
import { planOfTasks } from '../support/task-files.ts';

const root = mkdtempSync(join(tmpdir(), 'plan-report-'));
let folders = 0;

afterAll(() => {
  closeJsonApis();
  rmSync(root, { recursive: true });
});

function workspace(): string {
  folders += 1;
  const folder = join(root, `w${folders}`);
  mkdirSync(folder);
  return folder;
}

const rows = (count: number, more: Partial<ForEach> = {}): ForEach => ({
  source: { kind: 'list', read: async () => ({ rows: Array.from({ length: count }, (_none, n) => ({ n: n + 1 })) }) },
  as: 'item',
  concurrency: 2,
  onError: 'continue',
  ...more,
});
const rowPath = (scope: Scope) => ({ path: `/items/${(scope.item as { n: number }).n}` });

const textOf = (html: string) =>
  html
    .replace(/<\/t[dh]>/g, ' | ')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)));
const stable = (text: string) => text.replace(/127\.0\.0\.1:\d+/g, 'HOST').replace(/\d+(\.\d)? m?s\b/g, 'TIME');
const logged = (events: readonly HostEvent[]) =>
  events
    .filter(([event]) => ['log', 'open', 'close', 'group'].includes(event))
    .map(([event, text = '', more = '']) =>
      stable(event === 'log' ? String(text) : `[${event}] ${text}${more}`.trim()),
    );
const annotations = (events: readonly HostEvent[]) =>
  events
    .filter(([event]) => event === 'annotate')
    .map(([, one]) => one as { severity: string; title: string; message: string; place?: unknown });

/** Creates, imports with failing rows, and tidies up. */
async function mixedRun(more: Partial<Parameters<typeof publishPlan>[0]> = {}) {
  const { origin } = await jsonApi(({ line }) => {
    if (line === 'GET /create') return [201, { id: 7 }];
    if (line === 'GET /optional') return [503, { message: 'busy' }];
    const n = Number(/^GET \/items\/(\d+)/.exec(line)?.[1]);
    return n % 4 === 0 ? [422, { message: `bad ${n}` }] : undefined;
  });
  const folder = workspace();
  writeFileSync(join(folder, 'tasks.yml'), 'version: 1\n');
  const run = await publishPlan({
    origin,
    workspace: folder,
    steps: [
      aStep('create', {
        make: () => ({ path: '/create', extract: [{ name: 'id', expression: 'id', secret: false }] }),
      }),
      aStep('optional', { continueOnError: true, make: () => ({ path: '/optional' }) }),
      aStep('no', { condition: 'id == `8`', written: { method: 'GET', path: '/no/{{ id }}' } }),
      aStep('import', {
        rows: rows(9),
        make: rowPath,
        written: { method: 'GET', path: '/items/{{ item.n }}' },
        place: { file: 'tasks.yml', line: 12, column: 5 },
      }),
      aStep('never', { written: { method: 'POST', path: '/never' } }),
      aStep('tidy', { always: true }),
    ],
    ...more,
  });
  return { ...run, folder };
}

test('in a log: a group for each task, then a line for what became of it', async () => {
  const { events } = await mixedRun();
  expect(logged(events)).toEqual([
    '[open] 1/6 Task create',
    'GET http://HOST/create',
    '[close]',
    '✓ Task create: 201 Created in TIME, 1 attempt',
    '[open] 2/6 Task optional',
    'GET http://HOST/optional',
    '[close]',
    '✗ Task optional: 503 Service Unavailable in TIME, 1 attempt: http/server-error (continue-on-error: the run goes on)',
    '[open] 3/6 Task no',
    '[close]',
    '– Task no: skipped: its if did not hold: id == `8` (id is: 7)',
    '[open] 4/6 Task import',
    '✗ row 4: 422 Unprocessable Entity: http/bad-request: the API says: "bad 4"',
    '✗ row 8: 422 Unprocessable Entity: http/bad-request: the API says: "bad 8"',
    '[close]',
    '✗ Task import: 7 of 9 rows succeeded, 2 failed in TIME: http/bad-request',
    '– Task never: not reached: an earlier task failed',
    '[open] 6/6 Task tidy',
    'GET http://HOST/tidy',
    '[close]',
    '✓ Task tidy: 200 OK in TIME, 1 attempt',
  ]);
});

test('on a terminal: one line that lives as long as the task, and the line of its end', async () => {
  const { events } = await mixedRun({ watched: true } as never);
  const kinds = events.map(([event, text]) => (event === 'live' ? (text === undefined ? 'gone' : 'drawn') : event));
  expect(kinds.slice(0, 3)).toEqual(['drawn', 'gone', 'log']);
  expect(events[0]?.[1]).toMatch(/^⠙ 1\/6 Task create · /);
  expect(kinds).not.toContain('open');
  expect(logged(events).filter((line) => line.startsWith('GET'))).toEqual([]);
});

test('the failure is annotated at its task, before what was only tolerated', async () => {
  const { events } = await mixedRun();
  const [first, second] = annotations(events);
  expect(first).toMatchObject({
    severity: 'error',
    title: expect.stringContaining('http/bad-request'),
    place: { file: 'tasks.yml', line: 12, column: 5 },
  });
  expect(first?.message).toContain('row 4: {"n":4}');
  expect(first?.message).toContain('2 rows failed with http/bad-request');
  expect(first?.message).toContain('task: Task import (tasks.yml:12:5)');
  expect(second).toMatchObject({ severity: 'warning', title: expect.stringContaining('http/server-error') });
  expect(annotations(events)).toHaveLength(2);
});

test('a task file outside the workspace, or tasks in an input, have no place', async () => {
  const { origin } = await jsonApi(() => [404, {}]);
  for (const file of ['/etc/hostname', '../x.yml', 'input "tasks"', 'gone.yml']) {
    const { events } = await publishPlan({
      origin,
      workspace: workspace(),
      steps: [aStep('one', { place: { file, line: 1, column: 1 } })],
    });
    expect(annotations(events).map(({ place }) => place)).toEqual([undefined]);
  }
});

test('the summary is a timeline, with the rows that failed', async () => {
  const { summary } = await mixedRun();
  const text = stable(textOf(summary));
  for (const part of [
    '❌ The API did not understand the request',
    'Task | Method and path | Status | Time | Attempts | Waited | ',
    '✅ Task create | GET /create | 201 Created | TIME | 1 | – | ',
    '⚠️ Task optional | GET /optional | 503 Service Unavailable | TIME | 1 | – | ',
    '⚪ Task no | GET /no/{{ id }} | skipped: its if did not hold: id == `8` (id is: 7) | – | 0 | – | ',
    '❌ Task import | GET /items/{{ item.n }} | 7 of 9 rows succeeded, 2 failed | TIME | 9 | – | ',
    '⚪ Task never | POST /never | not reached: an earlier task failed | – | 0 | – | ',
    '✅ Task tidy | GET /tidy | 200 OK | TIME | 1 | – | ',
    'Failing rows of Task import',
    '4 | GET /items/4 | 422 Unprocessable Entity | http/bad-request the API says: "bad 4" | ',
    'curl --include http://HOST/items/4',
  ]) {
    expect(text).toContain(part);
  }
});

test('outputs are those of the last call made, and of the first failure', async () => {
  const { outputs, report } = await mixedRun();
  expect(report.ok).toBe(false);
  expect(outputs).toMatchObject({ ok: 'false', status: '200', 'error-code': 'http/bad-request', id: '7' });
  expect(JSON.parse(outputs.results ?? '')).toEqual([
    expect.objectContaining({ id: 'create', ok: true, status: 201, extracted: { id: '7' }, place: 'tasks.yml:3:5' }),
    expect.objectContaining({ id: 'optional', ok: false, tolerated: true, 'error-code': 'http/server-error' }),
    expect.objectContaining({
      id: 'no',
      ok: true,
      skipped: true,
      'skipped-because': 'condition',
      condition: { expression: 'id == `8`', values: ['id is: 7'] },
    }),
    expect.objectContaining({
      id: 'import',
      ok: false,
      'error-code': 'http/bad-request',
      rows: expect.objectContaining({
        total: 9,
        succeeded: 7,
        failed: 2,
        'error-codes': { 'http/bad-request': 2 },
        failures: [expect.objectContaining({ row: 4, status: 422 }), expect.objectContaining({ row: 8 })],
      }),
    }),
    expect.objectContaining({ id: 'never', ok: false, skipped: true, 'skipped-because': 'failed' }),
    expect.objectContaining({ id: 'tidy', ok: true }),
  ]);
});

test('a run that only tolerated failures is green, and says what it tolerated', async () => {
  const { origin } = await jsonApi(({ line }) => (line === 'GET /one' ? [500, {}] : undefined));
  const { outputs, summary, events } = await publishPlan({
    origin,
    workspace: workspace(),
    steps: [aStep('one', { continueOnError: true }), aStep('two')],
  });
  expect(outputs).toMatchObject({ ok: 'true', 'error-code': '', status: '200' });
  expect(summary).toContain('<h3>⚠️ 1 task succeeded, 1 failed and was tolerated</h3>');
  expect(annotations(events).map(({ severity }) => severity)).toEqual(['warning']);
});

test('a results file that ends in .ndjson holds every row, without any secret', async () => {
  const { origin } = await jsonApi(({ line }) => [200, { id: line.split('/').at(-1), echo: planKey }]);
  const folder = workspace();
  const path = join(folder, 'out', 'results.ndjson');
  const { outputs } = await publishPlan({
    origin,
    workspace: folder,
    plan: { resultsFile: path },
    steps: [
      aStep('rows', {
        rows: rows(500, { concurrency: 8 }),
        make: (scope) => ({
          ...rowPath(scope),
          extract: [
            { name: 'id', expression: 'id', secret: false },
            { name: 'echo', expression: 'echo', secret: false },
          ],
        }),
      }),
      aStep('after'),
    ],
  });
  expect(outputs['results-file']).toBe(path);
  const text = readFileSync(path, 'utf8');
  const entries = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; row?: number; extracted: Record<string, string> });
  expect(entries).toHaveLength(502);
  expect(
    entries
      .slice(0, 500)
      .map(({ row }) => row)
      .sort((a = 0, b = 0) => a - b),
  ).toEqual(Array.from({ length: 500 }, (_none, n) => n + 1));
  expect(entries[0]?.extracted).toEqual({ id: '1', echo: '***' });
  expect(entries.slice(500).map(({ id, row }) => [id, row])).toEqual([
    ['rows', undefined],
    ['after', undefined],
  ]);
  expect(text).not.toContain(planKey);
  expect(readdirSync(join(folder, 'out'))).toEqual(['results.ndjson']);
});

test('lists that outputs cannot hold are left out aloud', async () => {
  const { origin } = await jsonApi(({ line }) => [200, { id: `${line}${'x'.repeat(2_000)}` }]);
  let seen: unknown;
  const { outputs, events } = await publishPlan({
    origin,
    workspace: workspace(),
    steps: [
      aStep('rows', {
        rows: rows(100),
        make: (scope) => ({ ...rowPath(scope), extract: [{ name: 'id', expression: 'id', secret: false }] }),
      }),
      aStep('after', {
        make: (scope) => {
          seen = scope.id;
          return { path: '/after' };
        },
      }),
    ],
  });
  expect(seen).toHaveLength(100);
  expect(outputs.extracted).toBe('{}');
  expect(annotations(events)[0]).toMatchObject({
    severity: 'warning',
    message: expect.stringContaining('too long for an output'),
  });
});

test('the support bundle tells of every task and of the rows that failed', async () => {
  const folder = workspace();
  const file = join(folder, 'support.json');
  await mixedRun({ plan: { supportFile: file } });
  const bundle = JSON.parse(readFileSync(file, 'utf8'));
  expect(bundle.calls.map(({ name, skippedBecause }: Record<string, unknown>) => [name, skippedBecause])).toEqual([
    ['Task create', undefined],
    ['Task optional', undefined],
    ['Task no', 'condition'],
    ['Task import', undefined],
    ['Task never', 'failed'],
    ['Task tidy', undefined],
  ]);
  expect(bundle.calls[3].rows.failures[0]).toMatchObject({ row: 4, response: { status: 422 } });
});

test('a row that could not be put together is told by what is wrong with it, and its task once', async () => {
  const { origin, requests } = await jsonApi();
  const { steps, scope } = await planOfTasks(
    'tasks:\n  - put: /people/{{ item.id }}\n    for-each: { in: [{ id: "" }], on-error: continue }\n',
  );
  const { events, results } = await publishPlan({ origin, workspace: workspace(), steps, plan: { scope } });
  expect(requests).toEqual([]);
  expect(logged(events)).toContain(
    '✗ row 1: not sent: input/invalid: The template gives an empty text for a segment of the path.',
  );
  expect(results[0]?.diagnostics[0]?.evidence).toEqual([
    'task: PUT /people/{{ item.id }} (input "tasks":2:5)',
    'row 1: {"id":""}',
  ]);
});
