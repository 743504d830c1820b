/** Rows in the JUnit report: a case each, through a file of their own, in memory that does not grow with them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Secret } from '../../src/key/secret.ts';
import { redactRendered } from '../../src/leak/redact-whole.ts';
import { createRedactor } from '../../src/leak/redactor.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { junitOf } from '../../src/report/junit.ts';
import { openRowCases, type RowCases, type RowCasesOptions } from '../../src/report/junit-rows.ts';
import type { RowsOutcome, TaskResult } from '../../src/report/results.ts';
import { type JunitReport, readJunit } from '../support/ci/junit.ts';
import { aStep } from '../support/plans.ts';
import { aDiagnosis, aReport, aResult } from '../support/reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'junit-rows-'));
afterAll(() => rmSync(folder, { recursive: true }));

const rowsOf = {
  source: { kind: 'list', read: async () => ({ rows: [] }) },
  as: 'item',
  concurrency: 1,
  onError: 'stop',
} as const;
const step = aStep('rows', { rows: rowsOf });
const secret = new Secret('<canary-0123456789>');
const redactor = createRedactor();
redactor.add(secret);
let files = 0;

function open(more: Partial<RowCasesOptions> = {}): Promise<RowCases> {
  files += 1;
  return openRowCases({
    path: join(folder, `${files}.xml`),
    steps: [step],
    placeOf: async () => ({ file: 'ci/release.yml', line: 3 }),
    files: nodePlatform().files,
    redactor,
    ...more,
  });
}

const outcome = (more: Partial<RowsOutcome>): RowsOutcome => ({
  total: 0,
  succeeded: 0,
  failed: 0,
  done: 0,
  notStarted: 0,
  otherShards: 0,
  attempts: 0,
  waitMs: 0,
  codes: {},
  failures: [],
  faults: [],
  ...more,
});

/** The whole report, as the run's end writes it. */
async function reportOf(rows: RowCases, results: readonly TaskResult[]): Promise<JunitReport> {
  await rows.close();
  const details = {
    version: '1',
    host: 'plain',
    endedAt: 0,
    placeOf: () => ({ file: 'ci/release.yml', line: 3 }),
  } as const;
  const parts: Uint8Array[] = [];
  for (const piece of junitOf(aReport({ ok: false, results }), details, rows)) {
    if (typeof piece === 'function') parts.push(redactRendered(piece, redactor));
    else for await (const part of piece) parts.push(Buffer.from(part));
  }
  return readJunit(Buffer.concat(parts));
}

const ofStep = (more: Partial<RowsOutcome>, result: Partial<TaskResult> = {}) =>
  aResult({ step: { id: 'rows', name: 'Task rows' }, rows: outcome(more), ...result });
const failed = (code: 'http/conflict' | 'auth/rejected' = 'http/conflict', message = 'No.') =>
  aResult({ ok: false, diagnostics: [aDiagnosis(code, { message })] });

test('each row is a case: that worked, failed, was done earlier, or was not started', async () => {
  const rows = await open();
  await rows.row(step, { number: 1 }, aResult({ durationMs: 1_500 }));
  await rows.row(step, { number: 3 }, failed('http/conflict', 'Taken: <canary-0123456789>'));
  await rows.row(step, { number: 2 }, aResult({ ok: true, skipped: true, skippedBecause: 'done' }));
  const task = ofStep({ total: 5, succeeded: 1, failed: 1, done: 1, notStarted: 2 }, failed());
  const report = await reportOf(rows, [task]);
  expect(report.totals).toEqual({ tests: 5, failures: 1, errors: 0, skipped: 3 });
  expect(report.cases.map(({ name, verdict, message }) => [name, verdict, message])).toEqual([
    ['Task rows [row 1]', 'passed', undefined],
    ['Task rows [row 3]', 'failure', 'Taken: ***'],
    ['Task rows [row 2]', 'skipped', 'done in an earlier run'],
    ['Task rows [row 4]', 'skipped', expect.stringContaining('not started')],
    ['Task rows [row 5]', 'skipped', expect.stringContaining('not started')],
  ]);
  expect(report.cases[0]).toMatchObject({ seconds: 1.5, classname: 'ci/release.yml', file: 'ci/release.yml', line: 3 });
  expect(report.cases[1]?.text).toContain('1. Make a new key.');
  expect(report.output).toBe('Task rows: 5 rows: 1 succeeded, 1 failed, 1 done in an earlier run, 2 not started.');
});

test('a task whose rows have no case has its own, and one that failed for something else than a row has one besides', async () => {
  const none = await reportOf(await open(), [{ ...ofStep({ total: 0 }), skipped: true, skippedBecause: 'no-rows' }]);
  expect(none.cases).toMatchObject([{ name: 'Task rows', verdict: 'skipped', message: 'skipped: no rows' }]);
  expect(none.output).toBe('');
  const broken = aDiagnosis('input/file', { message: 'Somebody wrote to the file of the rows.' });
  const own = { ok: false, diagnostics: [...failed().diagnostics, broken] };
  const rows = await open();
  await rows.row(step, { number: 1 }, failed());
  const both = await reportOf(rows, [ofStep({ total: 2, failed: 1, notStarted: 1, faults: [broken] }, own)]);
  expect(both.cases.map(({ name, verdict, message }) => [name, verdict, message])).toEqual([
    ['Task rows', 'failure', broken.message],
    ['Task rows [row 1]', 'failure', 'No.'],
    ['Task rows [row 2]', 'skipped', expect.anything()],
  ]);
});

