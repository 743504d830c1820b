/** Time that passes only when nothing is left to do in the present: hours of a simulation take milliseconds, and always the same ones. */
import type { Clock } from '../../src/platform/port.ts';

interface Event {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

export class VirtualTime {
  /** Monotonic milliseconds. */
  now = 0;
  #events: Event[] = [];
  #order = 0;

  /** Runs until a time, or until nothing is planned any more. */
  async runUntil(end: number): Promise<void> {
    for (;;) {
      await settle();
      const next = this.#events[0];
      if (next === undefined || next.at > end) {
        this.now = Math.max(this.now, end);
        return;
      }
      this.#events.shift();
      this.now = Math.max(this.now, next.at);
      next.run();
    }
  }

  wait(ms: number): Promise<void> {
    return new Promise((resolve) => this.#plan(ms, resolve));
  }

  /** A machine's clock. `skewMs`: how far its wall clock is off; `lateMs`: by how much its timers come late. */
  clock(skewMs = 0, lateMs: () => number = () => 0): Clock {
    return {
      now: () => wallStart + this.now + skewMs,
      monotonic: () => this.now,
      sleep: (ms, signal) =>
        new Promise((resolve, reject) => {
          const event = this.#plan(ms + lateMs(), resolve);
          signal?.addEventListener('abort', () => {
            this.#events = this.#events.filter((one) => one !== event);
            reject(signal.reason);
          });
        }),
      deadline: () => {
        throw new Error('The simulation has no deadlines.');
      },
    };
  }

  #plan(ms: number, run: () => void): Event {
    const event = { at: this.now + Math.max(0, ms), order: this.#order, run };
    this.#order += 1;
    const place = this.#events.findIndex((one) => one.at > event.at);
    if (place < 0) this.#events.push(event);
    else this.#events.splice(place, 0, event);
    return event;
  }
}

/** A time that is no whole minute, so that standing windows do not begin with the simulation. */
export const wallStart = Date.UTC(2026, 10, 24, 12, 0, 17, 345);

/** All promises that can go on have done so. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** The same numbers in [0, 1) on every run. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
