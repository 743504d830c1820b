/** How rows are told while they run: at a pace that a log can bear, with rate and time left. */
import { guardHost } from '../../src/leak/guard.ts';
import { createRedactor } from '../../src/leak/redactor.ts';
import type { Clock } from '../../src/platform/port.ts';
import { createPlanDisplay } from '../../src/report/plan-display.ts';
import { aStep, recordingAdapter } from '../support/plans.ts';
import { aDiagnosis, aResult } from '../support/reports.ts';

/** A clock that stands still until it is told to go on. */
function handClock() {
  let now = 0;
  let sleeping: { readonly until: number; readonly wake: () => void } | undefined;
  const clock: Clock = {
    now: () => now,
    monotonic: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        sleeping = { until: now + ms, wake: resolve };
        signal?.addEventListener('abort', () => reject(signal.reason));
      }),
    deadline: () => {
      throw new Error('not used');
    },
  };
  const pass = async (ms: number) => {
    const end = now + ms;
    while (sleeping !== undefined && sleeping.until <= end) {
      now = sleeping.until;
      const { wake } = sleeping;
      sleeping = undefined;
      wake();
      await new Promise((resolve) => setImmediate(resolve));
    }
    now = end;
  };
  return { clock, pass };
}

const rows = { source: { kind: 'list' as const, read: async () => ({ rows: [] }) }, as: 'item', concurrency: 1 };

function display(watched: boolean) {
  const { adapter, events } = recordingAdapter(watched);
  const { clock, pass } = handClock();
  const shown = createPlanDisplay(guardHost(adapter, createRedactor()), clock);
  shown.begins(aStep('import', { rows: { ...rows, onError: 'continue' } }), 2, 3);
  return { shown, events, pass };
}

test('in a log: every ten seconds when there is news, and no more', async () => {
  const { shown, events, pass } = display(false);
  for (let second = 1; second <= 40; second += 1) {
    if (second <= 30) {
      for (let row = 0; row < 100; row += 1) {
        shown.rows({ total: 12_000, done: second * 100, failed: second > 15 ? 3 : 0, running: 4 });
      }
    }
    await pass(1_000);
  }
  expect(events.map(([, text]) => text)).toEqual([
    '2/3 Task import',
    '1,000 of 12,000 rows, 100/s, 1 min 50 s left',
    '2,000 of 12,000 rows, 3 failed, 100/s, 1 min 40 s left',
    '3,000 of 12,000 rows, 3 failed, 100/s, 1 min 30 s left',
  ]);
});

test('while rows wait for the API, nothing is said of their pace before', async () => {
  const { shown, events, pass } = display(false);
  for (let second = 1; second <= 10; second += 1) {
    shown.rows({ total: 64, done: second * 6, failed: 0, running: 4 });
    await pass(1_000);
  }
  shown.rows({ total: 64, done: 61, failed: 0, running: 4 });
  shown.progress('429 from the API; attempt 2 of 4 in 58s', 58_000);
  await pass(58_000);
  shown.rows({ total: 64, done: 63, failed: 0, running: 1 });
  await pass(10_000);
  expect(events.map(([, text]) => text)).toEqual([
    '2/3 Task import',
    '60 of 64 rows, 6/s, 667 ms left',
    '429 from the API; attempt 2 of 4 in 58s',
    '61 of 64 rows, waiting 48.0 s',
    expect.stringMatching(/^63 of 64 rows, .* left$/),
  ]);
});

test('on a terminal: as it goes, and slow rates are told by the minute', async () => {
  const { shown, events, pass } = display(true);
  shown.rows({ total: 10, done: 0, failed: 0, running: 1 });
  await pass(3_000);
  shown.rows({ total: 10, done: 1, failed: 0, running: 1 });
  await pass(1_200);
  const drawn = events.filter(([event]) => event === 'live').map(([, text]) => String(text));
  expect(drawn.length).toBeGreaterThan(15);
  expect(drawn.at(-1)).toMatch(/^[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏] 2\/3 Task import · 1 of 10 rows, [\d.]+\/min, [\w. ]+ left · 4\.2 s$/);
});

test('the first twenty failing rows have a line, the rest are counted', () => {
  const { shown, events } = display(false);
  const failed = aResult({ ok: false, diagnostics: [aDiagnosis('http/conflict')] });
  for (let number = 1; number <= 50; number += 1) shown.row(aStep('import'), { number, line: number + 1 }, failed);
  const lines = events.filter(([event]) => event === 'log').map(([, text]) => String(text));
  expect(lines).toHaveLength(21);
  expect(lines[19]).toBe('✗ row 20 (line 21): 200 OK: http/conflict: the key was sent in `x-api-key`');
  expect(lines[20]).toBe('further rows that fail are counted');
});

test('nothing is drawn after the task has ended', async () => {
  const { shown, events, pass } = display(true);
  shown.ends(aResult({ step: { id: 'import', name: 'Task import' } }));
  const before = events.length;
  await pass(5_000);
  expect(events).toHaveLength(before);
  expect(events.slice(-2).map(([event, text]) => [event, text])).toEqual([
    ['live', undefined],
    ['log', '✓ Task import: 200 OK in 132 ms, 1 attempt'],
  ]);
});
