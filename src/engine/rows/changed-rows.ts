import type { Step } from '../../plan/plan.ts';
import type { Notice } from '../../report/results.ts';
import { namesIn, wordList } from '../made-of.ts';
import type { Done } from '../notebook.ts';
import { withoutValues } from '../restore-step.ts';
import { howToMakeAgain } from '../step-results.ts';

/** Rows that an earlier run did by a call that was another one, or of whose answer something else was asked. */
export class ChangedRows {
  readonly #changed = new Set<string>();
  #rows = 0;

  add({ changed }: Done): void {
    if (changed.length === 0) return;
    this.#rows += 1;
    for (const word of changed) this.#changed.add(word);
  }

  /** What rows extract now, and did not in that run. */
  get unkept(): readonly string[] {
    return namesIn(this.#changed);
  }

  /** One warning for all of them. */
  notices(step: Step): readonly Notice[] {
    if (this.#rows === 0) return [];
    const [were, they] = this.#rows === 1 ? ['1 row was', 'it stays'] : [`${this.#rows} rows were`, 'they stay'];
    return [
      {
        title: 'The call around done rows has changed',
        message: `Since ${were} done in an earlier run, this changed around the rows of \`${step.name}\`: ${wordList(this.#changed)}. A row is known by its own content, so ${they} done${withoutValues(this.unkept)}. ${howToMakeAgain(step)}`,
      },
    ];
  }
}
