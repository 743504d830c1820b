import { isNumber, order } from './compare.ts';
import { stringifyExactly } from './json.ts';
import { ExactNumber, numberOf } from './numbers.ts';

/**
 * The functions whose results would lose digits in doubles: what they give of numbers as they were written. Undefined for
 * arguments that the library judges as well, faults among them.
 */
export function applyExactly(name: string, [first]: readonly unknown[]): unknown {
  switch (name) {
    case 'to_string':
      return typeof first === 'string' ? first : stringifyExactly(first);
    case 'to_number':
      return typeof first === 'string' && /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(first)
        ? numberOf(first)
        : undefined;
    case 'max':
      return areNumbers(first) ? first.reduce((most, one) => (isLess(most, one) ? one : most)) : undefined;
    case 'min':
      return areNumbers(first) ? first.reduce((least, one) => (isLess(one, least) ? one : least)) : undefined;
    case 'sort':
      return areNumbers(first) ? [...first].sort((one, other) => order(one, other) ?? 0) : undefined;
    case 'sum':
      return areNumbers(first) ? sumOf(first) : undefined;
    case 'abs':
      return isWhole(first) ? numberOf(first.source.replace('-', '')) : undefined;
    case 'ceil':
    case 'floor':
      return isWhole(first) ? first : undefined;
    default:
      return undefined;
  }
}

/** The same for those that judge an item by an expression, whose results stand in `keys`: the places of what they give. */
export function placesExactly(name: string, keys: readonly unknown[]): readonly number[] | undefined {
  if (!areNumbers(keys)) return undefined;
  const places = [...keys.keys()];
  const compared = (one: number, other: number): number => order(keys[one], keys[other]) ?? 0;
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

type Written = number | ExactNumber;

function areNumbers(value: unknown): value is readonly Written[] {
  return Array.isArray(value) && value.length > 0 && value.every(isNumber);
}

function isLess(one: Written, other: Written): boolean {
  return (order(one, other) ?? 0) < 0;
}

function isWhole(value: unknown): value is ExactNumber {
  return value instanceof ExactNumber && !value.isDecimal;
}

/** Of whole numbers alone; undefined for others, whose sum is a double's. */
function sumOf(numbers: readonly Written[]): number | ExactNumber | undefined {
  if (numbers.every((one) => typeof one === 'number')) return undefined;
  let sum = 0n;
  for (const one of numbers) {
    if (typeof one === 'number' ? !Number.isInteger(one) : one.isDecimal) return undefined;
    sum += typeof one === 'number' ? BigInt(one) : BigInt(one.source);
  }
  return numberOf(String(sum));
}
