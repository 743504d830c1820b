import type { Field } from '../../transports/port.ts';

/** One request that may be sent now. */
export interface Slot {
  /** The answer came, or none will: its time and its rate-limit fields correct the pace. Called once. */
  done(answer?: { readonly status: number; readonly fields: readonly Field[] }): void;
}

/** Spaces all requests of a run: every attempt, poll and page takes a slot before it is sent. */
export interface Pacer {
  /** Resolves when a request may be sent; rejects with the signal's reason when that aborts first. `onWait` hears of waits of a second or more. */
  acquire(signal: AbortSignal, onWait?: (waitMs: number) => void): Promise<Slot>;
}
