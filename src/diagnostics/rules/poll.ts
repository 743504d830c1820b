import type { Diagnostic } from '../diagnostic.ts';
import type { RunFacts } from '../facts.ts';
import { isKimp360 } from '../words.ts';
import { decisive, Scales, strong, type Weighing } from './scales.ts';

/** Why a wait came to nothing: the lines are the poll's own, so each stands at the beginning of one. */
export function weighPoll({ evidence }: Diagnostic): Weighing {
  const scales = new Scales();
  const says = (pattern: RegExp) => evidence.some((line) => pattern.test(line));
  if (says(/^could not be evaluated: (?:ArgumentError|Unknown function)/)) {
    return scales.favour(decisive, 'function').exclude('state', 'expression');
  }
  if (says(/^could not be evaluated: /)) scales.favour(decisive, 'unclear').exclude('state', 'expression');
  if (says(/^last: (?:could not be evaluated|[\w.[\]-]+ is: null$|got: null$)/)) scales.favour(strong, 'expression');
  if (says(/^every poll was a /)) scales.favour(strong, 'replayed');
  return scales;
}

/** Why not all pages could be fetched stands in the sentence itself. */
export function weighPages({ message }: Diagnostic): Weighing {
  const scales = new Scales();
  if (/fetched already/.test(message)) return scales.favour(decisive, 'circle').exclude('limit');
  if (/neither a URL nor a cursor|found a cursor|could not be evaluated/.test(message)) {
    return scales.favour(decisive, 'expression').exclude('limit');
  }
  return scales;
}

/** A page elsewhere is no redirect: signed links and sign-in pages have no part in it. */
export function weighForeignPage({ message }: Diagnostic, facts: RunFacts): Weighing {
  const scales = new Scales();
  if (facts.request !== undefined && isKimp360(facts)) scales.exclude('sign-in');
  return message.startsWith('The next page ') ? scales.favour(decisive, 'page').exclude('download', 'sign-in') : scales;
}
