import { shortestKey } from './hygiene.ts';
import { isPlaceholder } from './stand-ins.ts';

/** Runs of characters of a key, from all that one may hold to what nearly all are made of. */
const runs = [
  /[!-~]+/g,
  /[^\s"'`{}[\](),;:<>\u0000-\u0020\u007f-\u{10ffff}]+/gu,
  /[A-Za-z0-9_.~+/-]+/g,
  /[A-Za-z0-9_-]+/g,
];
/** Most keys, and not a part of JSON. */
const bare = /^[A-Za-z0-9_.~+/=-]+$/;
/** Words as field names and sentences have them, and dates. */
const words = /^(?:[A-Z]?[a-z]+(?:[-_./][A-Z]?[a-z]+)*|[A-Z]+(?:[-_.][A-Z]+)*|\d{4}-\d{2}-\d{2}\S*)$/;
const names = /^(?:KIMP360_API_KEY\w*|(?:secrets|vars|env|inputs)\.\S*)$/i;

/** A refused value may be long and hold anything; each part costs some twenty masks. */
const most = 16;

/**
 * What may be the real key inside a value that was refused: with an invisible character behind it, or in JSON. Words count
 * only where there is nothing else, and then the longest one: to hide the others would blot out the report.
 */
export function innerKeysOf(refused: string): string[] {
  const found = new Set(runs.flatMap((pattern) => refused.match(pattern) ?? []));
  const fit = [...found]
    .filter((run) => run.length >= shortestKey && !names.test(run) && !isPlaceholder(run))
    .sort((one, other) => other.length - one.length);
  const telling = fit.filter((run) => !words.test(run));
  const onlyWords = !telling.some((run) => bare.test(run));
  return [...telling.slice(0, most), ...(onlyWords ? fit.filter((run) => words.test(run)).slice(0, 1) : [])];
}
