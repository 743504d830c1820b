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
    const shares = total === 1 ? 'one share' : `${total} shares`;
    return faults.add(value, `Of ${shares} there is none with the number ${index}; they count from 1.`, {
      suggestion: instead(index, total),
    });
  }
  return { index, total };
});

function instead(index: number, total: number): string {
  if (index === 0) return `Write \`1/${total}\` for the first.`;
  const swapped = index <= most ? `\`${total}/${index}\` for number ${total} of ${index}` : undefined;
  // With one share there is nothing to number, so the two were most likely swapped.
  if (total === 1) return swapped === undefined ? 'Write `1/1`.' : `Write ${swapped}.`;
  const inside = total === 2 ? '`1/2` or `2/2`' : `\`1/${total}\` to \`${total}/${total}\``;
  return `Write ${inside}${swapped === undefined ? '' : `, or ${swapped}`}.`;
}
