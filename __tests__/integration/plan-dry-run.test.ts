/** A dry run shows each request as it would be sent, and sends none. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { ForEach, Scope } from '../../src/plan/plan.ts';
import { closeJsonApis, jsonApi } from '../support/json-api.ts';
import { aStep, type HostEvent, outcomes, planKey, publishPlan } from '../support/plans.ts';
import { aTask } from '../support/reports.ts';
import { planOfTasks } from '../support/task-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-dry-run-'));

afterAll(() => {
  closeJsonApis();
  rmSync(folder, { recursive: true });
});

const csv = join(folder, 'people.csv');
const rows = (more: Partial<ForEach> = {}): ForEach => ({
  source: { kind: 'file', path: csv, format: 'csv' },
  as: 'person',
  concurrency: 4,
  onError: 'stop',
  ...more,
});
const person = (scope: Scope) => scope.person as Record<string, string>;

test('requests are shown with fields and content, without any secret, and none is sent', async () => {
  const { origin, requests } = await jsonApi();
  writeFileSync(join(folder, 'brief.pdf'), 'x'.repeat(1234));
  writeFileSync(csv, `mail\n${Array.from({ length: 30 }, (_none, n) => `p${n + 1}@example.com`).join('\n')}\n`);
  const { results, events, outputs, summary } = await publishPlan({
    origin,
    workspace: folder,
    plan: { dryRun: true, scope: { vars: { title: 'Release' } } },
    steps: [
      aStep('create', {
        make: (scope) => ({
          method: 'POST',
          path: '/requests',
          query: [['a', 'b c']],
          fields: [
            ['authorization', 'Bearer sesame-0123'],
            ['x-note', `key ${planKey}`],
          ],
          idempotencyKey: 'once',
          content: { kind: 'json', text: JSON.stringify({ title: (scope.vars as { title: string }).title }) },
        }),
      }),
      aStep('upload', {
        condition: 'steps.create.ok',
        written: { method: 'POST', path: '/requests/{{ request_id }}/files' },
        make: () => ['request_id'],
      }),
      aStep('brief', {
        make: () => ({
          method: 'POST',
          path: '/brief',
          content: {
            kind: 'multipart',
            parts: [
              { kind: 'value', name: 'note', value: 'n' },
              { kind: 'file', name: 'file', path: join(folder, 'brief.pdf') },
              { kind: 'file', name: 'later', path: join(folder, 'not-there.pdf') },
            ],
          },
        }),
      }),
      aStep('invite', {
        rows: rows(),
        make: (scope) => ({ method: 'PUT', path: `/people/${person(scope).mail}` }),
      }),
      aStep('tidy', { always: true, make: () => ({ method: 'DELETE', path: '/x' }) }),
    ],
  });
  expect(requests).toEqual([]);
  const groups = events.filter(([event]) => event === 'group').map(([, title, text]) => `${title}\n${text}`);
  expect(groups.slice(0, 3)).toEqual([
    [
      '1/5 Task create',
      `POST ${origin}/requests?a=b%20c`,
      'x-api-key: ***',
      'accept: application/json',
      'authorization: ***',
      'x-note: key ***',
      'content-type: application/json',
      'Idempotency-Key: once',
      '',
      '{"title":"Release"}',
    ].join('\n'),
    [
      '2/5 Task upload',
      'if steps.create.ok',
      'POST /requests/{{ request_id }}/files',
      'not known before earlier tasks have run: request_id',
    ].join('\n'),
    [
      '3/5 Task brief',
      `POST ${origin}/brief`,
      'x-api-key: ***',
      'accept: application/json',
      'content-type: multipart/form-data',
      '',
      'note: n',
      `file: @${join(folder, 'brief.pdf')} (1234 bytes)`,
      `later: @${join(folder, 'not-there.pdf')} (not there yet)`,
    ].join('\n'),
  ]);
  expect(groups[3]).toContain('for each of 30 rows, 4 at a time\nrow 1 (line 2):\nPUT ');
  expect(groups[3]).toContain('/people/p20@example.com\n');
  expect(groups[3]).not.toContain('p21@example.com');
  expect(groups[3]).toContain('… and 10 more rows, put together in the same way');
  expect(groups).toHaveLength(5);
  expect(outcomes(results).every((line) => line.endsWith(' dry-run'))).toBe(true);
  expect(outputs).toMatchObject({ ok: 'true', status: '', 'error-code': '' });
  expect(JSON.parse(outputs.results ?? '')[0]).toMatchObject({ skipped: true, 'skipped-because': 'dry-run' });
  expect(summary).toContain('ℹ️ Dry run: nothing was sent');
  expect(JSON.stringify(events)).not.toMatch(/canary|sesame/);
});

test('content is redacted before it is cut', async () => {
  const { origin } = await jsonApi();
  const text = `${'x'.repeat(1_990)}${planKey}${'y'.repeat(100)}`;
  const { events } = await publishPlan({
    origin,
    plan: { dryRun: true },
    steps: [aStep('one', { make: () => ({ method: 'POST', path: '/', content: { kind: 'text', text } }) })],
  });
  const shown = String(events.find(([event]) => event === 'group')?.[2]);
  expect(shown).toMatch(/x\*\*\*y{7}… \(93 more characters\)$/);
  expect(shown).not.toContain('canary');
});

test('faults of values are found in every row, and fail the run', async () => {
  const { origin, requests } = await jsonApi();
  writeFileSync(csv, `mail\n${'ok\n'.repeat(40)}bad\n`);
  const { results, outputs } = await publishPlan({
    origin,
    plan: { dryRun: true },
    steps: [
      aStep('invite', {
        rows: rows(),
        bind: async (scope) =>
          person(scope).mail === 'bad'
            ? { faults: [diagnostic('input/invalid', 'That is no address.')] }
            : { task: aTask({ path: `/people/${person(scope).mail}` }) },
      }),
      aStep('after'),
    ],
  });
  expect(requests).toEqual([]);
  expect(outcomes(results)).toEqual(['invite failed input/invalid', 'after dry-run']);
  expect(results[0]?.diagnostics[0]?.evidence).toContain('row 41 (line 42): {"mail":"bad"}');
  expect(outputs).toMatchObject({ ok: 'false', 'error-code': 'input/invalid' });
});

/** The lines of each step, by its title. */
function shownOf(events: readonly HostEvent[]): readonly string[] {
  return events.filter(([event]) => event === 'group').map(([, title, text]) => `${title}\n${text}`);
}

