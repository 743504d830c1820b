import type { InputName } from '../../inputs/definitions.ts';
import { Faults } from '../../inputs/written.ts';
import type { Scope, Sketch, Step } from '../plan.ts';
import { type CallValues, taskFrom } from '../task-from-values.ts';
import { absentNames, Filling, type StandIn } from '../templates/fill.ts';
import type { Bound } from './bind-step.ts';
import { mergeWords, parseFilled, withAbove } from './call-words.ts';

/** What a step would send, for a reader: a word that is at fault with a mark in it is left out. */
export function createSketch({ task, words, files, by }: Omit<Bound, 'name'>): NonNullable<Step['sketch']> {
  return async (scope: Scope): Promise<Sketch | undefined> => {
    const marks = new Marks();
    const standIn: StandIn = (piece, seen) =>
      absentNames(piece, seen).length > 0 ? marks.of(piece.whole.text) : undefined;
    const known: { name: InputName; value?: unknown }[] = [];
    for (const { name, prepared, ...word } of words) {
      const value = word.known
        ? word.value
        : await parseFilled(name, prepared, new Filling(scope, by.library, new Faults(), standIn));
      known.push({ name, value });
    }
    const values = { ...by.base, ...withAbove(mergeWords(known), by.above) };
    if (values.path === undefined) return undefined;
    const made = taskFrom(
      values as CallValues,
      { id: task.id },
      { pathOf: (file) => files.get(file) ?? file.path, newIdempotencyKey: by.newIdempotencyKey },
    );
    return { task: made, withTemplates: (text) => marks.replaceIn(text) };
  };
}

/** Texts of letters and digits alone, which come out of every encoding of a request as they went in. */
class Marks {
  readonly #texts: string[] = [];

  of(text: string): string {
    this.#texts.push(text);
    return `kimp360template${this.#texts.length}x`;
  }

  replaceIn(text: string): string {
    return text.replace(/kimp360template(\d+)x/g, (mark, number: string) => this.#texts[Number(number) - 1] ?? mark);
  }
}
