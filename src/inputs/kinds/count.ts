import { scalarKind } from '../kind.ts';

const most = 100;

/** A whole number from 0 to 100. */
export const count = scalarKind<number>('NUMBER', (value, faults) => {
  if (/^\d{1,3}$/.test(value.text) && Number(value.text) <= most) return Number(value.text);
  const meant = /^(?:none|no|never|off|false)$/i.test(value.text)
    ? 'Write `0`.'
    : `Write a whole number from 0 to ${most}.`;
  return faults.add(value, `\`${value.text}\` is not a whole number from 0 to ${most}.`, { suggestion: meant });
});
