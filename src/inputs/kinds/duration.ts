import { scalarKind } from '../kind.ts';
import type { Faults, Written } from '../written.ts';

const unitsMs: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', 1_000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
]);

/** Words that people write for the units. */
const spellings: ReadonlyMap<string, string> = new Map([
  ['msec', 'ms'],
  ['millis', 'ms'],
  ['milliseconds', 'ms'],
  ['sec', 's'],
  ['secs', 's'],
  ['second', 's'],
  ['seconds', 's'],
  ['min', 'm'],
  ['mins', 'm'],
  ['minute', 'm'],
  ['minutes', 'm'],
  ['hr', 'h'],
  ['hrs', 'h'],
  ['hour', 'h'],
  ['hours', 'h'],
  ['day', 'd'],
  ['days', 'd'],
]);

/** Timers hold 31 bits of milliseconds; a longer one would fire at once. */
const longestTimerMs = 24 * 86_400_000;

interface DurationRules {
  /** Whether `0s` makes sense. */
  readonly zero?: boolean;
  readonly longestMs?: number;
  readonly example: string;
}

function parseDuration(value: Written, faults: Faults, rules: DurationRules): number | undefined {
  const text = value.text;
  if (!/^(?:\d+(?:\.\d+)?(?:ms|[smhd]))+$/.test(text)) {
    return faults.add(value, explain(text), { suggestion: suggest(text, rules.example) });
  }
  let total = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g)) {
    total += Number(amount) * (unitsMs.get(unit ?? '') ?? 0);
  }
  total = Math.round(total);
  if (total === 0 && rules.zero !== true) {
    return faults.add(value, 'The duration must be longer than nothing.', {
      suggestion: `Write for example \`${rules.example}\`.`,
    });
  }
  if (total > (rules.longestMs ?? longestTimerMs)) {
    return faults.add(value, 'The duration is longer than 24 days.', { suggestion: 'Write `24d` or less.' });
  }
  return total;
}

function explain(text: string): string {
  if (/^-/.test(text)) return `\`${text}\` is negative, and a duration is not.`;
  return /^\d+(?:\.\d+)?$/.test(text) ? `\`${text}\` is a duration without a unit.` : `\`${text}\` is not a duration.`;
}

function suggest(text: string, example: string): string {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)\s*([a-zA-Z]*)$/.exec(text) ?? [];
  if (amount !== undefined && unit === '') {
    const [meant, word] = example.endsWith('d') ? ['d', 'days'] : ['s', 'seconds'];
    const others = [...unitsMs.keys()].filter((one) => one !== meant);
    return `Write \`${amount}${meant}\` for ${word}, or ${others.map((one) => `\`${amount}${one}\``).join(', ')}.`;
  }
  const lower = unit?.toLowerCase() ?? '';
  const known = unitsMs.has(lower) ? lower : spellings.get(lower);
  if (amount !== undefined && known !== undefined) return `Write \`${amount}${known}\`.`;
  return `Write a number and a unit (ms, s, m, h, d), for example \`${example}\`.`;
}

function durationKind(rules: DurationRules) {
  return scalarKind('DURATION', (value, faults) => parseDuration(value, faults, rules));
}

/** Milliseconds, from `500ms`, `30s`, `1m30s`, `10m`, `2h`; more than nothing, at most 24 days. */
export const duration = durationKind({ example: '30s' });

/** Like {@link duration}, and `0s` is allowed. */
export const delay = durationKind({ example: '1s', zero: true });

/** Milliseconds without an upper limit, for ages such as `90d`. */
export const age = durationKind({ example: '90d', longestMs: Number.MAX_SAFE_INTEGER });
