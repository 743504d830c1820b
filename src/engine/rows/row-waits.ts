import type { Clock } from '../../platform/port.ts';
import type { Engine } from '../engine.ts';

/** Shorter waits pass between two lines of the log anyway. */
const shortestMs = 3_000;
/** Rows that wait one after another have a line as often as this. */
const everyMs = 30_000;

/** Of all that rows say of themselves, that they wait for the API: once for those that wait at the same time. */
export function sayingWaits(progress: Engine['progress'], clock: Clock): Engine['progress'] {
  let quietUntil = Number.NEGATIVE_INFINITY;
  return (line, waitMs = 0) => {
    if (waitMs < shortestMs) return;
    const now = clock.monotonic();
    if (now + waitMs <= quietUntil) return;
    quietUntil = now + Math.max(waitMs, everyMs);
    progress(line, waitMs);
  };
}
