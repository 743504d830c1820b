import type { Step } from '../../plan/plan.ts';
import type { Notice, RowsOutcome } from '../../report/results.ts';

/** Rows of an `always` task whose item is `null`. */
export function skippedNotices({ name }: Step, { skipped = 0, total }: Omit<RowsOutcome, 'faults'>): readonly Notice[] {
  if (skipped === 0) return [];
  const [were, items] = skipped === 1 ? ['was', 'its item is'] : ['were', 'their items are'];
  return [
    {
      title: 'Rows of an always task were skipped',
      message: `Of \`${name}\`, which has \`always\`, ${skipped} of ${total} rows ${were} skipped: ${items} \`null\`, which stands where a row before never got a value.`,
    },
  ];
}

/** Lists that no later task, or no output, can hold are not left out in silence. */
export function sizeNotices({ name }: Step, overflowed: boolean, tooLong: boolean): readonly Notice[] {
  if (!overflowed && !tooLong) return [];
  const what = overflowed
    ? 'is more than 8 MiB, so it is no list that a later task or an output could hold'
    : 'is a list for later tasks, and too long for an output';
  return [
    {
      title: 'Too many values for a list',
      message: `What the rows of \`${name}\` extracted ${what}. With a results-file that ends in \`.ndjson\` the values of each row are written to that file.`,
    },
  ];
}
