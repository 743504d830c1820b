import { TransportError } from '../transports/port.ts';

/** What is done with so many bytes of content takes a few milliseconds at most. */
export const turnBytes = 32 * 1024;

/**
 * Content in pieces that are small enough for timers and signals to be heard in between, however fast it comes and
 * however slowly it is worked on. Ends with `aborted` when the signal says so.
 */
export async function* inTurns(content: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of content) {
    for (let at = 0; at < chunk.byteLength; at += turnBytes) {
      const piece = chunk.subarray(at, at + turnBytes);
      yield piece;
      bytes += piece.byteLength;
      if (bytes < turnBytes) continue;
      bytes = 0;
      await new Promise((resolve) => setImmediate(resolve));
      if (signal.aborted) throw new TransportError('aborted', 'The exchange was stopped.', { sent: true });
    }
  }
}
