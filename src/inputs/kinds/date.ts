import { scalarKind } from '../kind.ts';

/** A calendar day, `2026-08-01`, as its first moment in UTC. */
export const date = scalarKind<Date>('YYYY-MM-DD', (value, faults) => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value.text) ?? [];
  const parsed = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (day === undefined) {
    return faults.add(value, `\`${value.text}\` is not a date.`, {
      suggestion: 'Write year, month and day: `2026-08-01`.',
    });
  }
  // `Date.UTC` counts on: 31 February would become 3 March.
  if (parsed.getUTCMonth() !== Number(month) - 1 || parsed.getUTCDate() !== Number(day)) {
    return faults.add(value, `\`${value.text}\` is not a day of the calendar.`, {
      suggestion: 'Write year, month and day: `2026-08-01`.',
    });
  }
  return parsed;
});
