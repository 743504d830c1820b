import type { ScalarNode } from '../../inputs/data-node.ts';
import type { Written } from '../../inputs/written.ts';

/** A task as far as others can refer to it. */
export interface NamedTask {
  readonly id: string;
  /** Whether `id` was written, so that `steps.<id>` is meant to be read. */
  readonly named: boolean;
  readonly line: number;
  readonly extracts: readonly ScalarNode[];
  /** It should give names, and nobody knows which. */
  readonly extractsUnclear: boolean;
}

/** From where an expression looks at the scope. */
export interface Viewpoint {
  /** The number of the task from 0; the tasks before it have run. 0 and no `item` for `vars`. */
  readonly index: number;
  /** The name of the `for-each` item, where there is one. */
  readonly item?: string;
  /** Why no item is known here although the task has a `for-each`. */
  readonly withoutItem?: { readonly name: string; readonly reason: string };
  /** One of `vars`: no task has run. */
  readonly beforeTasks?: boolean;
  /** A condition: an unset variable is as good as false. */
  readonly condition?: boolean;
}

/** Names that no extraction and no item can take. */
export const ownNames: readonly string[] = ['vars', 'env', 'steps'];

/** What there is to be named, for those who say why a name is none of it. */
export interface KnownNames {
  readonly tasks: readonly NamedTask[];
  readonly vars: Readonly<Record<string, unknown>>;
  /** All that the file and the inputs have; they are read from top to bottom. */
  readonly declaredVars: ReadonlySet<string>;
  /** The name that may be meant; undefined too where enough were looked for. */
  near(name: string, among: Iterable<string>): string | undefined;
  /** Where a name stands in its expression. */
  placeOf(name: string, at: Written): Written;
}
