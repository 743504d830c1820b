import type { Step } from '../../plan/plan.ts';
import type { Notice } from '../../report/results.ts';
import type { Noted } from '../notebook.ts';
import type { Row } from './row.ts';

/** Rows that are named one by one. */
const mostTold = 20;

/** Rows that an earlier run sent, and that are sent again: somebody must look what became of them. */
export class RowsSentAgain {
  /** Nothing but a key keeps an API from doing a thing twice. */
  readonly #withoutKey = new NamedRows();
  /** They have one, but it was that of another call. */
  readonly #changed = new NamedRows();
  /** The same, though they may have been done. */
  readonly #changedAgain = new NamedRows();

  add(noted: Pick<Noted, 'inFlight' | 'changedInFlight' | 'changedAgain'>, row: Row): void {
    if (noted.inFlight === true) this.#withoutKey.add(row);
    if (noted.changedInFlight === true) this.#changed.add(row);
    if (noted.changedAgain === true) this.#changedAgain.add(row);
  }

  notices({ name }: Step): readonly Notice[] {
    return [
      ...this.#withoutKey.tell((rows, { were, they }) => ({
        title: 'Rows may have been done twice',
        message: `${rows} of \`${name}\` ${were} begun by an earlier run that got no answer, without an idempotency key, and ${were} sent again: look whether ${they} took effect twice. With \`idempotency-key: auto\` an API that honours it does each row once.`,
      })),
      ...this.#changed.tell((rows, { were, they, keys }) => ({
        title: 'What is sent for a row changed while it was on its way',
        message: `${rows} of \`${name}\` ${were} begun by an earlier run that got no answer, and what is sent changed since. So that nothing is done twice, ${they} ${were} sent under ${keys} of then: an API that did the earlier call answers as it did then, or refuses the key. Look which of the two calls it did.`,
      })),
      ...this.#changedAgain.tell((rows, { were, they, give, keys }) => ({
        title: 'What is sent for a row changed, and it was made again',
        message: `${rows} of \`${name}\` ${give} a value that no journal keeps, so ${they} ${were} made again; what is sent changed since an earlier run. So that nothing is done twice, ${they} ${were} sent under ${keys} of then: an API that did the earlier call answers as it did then, or refuses the key. Look which of the two calls it did.`,
      })),
    ];
  }
}

/** Of one row, or of several. */
type Words = Readonly<Record<'were' | 'they' | 'give' | 'keys', string>>;

class NamedRows {
  readonly #told: string[] = [];
  #count = 0;

  add({ number, line }: Row): void {
    this.#count += 1;
    if (this.#told.length < mostTold) this.#told.push(line === undefined ? `${number}` : `${number} (line ${line})`);
  }

  tell(make: (rows: string, words: Words) => Notice): readonly Notice[] {
    if (this.#count === 0) return [];
    const one = this.#count === 1;
    const left = this.#count - this.#told.length;
    const rows = `${one ? 'Row' : 'Rows'} ${this.#told.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
    const words = one
      ? { were: 'was', they: 'it', give: 'gives', keys: 'the idempotency key' }
      : { were: 'were', they: 'they', give: 'give', keys: 'the idempotency keys' };
    return [make(rows, words)];
  }
}
