import { ExactNumber } from './numbers.ts';

/** Whether two values are the same to JMESPath: lists and maps by what they hold, numbers by what they mean. */
export function areEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (isNumber(left)) return isNumber(right) && areSame(left, right);
  if (Array.isArray(left)) {
    if (!Array.isArray(right) || left.length !== right.length) return false;
    return left.every((item, at) => areEqual(item, right[at]));
  }
  if (!isMap(left) || !isMap(right)) return false;
  const names = Object.keys(left);
  if (names.length !== Object.keys(right).length) return false;
  return names.every((name) => Object.hasOwn(right, name) && areEqual(left[name], right[name]));
}

/** Negative when the left number is the smaller one, 0 for the same; undefined unless both are numbers. */
export function order(left: unknown, right: unknown): number | undefined {
  if (!isNumber(left) || !isNumber(right)) return undefined;
  if (areSame(left, right)) return 0;
  const [one, other] = [integerOf(left), integerOf(right)];
  if (one !== undefined && other !== undefined) return one < other ? -1 : 1;
  return Number(left) < Number(right) ? -1 : 1;
}

/** Whether a value has fields that an expression can name. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof ExactNumber);
}

export function isNumber(value: unknown): value is number | ExactNumber {
  return typeof value === 'number' || value instanceof ExactNumber;
}

function areSame(left: number | ExactNumber, right: number | ExactNumber): boolean {
  const [one, other] = [integerOf(left), integerOf(right)];
  if (one !== undefined && other !== undefined) return one === other;
  // Of what no double stands for, only the same characters are known to be the same number.
  if (!Number.isFinite(Number(left)) || !Number.isFinite(Number(right))) {
    return left instanceof ExactNumber && right instanceof ExactNumber && left.source === right.source;
  }
  return Number(left) === Number(right);
}

/** Exact; undefined for a number with a fraction or an exponent. */
function integerOf(number: number | ExactNumber): bigint | undefined {
  if (typeof number === 'number') return Number.isInteger(number) ? BigInt(number) : undefined;
  return /^-?\d+$/.test(number.source) ? BigInt(number.source) : undefined;
}
