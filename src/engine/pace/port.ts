import type { Field } from '../../transports/port.ts';

/** One request that may be sent now. */
export interface Slot {
  /** The answer came, or none will: its time and its rate-limit fields correct the pace. Called once. */
  done(answer?: { readonly status: number; readonly fields: readonly Field[] }): void;
}

/** Spaces all requests of a run: every attempt, poll and page takes a slot before it is sent. */
export interface Pacer {
  /**
   * Resolves when a request may be sent; rejects with the signal's reason when that aborts first.
   *
   * @param leftMs how long the request can wait. Given, {@link RateSpent} rejects as soon as what servers said leaves it no room in that time, or in five minutes.
   */
  acquire(signal: AbortSignal, onWait?: OnWait, leftMs?: number): Promise<Slot>;
}

/** Hears of waits of a second or more, and whether it is the server that asks for it, or `max-rate`. */
export type OnWait = (waitMs: number, asked: 'server' | 'rate') => void;

/** The server has said that it takes no request for longer than anybody waits. */
export class RateSpent extends Error {
  override readonly name = 'RateSpent';
  /** From now on. */
  readonly waitMs: number;

  constructor(waitMs: number) {
    super('The rate limit is used up.');
    this.waitMs = waitMs;
  }
}
