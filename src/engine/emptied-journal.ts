import type { TaskResult } from '../report/results.ts';
import type { Journal } from './journal/port.ts';

/** Says once that the file of the journal was there and told nothing: after a cache that was cut off all is done again. */
export function withEmptiedNotice(
  results: readonly TaskResult[],
  journal: Pick<Journal, 'emptied'> | undefined,
): readonly TaskResult[] {
  const [first, ...others] = results;
  if (journal?.emptied !== true || first === undefined) return results;
  const notice = {
    title: 'The journal was empty',
    message:
      'The file of the journal was there, and not one whole line in it, so nothing counts as done. If it was restored from a cache, what was done before is not known, and may be done twice.',
  };
  return [{ ...first, notices: [notice, ...(first.notices ?? [])] }, ...others];
}
