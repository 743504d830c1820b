/** When requests may leave, by the clock alone; what servers say of it is the pacer's business. */
export interface Slots {
  /** Milliseconds until a request may leave when `ahead` others leave first: 0 is now, infinity is not before an answer comes. */
  waitMs(ahead?: number): number;
  /** A request leaves. */
  take(): void;
  /** It was answered, or never will be. */
  release(): void;
  /**
   * How many could leave now, those that became free after `since` not counted; undefined where others, in other jobs, use
   * the same limit.
   */
  free(since: number): number | undefined;
}

/** No limit of our own: what the server says is all there is. */
export const unlimited: Slots = { waitMs: () => 0, take() {}, release() {}, free: () => Number.POSITIVE_INFINITY };
