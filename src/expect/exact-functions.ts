import { isNumber } from './compare.ts';
import { averageOf, orderExactly, sumOf, type Written, wholeBeside } from './decimals.ts';
import { stringifyExactly } from './json.ts';
import { ExactNumber, numberOf } from './numbers.ts';

/**
 * The functions whose results would lose digits in doubles: what they give of numbers as they were written; and those that
 * the library gives in halves of characters. Undefined for arguments that the library judges as well, faults among them.
 */
export function applyExactly(name: string, [first]: readonly unknown[]): unknown {
  switch (name) {
    case 'to_string':
      return typeof first === 'string' ? first : stringifyExactly(first);
    case 'to_number':
      return typeof first === 'string' ? numberIn(first) : undefined;
    case 'length':
      return typeof first === 'string' ? countCharacters(first) : undefined;
    case 'reverse':
      return typeof first === 'string' ? [...first].reverse().join('') : undefined;
    case 'max':
      return areNumbers(first) ? first.reduce((most, one) => (orderExactly(most, one) < 0 ? one : most)) : undefined;
    case 'min':
      return areNumbers(first) ? first.reduce((least, one) => (orderExactly(one, least) < 0 ? one : least)) : undefined;
    case 'sort':
      return areNumbers(first) ? [...first].sort(orderExactly) : undefined;
    case 'sum':
      return areNumbers(first) ? sumOf(first) : undefined;
    case 'avg':
      // The library divides by nothing.
      if (Array.isArray(first) && first.length === 0) return null;
      return areNumbers(first) ? averageOf(first) : undefined;
    case 'abs':
      return first instanceof ExactNumber ? numberOf(first.source.replace(/^-/, '')) : undefined;
    case 'ceil':
    case 'floor':
      return isNumber(first) ? wholeBeside(first, name) : undefined;
    default:
      return undefined;
  }
}

/** The same for those that judge an item by an expression, whose results stand in `keys`: the places of what they give. */
export function placesExactly(name: string, keys: readonly unknown[]): readonly number[] | undefined {
  const compared = comparison(keys);
  if (compared === undefined) return undefined;
  const places = [...keys.keys()];
  switch (name) {
    case 'sort_by':
      return places.sort(compared);
    case 'max_by':
      return [places.reduce((most, one) => (compared(most, one) < 0 ? one : most))];
    case 'min_by':
      return [places.reduce((least, one) => (compared(one, least) < 0 ? one : least))];
    default:
      return undefined;
  }
}

/** How the items at two places stand to each other; undefined unless all keys are numbers, or all are texts. */
function comparison(keys: readonly unknown[]): ((one: number, other: number) => number) | undefined {
  if (areNumbers(keys)) return (one, other) => orderExactly(keys[one] ?? 0, keys[other] ?? 0);
  if (keys.length === 0 || !keys.every((key) => typeof key === 'string')) return undefined;
  // By code units, as the library sorts them; it finds no first or last one among texts.
  return (one, other) => {
    const [left, right] = [keys[one] ?? '', keys[other] ?? ''];
    return left < right ? -1 : left > right ? 1 : 0;
  };
}

function areNumbers(value: unknown): value is readonly Written[] {
  return Array.isArray(value) && value.length > 0 && value.every(isNumber);
}

/** Null for a text that is no number of JSON. */
function numberIn(text: string): Written | null {
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? numberOf(text) : null;
}

/** Two code units can be one. */
function countCharacters(text: string): number {
  let count = 0;
  for (const _character of text) count += 1;
  return count;
}