test('a failure that no case of a row tells, as the host takes no more, is the case of the task', async () => {
  const other = aStep('other', { name: 'Other', rows: rowsOf });
  const rows = await open({ steps: [other, step], most: 2 });
  await rows.row(other, { number: 1 }, failed());
  await rows.row(step, { number: 1 }, aResult());
  await rows.row(step, { number: 2 }, failed());
  const first = { step: { id: 'other', name: 'Other' }, rows: outcome({ total: 1, failed: 1 }) };
  const report = await reportOf(rows, [
    { ...failed(), ...first },
    ofStep({ total: 2, succeeded: 1, failed: 1 }, { ok: false, diagnostics: failed().diagnostics }),
  ]);
  expect(report.cases.map(({ name, verdict }) => [name, verdict])).toEqual([
    ['Other [row 1]', 'failure'],
    ['Task rows', 'failure'],
    ['Task rows [row 1]', 'passed'],
  ]);
  expect(report.output).toContain('1 of them have no case here');
});

test('rows of a shard that were not started have their own numbers', async () => {
  const rows = await open({ shard: { index: 2, total: 3 } });
  await rows.row(step, { number: 2 }, failed());
  const report = await reportOf(rows, [ofStep({ total: 3, failed: 1, notStarted: 2, otherShards: 6 })]);
  expect(report.cases.map(({ name }) => name)).toEqual([...[2, 5, 8].map((row) => `Task rows [row ${row}]`)]);
});

test('each task has its own rows, under its own name', async () => {
  const other = aStep('other', { name: 'Task rows', rows: rowsOf });
  const rows = await open({ steps: [step, other] });
  await rows.row(step, { number: 1 }, aResult());
  await rows.row(other, { number: 1 }, failed());
  const second = aResult({ step: { id: 'other', name: 'Task rows' }, rows: outcome({ total: 1, failed: 1 }) });
  const { cases } = await reportOf(rows, [ofStep({ total: 1, succeeded: 1 }), second]);
  expect(cases.map(({ name, verdict }) => [name, verdict])).toEqual([
    ['Task rows [row 1]', 'passed'],
    ['Task rows (2) [row 1]', 'failure'],
  ]);
});

test('a failure that its task tolerates is none, but for a key that is rejected', async () => {
  const tolerant = aStep('rows', { rows: rowsOf, continueOnError: true });
  const rows = await open({ steps: [tolerant] });
  await rows.row(tolerant, { number: 1 }, failed());
  await rows.row(tolerant, { number: 2 }, failed('auth/rejected'));
  const { cases } = await reportOf(rows, [ofStep({ total: 2, failed: 2 })]);
  expect(cases.map(({ verdict }) => verdict)).toEqual(['passed', 'failure']);
  expect(cases[0]?.output).toContain('http/conflict');
});

test('many failures: the first hundred have their diagnosis in full, the others what was seen', async () => {
  const rows = await open();
  for (let number = 1; number <= 101; number++) await rows.row(step, { number }, failed());
  const { cases } = await reportOf(rows, [ofStep({ total: 101, failed: 101 })]);
  expect(cases[99]?.text).toContain('1. Make a new key.');
  expect(cases[100]).toMatchObject({ verdict: 'failure', type: 'http/conflict', message: 'No.' });
  expect(cases[100]?.text).toBe('error[http/conflict]: No.\nthe key was sent in `x-api-key`');
});

test('where the host reads only so many, failures have room of their own and what is left out is said', async () => {
  const rows = await open({ most: 10 });
  for (let number = 1; number <= 12; number++) await rows.row(step, { number }, aResult());
  for (let number = 13; number <= 16; number++) await rows.row(step, { number }, failed());
  const report = await reportOf(rows, [ofStep({ total: 20, succeeded: 12, failed: 4, notStarted: 4 })]);
  expect(report.totals).toEqual({ tests: 12, failures: 2, errors: 0, skipped: 0 });
  expect(report.output).toContain('20 rows: 12 succeeded, 4 failed, 4 not started. 8 of them have no case here');
});

/** Bytes in use once all is dropped that nobody needs; buffers are freed by a thread of its own. */
async function memory(): Promise<number> {
  setFlagsFromString('--expose-gc');
  for (let turn = 0; turn < 3; turn++) {
    runInNewContext('gc')();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

test('memory does not grow with many rows, and no file is left', async () => {
  const rows = await open();
  const result = aResult();
  const take = async (count: number) => {
    for (let number = 1; number <= count; number++) await rows.row(step, { number }, result);
  };
  await take(20_000);
  const before = await memory();
  await take(80_000);
  // The cases themselves are 11 MB.
  expect((await memory()) - before).toBeLessThan(2 * 1024 * 1024);
  await rows.close();
  const parts = { bytes: 0, longest: 0 };
  const task = ofStep({ total: 100_000, succeeded: 100_000 });
  for await (const part of rows.written(task)) {
    parts.bytes += part.byteLength;
    parts.longest = Math.max(parts.longest, part.byteLength);
  }
  expect(parts.bytes).toBeGreaterThan(10 * 1024 * 1024);
  expect(parts.longest).toBeLessThan(2 * 1024 * 1024);
  expect(rows.counts(task).passed).toBe(100_000);
  const name = `${files}.xml`;
  expect(readdirSync(folder)).toContain(name);
  await rows.remove();
  expect(readdirSync(folder)).not.toContain(name);
});

test('a file that somebody cut meanwhile is told, and never taken for the whole', async () => {
  const rows = await open();
  for (let number = 1; number <= 5; number++) await rows.row(step, { number }, aResult());
  await rows.close();
  const path = join(folder, `${files}.xml`);
  writeFileSync(path, readFileSync(path).subarray(0, 200));
  await expect(reportOf(rows, [ofStep({ total: 5, succeeded: 5 })])).rejects.toThrow('became shorter');
});
