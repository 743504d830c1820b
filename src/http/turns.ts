import type { Clock } from '../platform/port.ts';
import { TransportError } from '../transports/port.ts';

/** As much as a connection gives at once. */
export const pieceBytes = 64 * 1024;
/** Timers and signals wait for so long at most, and for the work on one piece. */
const turnMs = 4;

/**
 * Content in pieces that are small enough for timers and signals to be heard in between, however fast it comes and
 * however slowly it is worked on. Ends with `aborted` when the signal says so.
 */
export async function* inTurns(
  content: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
  clock: Pick<Clock, 'monotonic'>,
): AsyncGenerator<Uint8Array> {
  let turn = clock.monotonic();
  for await (const chunk of content) {
    for (let at = 0; at < chunk.byteLength; at += pieceBytes) {
      yield chunk.byteLength <= pieceBytes ? chunk : chunk.subarray(at, at + pieceBytes);
      if (clock.monotonic() - turn < turnMs) continue;
      await new Promise((resolve) => setImmediate(resolve));
      if (signal.aborted) throw new TransportError('aborted', 'The exchange was stopped.', { sent: true });
      turn = clock.monotonic();
    }
  }
}
