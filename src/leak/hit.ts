/** Where a form of a secret stands: a half-open range of bytes. */
export interface Hit {
  start: number;
  end: number;
  /** Written in UTF-16: every second byte is zero. */
  readonly wide: boolean;
}

/** Sorts, and unites what overlaps; hits that only touch stay two. */
export function mergeHits(hits: Hit[]): Hit[] {
  hits.sort((one, other) => one.start - other.start || other.end - one.end);
  const merged: Hit[] = [];
  let last: Hit | undefined;
  for (const hit of hits) {
    if (last !== undefined && hit.start < last.end) {
      last.end = Math.max(last.end, hit.end);
    } else {
      last = { ...hit };
      merged.push(last);
    }
  }
  return merged;
}
