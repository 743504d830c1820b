import type { Shard } from '../../plan/plan.ts';
import { scalarKind } from '../kind.ts';

const most = 10_000;

/** `2/5`, or `auto` for the place that the host tells. */
export const shard = scalarKind<Shard | 'auto'>('I/N|auto', (value, faults) => {
  const { text } = value;
  if (text === 'auto') return 'auto';
  const [, first, second] = /^(\d+)\s*\/\s*(\d+)$/.exec(text) ?? [];
  if (first === undefined || second === undefined) {
    return faults.add(value, `\`${text}\` is not a share of the work.`, {
      suggestion: 'Write `2/5` for the second of five, or `auto` for the place in the job matrix.',
    });
  }
  const index = Number(first);
  const total = Number(second);
  if (total < 1 || total > most) {
    return faults.add(value, `The work can be shared by 1 to ${most.toLocaleString('en')} jobs.`, {
      suggestion: 'Write for example `2/5`.',
    });
  }
  if (index < 1 || index > total) {
    return faults.add(value, `Of ${total} shares there is none with the number ${index}; they count from 1.`, {
      suggestion:
        index === 0 ? `Write \`1/${total}\` for the first.` : `Write \`1/${total}\` to \`${total}/${total}\`.`,
    });
  }
  return { index, total };
});
