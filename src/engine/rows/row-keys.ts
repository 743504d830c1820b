import { stringifyExactly } from '../../expect/json.ts';
import { noteKey } from '../notebook.ts';
import { Occurrences } from './occurrences.ts';

/** Names rows for the journal by their content, and by how often the same content came before. */
export class RowKeys {
  readonly #step: readonly string[];
  readonly #seen = new Occurrences();

  /** @param step its id, and the round that it is in (see `roundOf`) */
  constructor(step: readonly string[]) {
    this.#step = step;
  }

  /** Asked for every row of the source in its order, those of other shards too: shards may be cut anew for a re-run. */
  next(item: unknown): string {
    const content = noteKey('row', [...this.#step, stringifyExactly(sorted(item))]);
    const before = this.#seen.count(content);
    return before === 0 ? content : noteKey('row', [content, before]);
  }
}

/** The order of members says nothing: columns may change places. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object' || value instanceof Number) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, part]) => [name, sorted(part)]));
}
