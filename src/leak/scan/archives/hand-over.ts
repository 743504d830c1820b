import { type ScanItem, type ScanSink, UnreadError } from '../port.ts';
import type { Allowance } from './allowance.ts';

/** An item that came out of an archive takes its outermost file's allowance along. */
export interface UnfoldedItem extends ScanItem {
  readonly allowance: Allowance;
}

/** The allowance that an item brought, or the one that a file on disk begins with. */
export function allowanceOf(item: ScanItem): Allowance | undefined {
  return 'allowance' in item ? (item as UnfoldedItem).allowance : undefined;
}

/**
 * Hands one member to the sink and comes back when all of its bytes were taken, also those that the sink did not ask
 * for, so that the archive goes on right behind it.
 */
export async function handOver(
  sink: ScanSink,
  label: string,
  depth: number,
  content: AsyncIterable<Uint8Array>,
  allowance?: Allowance,
): Promise<void> {
  const iterator = content[Symbol.asyncIterator]();
  let ended = false;
  let told: unknown;
  const chunks: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => ({
      async next() {
        if (ended) return { done: true, value: undefined };
        try {
          const result = await iterator.next();
          ended = result.done === true;
          return result;
        } catch (error) {
          ended = true;
          told = error;
          throw error;
        }
      },
      // No `return`: leaving a loop early must not close what is drained below.
    }),
  };
  const item: ScanItem | UnfoldedItem = { label, depth, chunks, ...(allowance === undefined ? {} : { allowance }) };
  try {
    await sink.item(item);
  } catch (error) {
    if (!ended) await iterator.return?.();
    throw error;
  }
  if (told !== undefined && !(told instanceof UnreadError)) throw told;
  while (!ended) {
    try {
      ended = (await iterator.next()).done === true;
    } catch (error) {
      if (!(error instanceof UnreadError)) throw error;
      sink.unread({ label, reason: error.message });
      return;
    }
  }
}
