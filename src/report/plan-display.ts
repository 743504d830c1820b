import type { PlanObserver, RowsProgress } from '../engine/observer.ts';
import type { Host } from '../leak/guard.ts';
import type { Clock } from '../platform/port.ts';
import { formatDuration } from './duration.ts';
import { rowLine, taskLine } from './plan-line.ts';
import { grouped } from './summary-plan.ts';

/** A line that is drawn anew, and lines of a log that stay. */
const liveMs = 200;
const logMs = 10_000;
/** Failing rows of one task that have a line of their own in the log. */
const mostRowLines = 20;
const turning = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';

/** What is shown of a plan while it runs. */
export interface PlanDisplay extends Omit<PlanObserver, 'row'> {
  row(...row: Parameters<PlanObserver['row']>): void;
  /** What a call has to say of itself. */
  progress(line: string, waitMs?: number): void;
  close(): void;
}

/**
 * In a log: a group for each task, and a line for what became of it; rows are counted at a sane pace. On a terminal one
 * line that lives as long as the task, and the same line at its end.
 */
export function createPlanDisplay(host: Host, clock: Clock): PlanDisplay {
  let stop: AbortController | undefined;
  let title = '';
  let said = '';
  let startedAt = 0;
  let turn = 0;
  let rows: RowsProgress | undefined;
  let pace: RowPace | undefined;
  let rowLines = 0;
  let saidDone = 0;
  let waitsUntil = Number.NEGATIVE_INFINITY;

  /** While rows wait for the API their pace of before says nothing. */
  const counted = (progress: RowsProgress): string => {
    const waitMs = waitsUntil - clock.monotonic();
    return waitMs > 0
      ? `${rowsText(progress, undefined)}, waiting ${formatDuration(waitMs)}`
      : rowsText(progress, pace);
  };
  const draw = () => {
    turn += 1;
    const parts = [
      `${turning[turn % turning.length]} ${title}`,
      rows === undefined ? said : counted(rows),
      formatDuration(clock.monotonic() - startedAt),
    ];
    host.live(parts.filter((part) => part !== '').join(' · '));
  };
  const sayRows = () => {
    if (rows === undefined || rows.done === saidDone) return;
    saidDone = rows.done;
    host.log(counted(rows));
  };
  const tick = async (signal: AbortSignal) => {
    try {
      for (;;) {
        await clock.sleep(host.isLive ? liveMs : logMs, signal);
        if (rows !== undefined) pace?.see(rows.done, clock.monotonic(), waitsUntil);
        if (host.isLive) draw();
        else sayRows();
      }
    } catch {
      // The task is over.
    }
  };
  const end = () => {
    if (stop === undefined) return;
    stop.abort();
    stop = undefined;
    if (host.isLive) host.live(undefined);
    else host.closeGroup();
  };

  return {
    begins(step, number, total) {
      title = `${number}/${total} ${step.name}`;
      said = '';
      rows = undefined;
      rowLines = 0;
      saidDone = 0;
      waitsUntil = Number.NEGATIVE_INFINITY;
      startedAt = clock.monotonic();
      pace = step.rows === undefined ? undefined : new RowPace(startedAt);
      stop = new AbortController();
      if (host.isLive) draw();
      else host.openGroup(title);
      void tick(stop.signal);
    },
    progress(line, waitMs = 0) {
      said = line;
      if (waitMs > 0) waitsUntil = Math.max(waitsUntil, clock.monotonic() + waitMs);
      if (!host.isLive) host.log(line);
    },
    row(_step, row, result) {
      if (result.ok) return;
      rowLines += 1;
      if (rowLines <= mostRowLines) host.log(rowLine(row, result));
      if (rowLines === mostRowLines) host.log('further rows that fail are counted');
    },
    rows(progress) {
      rows = progress;
    },
    ends(result) {
      end();
      host.log(taskLine(result));
    },
    shows(heading, lines) {
      host.group(heading, lines.join('\n'));
    },
    close: end,
  };
}

/** How many rows a second, of late: what a journal knows to be done goes by in no time and must not count for long. */
class RowPace {
  #done = 0;
  #at: number;
  #rate: number | undefined;

  constructor(at: number) {
    this.#at = at;
  }

  /** @param waitsUntil time that is waited for the API does not count */
  see(done: number, now: number, waitsUntil: number): void {
    if (waitsUntil > now) this.#at = waitsUntil;
    const seconds = (now - this.#at) / 1000;
    if (seconds < 1) return;
    const latest = (done - this.#done) / seconds;
    this.#rate = this.#rate === undefined ? latest : this.#rate * 0.7 + latest * 0.3;
    this.#done = done;
    this.#at = now;
  }

  /** Rows a second; undefined in the first one. */
  get rate(): number | undefined {
    return this.#rate;
  }
}

/** `1,204 of 2,000 rows, 3 failed, 88/s, 9.0 s left` */
function rowsText({ total, done, failed }: RowsProgress, pace: RowPace | undefined): string {
  const rate = pace?.rate;
  const parts = [
    `${grouped(done)} of ${grouped(total)} rows`,
    ...(failed === 0 ? [] : [`${grouped(failed)} failed`]),
    ...(rate === undefined || rate === 0
      ? []
      : [
          rate >= 1 ? `${grouped(Math.round(rate))}/s` : `${(rate * 60).toFixed(1)}/min`,
          `${formatDuration(((total - done) / rate) * 1000)} left`,
        ]),
  ];
  return parts.join(', ');
}
