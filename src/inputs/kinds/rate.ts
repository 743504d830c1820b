import type { Rate } from '../../plan/plan.ts';
import { scalarKind } from '../kind.ts';
import { Faults, partOf } from '../written.ts';
import { duration } from './duration.ts';

const windows: Readonly<Record<string, number>> = {
  s: 1_000,
  sec: 1_000,
  second: 1_000,
  m: 60_000,
  min: 60_000,
  minute: 60_000,
  h: 3_600_000,
  hour: 3_600_000,
  d: 86_400_000,
  day: 86_400_000,
};
const most = 1_000_000;
const longestWindowMs = 86_400_000;

/** `60/min`, `20/2s`, or `none`. */
export const rate = scalarKind<Rate | 'none'>('N/DURATION', async (value, faults) => {
  const { text } = value;
  if (text === 'none') return 'none';
  const [, amount, slash = '', window = ''] = /^(\d+)(\s*\/\s*)(\S.*)$/.exec(text) ?? [];
  if (amount === undefined) {
    return faults.add(value, `\`${text}\` is not a rate.`, {
      suggestion: /^\d+$/.test(text)
        ? `Write \`${text}/min\`, or another time behind the slash.`
        : 'Write for example `60/min`, `20/2s`, or `none`.',
    });
  }
  const count = Number(amount);
  if (count < 1 || count > most) {
    return faults.add(value, `The number of requests must lie between 1 and ${most.toLocaleString('en')}.`, {
      range: [0, amount.length],
      suggestion: 'Write for example `60/min`.',
    });
  }
  const known = Object.hasOwn(windows, window) ? windows[window] : undefined;
  const start = amount.length + slash.length;
  const own = new Faults();
  const windowMs = known ?? (await duration.parseText(partOf(value, start, text.length), own));
  if (windowMs === undefined || windowMs > longestWindowMs) {
    return faults.add(
      value,
      windowMs === undefined ? `\`${window}\` is not a time.` : 'The time is longer than a day.',
      {
        range: [start, text.length],
        suggestion: `Write \`${amount}/s\`, \`${amount}/min\` or \`${amount}/h\`, or for example \`${amount}/10s\`.`,
      },
    );
  }
  return { count, windowMs };
});
