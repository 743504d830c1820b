import { ExactNumber, inexact, isLarge, numberOf } from './numbers.ts';

/** A number of JSON: as a double where that is all of it, else with its characters. */
export type Written = number | ExactNumber;

/** What a number means, with all its digits: so many times a power of ten. */
interface Decimal {
  readonly count: bigint;
  readonly exponent: number;
}

/** Powers of ten that a double reaches. A sum of what lies beyond would have more digits than anybody reads. */
const farthest = 400;
/** Places behind the point that an average is looked for with; one that has more of them is a double's. */
const mostPlaces = 20;

/** Negative when the left number is the smaller one. Other than to `==`, no two numbers are the same that were meant to differ. */
export function orderExactly(left: Written, right: Written): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const [one, other] = [Number(left), Number(right)];
  if (one !== other) return one < other ? -1 : 1;
  return orderOf(decimalOf(left), decimalOf(right));
}

/** Throws where it cannot be said exactly. */
export function sumOf(numbers: readonly Written[]): Written {
  let plain = 0;
  for (const one of numbers) {
    if (typeof one !== 'number' || !Number.isSafeInteger(one)) return numberFrom(totalOf(numbers));
    plain += one;
    if (isLarge(plain)) return numberFrom(totalOf(numbers));
  }
  return plain;
}

/** Exact where the average ends within a few places; else what a double says of it. Throws where that has too few digits. */
export function averageOf(numbers: readonly Written[]): Written {
  const total = totalOf(numbers);
  const among = BigInt(numbers.length);
  for (let places = 0, count = total.count; places <= mostPlaces; places += 1, count *= 10n) {
    if (count % among === 0n) return numberFrom({ count: count / among, exponent: total.exponent - places });
  }
  const average = Number(numberFrom(total)) / numbers.length;
  if (isLarge(average)) throw new Error(inexact);
  return average;
}

/** The next whole number below, or above; one that is whole stays as it was written. */
export function wholeBeside(number: Written, side: 'floor' | 'ceil'): Written {
  if (typeof number === 'number') return Math[side](number);
  const { count, exponent } = decimalOf(number);
  if (exponent >= 0 || count === 0n) return number;
  // So small that it lies beside nothing.
  const unit = -exponent > String(count).length + 1 ? undefined : 10n ** BigInt(-exponent);
  const [whole, rest] = unit === undefined ? [0n, count] : [count / unit, count % unit];
  if (rest === 0n) return number;
  const beside = side === 'floor' ? (rest < 0n ? whole - 1n : whole) : rest > 0n ? whole + 1n : whole;
  return numberOf(String(beside));
}

function totalOf(numbers: readonly Written[]): Decimal {
  const counts = new Map<number, bigint>();
  for (const one of numbers) {
    if (!Number.isFinite(Number(one))) throw new Error(inexact);
    const { count, exponent } = decimalOf(one);
    if (Math.abs(exponent) > farthest) throw new Error(inexact);
    counts.set(exponent, (counts.get(exponent) ?? 0n) + count);
  }
  const exponent = Math.min(0, ...counts.keys());
  let sum = 0n;
  for (const [its, count] of counts) sum += count * 10n ** BigInt(its - exponent);
  return { count: sum, exponent };
}

function decimalOf(number: Written): Decimal {
  const text = number instanceof ExactNumber ? number.source : String(number);
  const [digits = '', power = '0'] = text.toLowerCase().split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  return { count: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

function orderOf(left: Decimal, right: Decimal): number {
  const sign = left.count < 0n ? -1 : 1;
  const [longer, lower] = [magnitudeOf(left) - magnitudeOf(right), left.exponent - right.exponent];
  if (left.count === 0n || right.count === 0n || left.count < 0n !== right.count < 0n) {
    return left.count < right.count ? -1 : left.count > right.count ? 1 : 0;
  }
  if (longer !== 0) return longer < 0 ? -sign : sign;
  const one = lower > 0 ? left.count * 10n ** BigInt(lower) : left.count;
  const other = lower < 0 ? right.count * 10n ** BigInt(-lower) : right.count;
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The power of ten above a number. */
function magnitudeOf({ count, exponent }: Decimal): number {
  return String(count < 0n ? -count : count).length + exponent;
}

function numberFrom({ count, exponent }: Decimal): Written {
  if (exponent >= 0) return numberOf(String(count * 10n ** BigInt(exponent)));
  const digits = String(count < 0n ? -count : count).padStart(1 - exponent, '0');
  const fraction = digits.slice(exponent).replace(/0+$/, '');
  const whole = digits.slice(0, exponent);
  return numberOf(`${count < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`);
}
