import type { Step } from '../plan/plan.ts';
import type { Notice } from '../report/results.ts';
import type { Journal } from './journal/port.ts';
import { digestsOf, type MadeOf, newlySent, readMadeOf, wordList } from './made-of.ts';
import { type LastMade, noteKey } from './notebook.ts';

/**
 * What a task sends, to be kept under its id as what it was last done by. A task is known by that, so one that sends another
 * time or number in each run is another call in each run.
 *
 * @param round see `roundOf`
 */
export function lastMadeOf(sent: MadeOf, round: readonly string[], journal: Pick<Journal, 'find'>): LastMade {
  const key = noteKey('made', round);
  const words = digestsOf(sent);
  const then = journal.find(key)?.done?.kept.words;
  return { key, words, changed: then === undefined ? [] : newlySent(readMadeOf(then), words) };
}

/** A task that an earlier run did by another content. */
export function madeAgain({ name }: Step, { changed }: LastMade): Notice {
  return {
    title: 'What a done task sends has changed',
    message: `\`${name}\` was done in an earlier run, and since then this changed: ${wordList(changed)}. A task is known by what it sends, so it was made again. A value that is another one in each run, such as a time, makes it another call in each run.`,
  };
}
