import { nearestName } from '../../diagnostics/did-you-mean.ts';
import type { Jmespath } from '../../expect/jmespath.ts';
import type { MapNode } from '../../inputs/data-node.ts';
import type { Faults, Written } from '../../inputs/written.ts';
import type { Allowance } from '../templates/allowance.ts';
import { Filling } from '../templates/fill.ts';
import type { Names } from '../templates/names.ts';
import { guessed, isKnown, prepare } from '../templates/prepare.ts';
import { valueOfNode } from '../templates/values.ts';

/** The input `vars`: where it stands, and its values, which are taken literally. */
export interface GivenVars {
  readonly at: Written | undefined;
  readonly node: MapNode | undefined;
}

/** Evaluates `vars` in order: each may read the environment and those above it. Inputs win, and hold no templates. */
export async function readVars(
  inFile: MapNode | undefined,
  given: GivenVars,
  { names, library, faults, allowance }: { names: Names; library: Jmespath; faults: Faults; allowance: Allowance },
): Promise<void> {
  const over = new Map((given.node?.entries ?? []).map(({ key, value }) => [key.text, value]));
  const known = new Set((inFile?.entries ?? []).map(({ key }) => key.text));
  for (const name of [...known, ...over.keys()]) names.declaredVars.add(name);
  const scope = { vars: names.vars, env: names.env };
  for (const { key, value } of inFile?.entries ?? []) {
    const before = faults.errors.length;
    const prepared = await prepare(value, { names, library, faults, from: { index: 0, beforeTasks: true } });
    const replaced = over.get(key.text);
    let result: unknown = guessed;
    if (replaced !== undefined) result = valueOfNode(replaced, faults);
    else if (faults.errors.length === before && isKnown(prepared)) {
      const filled = new Filling(scope, library, faults, undefined, allowance).fill(prepared, 'json');
      if (filled !== undefined) result = valueOfNode(filled, faults);
    }
    // Known even when its value is at fault: it is there.
    names.vars[key.text] = result;
    if (faults.errors.length > before || (replaced === undefined && !isKnown(prepared))) names.brokenVars.add(key.text);
  }
  for (const { key, value } of given.node?.entries ?? []) {
    if (known.has(key.text)) continue;
    names.vars[key.text] = valueOfNode(value, faults);
    const near = nearestName(key.text, known);
    if (near !== undefined) {
      faults.add(key, `The task file has no variable \`${key.text}\`.`, { suggestion: `Did you mean \`${near}\`?` });
    }
  }
}