test('a task that waits for values is shown with its templates, encoded as little as they are known', async () => {
  const { origin, requests } = await jsonApi();
  const { steps, scope } = await planOfTasks(
    `vars: { title: Ä/b }
tasks:
  - post: /requests
    id: create
    extract: { request_id: id }
  - post: /requests/{{ request_id }}/{{ vars.title }}?a={{ request_id }}
    query: { state: "{{ steps.create.body.state || 'none' }}" }
    headers: { x-a: "v-{{ request_id }}", authorization: "Bearer {{ request_id }}" }
    json: { id: "{{ request_id }}", title: "{{ vars.title }}" }
    timeout: "{{ steps.create.headers.time }}"
  - put: /brief
    body-file: "out/{{ request_id }}.zip"
  - post: /people/{{ item.name }}/{{ request_id }}
    for-each: { in: [{ name: Ann }] }
    form: { id: "{{ request_id }}" }
  - delete: /tags/{{ tag.id }}
    for-each: { in: "{{ steps.create.body.tags }}", as: tag }
`,
  );
  const { events, outputs } = await publishPlan({ origin, workspace: folder, steps, plan: { dryRun: true, scope } });
  const [, upload, brief, people, tags] = shownOf(events);
  expect(upload?.split('\n')).toEqual([
    '2/5 POST /requests/{{ request_id }}/{{ vars.title }}',
    `POST ${origin}/requests/{{ request_id }}/%C3%84%2Fb?a={{ request_id }}&state={{ steps.create.body.state || 'none' }}`,
    'x-api-key: ***',
    'accept: application/json',
    'x-a: v-{{ request_id }}',
    'authorization: ***',
    'content-type: application/json',
    '',
    '{"id":"{{ request_id }}","title":"Ä/b"}',
    'not known before earlier tasks have run: request_id, steps.create',
  ]);
  expect(brief).toContain('\n@out/{{ request_id }}.zip (not there yet)\n');
  expect(people).toContain(`row 1:\nPOST ${origin}/people/Ann/{{ request_id }}\n`);
  expect(people).toContain('\nid={{ request_id }}\n');
  expect(tags).toContain(`list that is not known before earlier tasks have run:\nDELETE ${origin}/tags/{{ tag.id }}\n`);
  expect(requests).toEqual([]);
  expect(outputs).toMatchObject({ ok: 'true' });
});

