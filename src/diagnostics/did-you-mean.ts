/** Nobody misspells a longer name by a few letters, nor looks for it among more names: the distance takes its time. */
const longest = 100;
const mostKnown = 500;

/**
 * The known name that somebody who typed `name` most likely meant, or undefined when none is near enough.
 * Case, `_` and `-` make no difference; of names equally near, the first wins.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  if (name.length > longest) return undefined;
  const typed = plain(name);
  // One slip for short names, one more for every three further characters: `pat` is `path`, `dog` is nothing.
  const allowed = typed.length < 3 ? 0 : Math.floor(typed.length / 3);
  let best: string | undefined;
  let bestDistance = allowed + 1;
  let asked = 0;
  for (const candidate of known) {
    asked += 1;
    if (asked > mostKnown) break;
    const distance = editDistance(typed, plain(candidate), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Singular and plural count as one: `retry` is nearer to `retries` than its letters are. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[-_\s]/g, '')
    .replace(/ies$/, 'y');
}

/**
 * Damerau–Levenshtein distance with adjacent transpositions (optimal string alignment): insertions, deletions,
 * replacements and swaps of neighbours. Stops early at `limit` and then returns it.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      }
      current.push(cost);
    }
    if (Math.min(...current) >= limit) return limit;
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, b.length), limit);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
