import type { Jmespath } from '../../expect/jmespath.ts';
import type { DataNode, ScalarNode } from '../../inputs/data-node.ts';
import type { Faults, Written } from '../../inputs/written.ts';
import { type Compiled, compile } from './compile.ts';
import type { Viewpoint } from './known-names.ts';
import type { Names } from './names.ts';
import { mayHoldTemplates, scan, type TemplateText } from './scan.ts';

export interface TemplatePiece extends Compiled {
  /** Braces included. */
  readonly whole: Written;
}

/** What stands for a value that is not known: sound as a segment, a field value, a file's name and a text. */
export const guessed = 'x';

/** A node with its templates found, checked and ready to be filled. */
export type Prepared =
  | { readonly kind: 'fixed'; readonly node: DataNode }
  | { readonly kind: 'text'; readonly node: ScalarNode; readonly pieces: readonly (string | TemplatePiece)[] }
  | { readonly kind: 'list'; readonly node: DataNode; readonly items: readonly Prepared[] }
  | {
      readonly kind: 'map';
      readonly node: DataNode;
      readonly entries: readonly { readonly key: ScalarNode; readonly value: Prepared }[];
    };

export interface Preparation {
  readonly library: Jmespath;
  readonly names: Names;
  readonly from: Viewpoint;
  readonly faults: Faults;
}

/** Finds and checks the templates of a node and of everything in it. */
export async function prepare(node: DataNode, by: Preparation): Promise<Prepared> {
  if (node.kind === 'scalar') return prepareScalar(node, by);
  if (node.kind === 'list') {
    const items: Prepared[] = [];
    for (const item of node.items) items.push(await prepare(item, by));
    return items.every(isFixed) ? { kind: 'fixed', node } : { kind: 'list', node, items };
  }
  const entries: { key: ScalarNode; value: Prepared }[] = [];
  for (const { key, value } of node.entries) {
    if (mayHoldTemplates(key.text)) {
      by.faults.add(key, 'A name in a map cannot be a template.', {
        suggestion: 'Write the name out; templates stand in values.',
      });
    }
    entries.push({ key, value: await prepare(value, by) });
  }
  return entries.every(({ value }) => isFixed(value)) ? { kind: 'fixed', node } : { kind: 'map', node, entries };
}

async function prepareScalar(node: ScalarNode, by: Preparation): Promise<Prepared> {
  if (!mayHoldTemplates(node.text)) return { kind: 'fixed', node };
  const before = by.faults.errors.length;
  const found = scan(node, by.faults) ?? [];
  const pieces: (string | TemplatePiece)[] = [];
  const mended: Mending[] = [];
  for (const piece of found) {
    if (piece.kind === 'text') {
      pieces.push(piece.text);
      continue;
    }
    const compiled = await compile(piece.expression, by.library, by.faults);
    if (compiled === undefined) {
      const better = by.faults.errors.at(-1)?.instead?.text;
      if (better !== undefined) mended.push({ piece, text: better });
      continue;
    }
    by.names.check(compiled, by.from, by.faults);
    const known = compiled.known && !by.names.readsBroken(compiled);
    pieces.push({ ...compiled, known, whole: piece.whole });
  }
  showWholeScalar(node, mended, by.faults, before);
  // A value stands where the fault is, so that what is wrong beside it is told as well.
  return { kind: 'text', node, pieces: by.faults.errors.length > before ? [guessed] : pieces };
}

interface Mending {
  readonly piece: TemplateText;
  readonly text: string;
}

/** What should stand in the place of expressions, as what should stand in the place of the scalar around them. */
function showWholeScalar(node: ScalarNode, mended: readonly Mending[], { errors }: Faults, first: number): void {
  let text = '';
  let from = 0;
  for (const { piece, text: better } of mended) {
    text += node.text.slice(from, piece.start) + better;
    from = piece.start + piece.expression.text.length;
  }
  text += node.text.slice(from);
  for (const [at, one] of [...errors.entries()].slice(first)) {
    if (one.instead !== undefined) errors[at] = { ...one, instead: { span: node.span, text } };
  }
}

function isFixed({ kind }: Prepared): boolean {
  return kind === 'fixed';
}

/** Whether all of its values are there before anything is sent. */
export function isKnown(prepared: Prepared): boolean {
  return templatesOf(prepared).every(({ known }) => known);
}

/** The templates of a node and of everything in it. */
export function templatesOf(prepared: Prepared): readonly TemplatePiece[] {
  switch (prepared.kind) {
    case 'fixed':
      return [];
    case 'text':
      return prepared.pieces.filter((piece) => typeof piece !== 'string');
    case 'list':
      return prepared.items.flatMap(templatesOf);
    case 'map':
      return prepared.entries.flatMap(({ value }) => templatesOf(value));
  }
}
