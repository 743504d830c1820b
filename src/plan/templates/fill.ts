import type { Jmespath } from '../../expect/jmespath.ts';
import { stringifyExactly } from '../../expect/json.ts';
import type { DataNode, ScalarNode } from '../../inputs/data-node.ts';
import type { Faults } from '../../inputs/written.ts';
import type { Scope } from '../plan.ts';
import { Allowance } from './allowance.ts';
import { evaluateIn } from './compile.ts';
import { fillExpression } from './fill-expression.ts';
import { fillPart } from './fill-part.ts';
import { fillFile, fillPath } from './fill-path.ts';
import { guessed, type Prepared, type TemplatePiece } from './prepare.ts';
import { describeValue, nodeOf, textOfScalar } from './values.ts';

/**
 * What a value becomes where it stands: text of one value; text that may hold JSON; JSON that keeps the kind of a value that stands
 * alone; pairs, where a list repeats its name; and places with rules of their own.
 */
export type Manner = 'text' | 'content' | 'json' | 'pairs' | 'parts' | 'path' | 'file' | 'expression';

/** A template with the value that was put in its place. */
export interface Filled {
  readonly value: unknown;
  readonly piece: TemplatePiece;
}

/** A scalar's pieces, values in place of templates. */
export type FilledPieces = readonly (string | Filled)[];

/** A text for a template whose value is not to be asked for; undefined for one that is filled as ever. */
export type StandIn = (piece: TemplatePiece, scope: Scope) => string | undefined;

/** Puts a harmless text where a value is not known before the first call, to check what stands around it. */
export const guess: StandIn = ({ known }) => (known ? undefined : guessed);

/** Puts values in place of templates. What is wrong with them is added to `faults`; names without a value to `missing`. */
export class Filling {
  readonly faults: Faults;
  /** Names that have no value, because the task that gives it did not run or did not succeed. */
  readonly missing = new Set<string>();
  readonly #scope: Scope;
  readonly #library: Jmespath;
  readonly #standIn: StandIn | undefined;
  readonly #allowance = Allowance.ofOneValue();
  readonly #shared: Allowance | undefined;

  /**
   * @param standIn what stands for values that are not to be asked for
   * @param shared what this and others may give together
   */
  constructor(scope: Scope, library: Jmespath, faults: Faults, standIn?: StandIn, shared?: Allowance) {
    this.#shared = shared;
    this.#scope = scope;
    this.#library = library;
    this.faults = faults;
    this.#standIn = standIn;
  }

  /** Undefined when a value is missing or at fault. */
  fill(prepared: Prepared, manner: Manner): DataNode | undefined {
    switch (prepared.kind) {
      case 'fixed':
        return prepared.node;
      case 'text':
        return this.#fillScalar(prepared.node, prepared.pieces, manner);
      case 'list': {
        const items = prepared.items.map((item) => this.fill(item, manner));
        return { kind: 'list', items: items.filter((item) => item !== undefined), ...placeOf(prepared.node) };
      }
      case 'map': {
        const entries = prepared.entries.flatMap(({ key, value }) => {
          const filled = this.fill(value, manner);
          return filled === undefined ? [] : [{ key, value: filled }];
        });
        return { kind: 'map', entries, ...placeOf(prepared.node) };
      }
    }
  }

  /** The value itself of a template that stands alone; null when it finds nothing, undefined when it is at fault. */
  valueOf(prepared: Prepared): unknown {
    const piece = prepared.kind === 'text' ? prepared.pieces[0] : undefined;
    return typeof piece === 'object' ? this.#valueOf(piece, true) : undefined;
  }

