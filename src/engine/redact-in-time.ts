import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { MemorySink } from '../http/memory-sink.ts';
import { inTurns } from '../http/turns.ts';
import type { RedactedBytes, Redactor } from '../leak/port.ts';
import { emptyContent, hiddenContent } from '../leak/redact-whole.ts';
import type { Clock } from '../platform/port.ts';

/**
 * Redacts content that is there already, in the time that the call has left: what the server wrote decides how long it
 * takes. When the time is up nothing of the content may be shown, and the failure says so.
 */
export async function redactInTime(
  content: Uint8Array,
  redactor: Redactor,
  clock: Clock,
  leftMs: number,
): Promise<{ readonly content: RedactedBytes; readonly failure?: Diagnostic }> {
  const deadline = clock.deadline(Math.max(leftMs, 0), () => new Error('time is up'));
  const sink = new MemorySink(redactor);
  try {
    for await (const piece of inTurns(once(content), deadline.signal, clock)) sink.write(piece);
    await sink.commit();
    return { content: sink.redacted()?.content ?? emptyContent };
  } catch (error) {
    if (!deadline.signal.aborted) throw error;
    const failure = diagnostic('net/timeout', 'The answer could not be searched for its secrets in time (within).', {
      evidence: ['the answer had come', `${content.byteLength} bytes of content, none of which is shown`],
    });
    return { content: hiddenContent, failure };
  } finally {
    deadline.clear();
  }
}

async function* once(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}
