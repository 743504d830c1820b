import type { ExplainedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { PlanObserver, RowPlace } from '../engine/observer.ts';
import { isRejected } from '../engine/step-results.ts';
import type { Place } from '../hosts/port.ts';
import type { RedactedBytes, Redactor } from '../leak/port.ts';
import { redactedPart, redactRendered } from '../leak/redact-whole.ts';
import type { Shard, Step } from '../plan/plan.ts';
import type { Files } from '../platform/port.ts';
import { type Case, caseOf, taskCase, textOf, type Verdict } from './junit-case.ts';
import { distinctNames } from './named.ts';
import { QueuedFile } from './queued-file.ts';
import type { RowsOutcome, TaskResult } from './results.ts';
import { skipWords } from './skip-reason.ts';
import { renderElement } from './xml.ts';

/** Failing rows of one task that have their whole diagnosis; of the others what was seen is enough. */
const mostInFull = 100;
/** Cases that are made at once, of rows that were not started. */
const madeAtOnce = 1_000;
/** Where cases stand in the document. */
const indent = '    ';

/** How many cases came to what. */
export type RowCounts = Record<Verdict, number>;

/** The cases of one task's rows, as far as rows were begun. */
interface Section {
  /** Of the file, in bytes. */
  readonly from: number;
  to: number;
  readonly counts: RowCounts;
  readonly name: string;
  readonly place: Place | undefined;
  inFull: number;
  leftOut: number;
}

/** The rows of a run for its JUnit report: a case each, put into a file of its own when the row ends, as there can be a million. */
export interface RowCases extends Pick<PlanObserver, 'row'>, Pick<RowCasesOptions, 'path'> {
  /** No further row comes. Throws what went wrong with the file. */
  close(): Promise<void>;
  /** How many cases a task's rows have, those of rows that were not started included. */
  counts(result: TaskResult): RowCounts;
  /** How many rows have none, because the host takes no more. */
  leftOut(result: TaskResult): number;
  /** The cases, written out. */
  written(result: TaskResult): AsyncIterable<RedactedBytes>;
  /** Takes the file away. */
  remove(): Promise<void>;
}

export interface RowCasesOptions {
  /** Absolute, of the file that holds them until the report is put together. */
  readonly path: string;
  readonly steps: readonly Step[];
  readonly shard?: Shard;
  /** Where a step stands in a file of the repository. */
  readonly placeOf: (step: Step) => Promise<Place | undefined>;
  /** Most cases of rows that worked or were skipped; a fifth of it, of those that failed. */
  readonly most?: number;
  readonly files: Files;
  readonly redactor: Redactor;
}

/** Throws Node's errors when the file cannot be begun. */
export async function openRowCases(options: RowCasesOptions): Promise<RowCases> {
  const { path, steps, shard, placeOf, most = Number.POSITIVE_INFINITY, files, redactor } = options;
  const names = distinctNames(steps.map(({ name }) => name));
  const places = new Map<string, Place | undefined>();
  for (const step of steps) if (step.rows !== undefined) places.set(step.id, await placeOf(step));
  const file = new QueuedFile(await files.atomic(path));
  const sections = new Map<string, Section>();
  const made: RowCounts = noCases();
  let closing: Promise<void> | undefined;

  const sectionOf = ({ id }: { readonly id: string }): Section => {
    const known = sections.get(id);
    if (known !== undefined) return known;
    const name = names[steps.findIndex((one) => one.id === id)] ?? id;
    const section = {
      from: file.size,
      to: file.size,
      counts: noCases(),
      name,
      place: places.get(id),
      inFull: 0,
      leftOut: 0,
    };
    sections.set(id, section);
    return section;
  };
  const hasRoom = (verdict: Verdict) =>
    verdict === 'failure' ? made.failure < most / 5 : made.passed + made.skipped < most;
  const add = (section: Section, one: Case): Promise<void> => {
    if (!hasRoom(one.verdict)) {
      section.leftOut += 1;
      return Promise.resolve();
    }
    made[one.verdict] += 1;
    section.counts[one.verdict] += 1;
    const added = file.add(rendered([one]));
    section.to = file.size;
    return added;
  };
  const rendered = (cases: readonly Case[]) =>
    redactRendered((redact) => cases.map(({ element }) => renderElement(element, indent, redact)).join(''), redactor);
  /** Rows start in order, so those that did not are the last ones; of them as many as there is room for. */
  const notStarted = ({ rows, step }: TaskResult) => {
    const room = Math.max(0, most - made.passed - made.skipped);
    return { section: sectionOf(step ?? { id: '' }), count: Math.min(rows?.notStarted ?? 0, room) };
  };

  return {
    path,
    async row(step, row, result) {
      const section = sectionOf(step);
      const tolerated = !result.ok && step.continueOnError && !isRejected(result);
      const name = nameOfRow(section, row.number);
      await add(section, rowCase(tolerated ? { ...result, tolerated } : result, name, section));
    },
    close: () => (closing ??= file.commit().then(() => undefined)),
    counts(result) {
      const { section, count } = notStarted(result);
      return { ...section.counts, skipped: section.counts.skipped + count };
    },
    leftOut(result) {
      const { section, count } = notStarted(result);
      return section.leftOut + (result.rows?.notStarted ?? 0) - count;
    },
    async *written(result) {
      const { section, count } = notStarted(result);
      yield* redactedPart(files, path, section.from, section.to);
      for (let from = 0; from < count; from += madeAtOnce) {
        const cases = Array.from({ length: Math.min(madeAtOnce, count - from) }, (_none, index) =>
          skippedCase(
            section,
            { number: numberOf(from + index, result.rows, shard) },
            'not started: the rows ended before',
          ),
        );
        yield rendered(cases);
      }
    },
    async remove() {
      await file.discard();
      await files.remove(path);
    },
  };
}

function noCases(): RowCounts {
  return { failure: 0, error: 0, skipped: 0, passed: 0 };
}

function nameOfRow({ name }: Section, row: number): string {
  return `${name} [row ${row}]`;
}

/** @param index from 0, among the rows of this shard that were not started */
function numberOf(index: number, rows: RowsOutcome | undefined, shard: Shard | undefined): number {
  const before = (rows?.total ?? 0) - (rows?.notStarted ?? 0) + index;
  return shard === undefined || rows?.isShardsOwn === true ? before + 1 : before * shard.total + shard.index;
}

function skippedCase(section: Section, { number }: RowPlace, reason: string): Case {
  return caseOf(nameOfRow(section, number), 0, { verdict: 'skipped', place: section.place, reason });
}

/** Small for rows that worked, which are most; failures with their diagnosis. */
function rowCase(result: TaskResult, name: string, section: Section): Case {
  const { place } = section;
  const { skippedBecause: because } = result;
  if (because === 'done' || because === 'missing') {
    return caseOf(name, 0, { verdict: 'skipped', place, reason: skipWords[because] });
  }
  if (result.diagnostics.length === 0) return caseOf(name, result.durationMs, { verdict: 'passed', place });
  section.inFull += 1;
  return taskCase(result, name, place, section.inFull <= mostInFull ? textOf : briefly);
}

function briefly(findings: readonly ExplainedDiagnostic[]): string {
  return findings
    .map((one) => [`${one.severity}[${one.code}]: ${one.message}`, ...one.evidence].join('\n'))
    .join('\n\n');
}