  #fillScalar(node: ScalarNode, pieces: readonly (string | TemplatePiece)[], manner: Manner): DataNode | undefined {
    const filled: (string | Filled)[] = [];
    const [only, ...more] = pieces;
    const alone = typeof only === 'object' && more.length === 0;
    for (const piece of pieces) {
      if (typeof piece === 'string') filled.push(piece);
      else {
        const value = this.#valueOf(piece, alone && manner === 'json');
        if (value === undefined) return undefined;
        filled.push({ value, piece });
      }
    }
    const [first] = filled;
    if (alone && typeof first === 'object') {
      if (manner === 'json') return nodeOf(first.value, node);
      if (manner === 'pairs' && Array.isArray(first.value)) return nodeOf(first.value, node);
    }
    const text = this.#join(filled, manner);
    return text === undefined ? undefined : { kind: 'scalar', text, plain: false, ...placeOf(node) };
  }

  #join(filled: FilledPieces, manner: Manner): string | undefined {
    switch (manner) {
      case 'path':
        return fillPath(filled, this);
      case 'file':
        return fillFile(filled, this);
      case 'parts':
        return fillPart(filled, this);
      case 'expression':
        return fillExpression(filled, this);
      default: {
        const texts = filled.map((one) =>
          typeof one === 'string' ? one : this.textOf(one, manner === 'json' || manner === 'content'),
        );
        return texts.includes(undefined) ? undefined : texts.join('');
      }
    }
  }

  /** The characters of a value; those of a list or a map as JSON where that is allowed, else a fault. */
  textOf({ value, piece }: Filled, json = false): string | undefined {
    if (value === null || typeof value !== 'object' || value instanceof Number) return textOfScalar(value);
    if (json) return stringifyExactly(value);
    return this.faults.add(piece.whole, `The template gives ${describeValue(value)} where one value is expected.`, {
      suggestion: Array.isArray(value)
        ? "Name one item of it, or join them: `join(',', names)`."
        : 'Name one of its fields, or write `to_string(…)` for the JSON.',
    });
  }

  /** Undefined when there is none. Null only where that can be sent. */
  #valueOf(piece: TemplatePiece, allowNull: boolean): unknown {
    const instead = this.#standIn?.(piece, this.#scope);
    if (instead !== undefined) return instead;
    const absent = absentNames(piece, this.#scope);
    const needed = absent.filter(({ guarded }) => !guarded);
    for (const { name } of needed) this.missing.add(name);
    if (needed.length > 0) return undefined;
    let value: unknown;
    try {
      value = evaluateIn(this.#scope, piece, this.#library);
      const full = [this.#allowance, this.#shared].find((allowance) => allowance?.take(value) === false);
      if (full !== undefined) return this.#addTooLarge(piece, full);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return this.faults.add(piece.whole, 'The template could not be evaluated.', { evidence: [reason], cause: error });
    }
    if (value !== null || allowNull) return value;
    for (const { name } of absent) this.missing.add(name);
    if (absent.length > 0) return undefined;
    return this.faults.add(piece.whole, 'The template gives nothing.', {
      suggestion: `Check the name; to send something else instead, write \`{{ ${piece.at.text} || 'default' }}\`.`,
    });
  }

  #addTooLarge({ whole }: TemplatePiece, allowance: Allowance): undefined {
    const what = allowance === this.#shared ? 'the templates of the file give' : 'the value has';
    return this.faults.add(whole, `With this template ${what} more than ${allowance.most / 2 ** 20} MiB.`, {
      suggestion: 'Name the part that is needed; put what is large into a file, and send it with `body-file`.',
    });
  }
}

function placeOf({ origin, span }: DataNode): Pick<DataNode, 'origin' | 'span'> {
  return { origin, span };
}

/** Names that should be in the scope by now and are not. */
export function absentNames(piece: TemplatePiece, scope: Scope): readonly { name: string; guarded: boolean }[] {
  const absent: { name: string; guarded: boolean }[] = [];
  for (const { path, guarded } of piece.names) {
    const [root, id] = path;
    if (root === 'vars' || root === 'env') continue;
    if (root !== 'steps') {
      if (!Object.hasOwn(scope, root)) absent.push({ name: root, guarded });
    } else if (id !== undefined && !hasStep(scope, id)) absent.push({ name: `steps.${id}`, guarded });
  }
  return absent;
}

function hasStep({ steps }: Scope, id: string): boolean {
  return typeof steps === 'object' && steps !== null && Object.hasOwn(steps, id);
}