test('what a journal knows to be done is told, gives later tasks its values, and the journal stays as it is', async () => {
  const { origin, requests } = await jsonApi(({ line }) => [line.endsWith('/3') ? 500 : 200, { id: 'r-7' }]);
  writeFileSync(csv, `n\n${[1, 2, 3].join('\n')}\n`);
  const { steps, scope } = await planOfTasks(
    `tasks:
  - post: /requests
    extract: { request_id: id }
  - post: /items/{{ item.n }}
    for-each: { in: ${csv}, on-error: continue }
    retries: 0
  - get: /requests/{{ request_id }}
`,
    { folders: { workspace: folder, temp: folder, outside: folder } },
  );
  const journal = join(folder, 'done.ndjson');
  const run = (dryRun: boolean) => publishPlan({ origin, workspace: folder, steps, plan: { dryRun, scope, journal } });
  const first = shownOf((await run(true)).events);
  expect(first.join('\n')).not.toContain('done in an earlier run');
  expect(existsSync(journal)).toBe(false);
  await run(false);
  const before = readFileSync(journal);
  const sent = requests.length;
  const { events, results } = await run(true);
  const [create, items, last] = shownOf(events);
  const done = 'done in an earlier run, as the journal says, and would not be sent again';
  expect(create?.split('\n').at(-1)).toBe(done);
  expect(items).toMatch(/for each of 3 rows, 1 at a time\nrow 3 \(line 4\):\nPOST .*\/items\/3\n/);
  expect(items).not.toContain('row 1');
  expect(items?.split('\n').at(-1)).toBe(`2 of these rows: ${done}`);
  expect(last).toContain(`GET ${origin}/requests/r-7\n`);
  expect(outcomes(results)).toEqual(['task-1 done', 'task-2 dry-run', 'task-3 dry-run']);
  expect(requests).toHaveLength(sent);
  expect(readFileSync(journal).equals(before)).toBe(true);
});

test('a journal that no run could use is a fault of a dry run too', async () => {
  const { origin } = await jsonApi();
  const journal = join(folder, 'notes.txt');
  writeFileSync(journal, 'buy milk\n');
  await expect(publishPlan({ origin, steps: [aStep('one')], plan: { dryRun: true, journal } })).rejects.toThrow(
    'is not a journal, and was left as it is.',
  );
  expect(readFileSync(journal, 'utf8')).toBe('buy milk\n');
});

test('a key that is made for each call is shown as such, and not as one that is never sent', async () => {
  const { steps, scope } = await planOfTasks(
    'dry-run: true\ntasks:\n  - post: /a\n    idempotency-key: auto\n    extract: { id: id }\n  - post: /b/{{ id }}\n    idempotency-key: auto\n',
  );
  const { origin } = await jsonApi();
  const { events } = await publishPlan({ origin, workspace: folder, steps, plan: { dryRun: true, scope } });
  const keys = shownOf(events).map((text) => /Idempotency-Key: .*/.exec(text)?.[0]);
  expect(keys).toEqual(Array(2).fill('Idempotency-Key: <made for each call>'));
});
