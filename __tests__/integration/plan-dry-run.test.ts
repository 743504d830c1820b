/** A dry run shows each request as it would be sent, and sends none. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { ForEach, Scope } from '../../src/plan/plan.ts';
import { closeJsonApis, jsonApi } from '../support/json-api.ts';
import { aStep, outcomes, planKey, publishPlan } from '../support/plans.ts';
import { aTask } from '../support/reports.ts';

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
