import { nearestName } from '../../diagnostics/did-you-mean.ts';
import { isRefusedName } from '../../inputs/kinds/extractions.ts';
import type { Faults, Written } from '../../inputs/written.ts';
import { type KnownNames, ownNames, type Viewpoint } from './known-names.ts';

/** Contexts of a workflow, which end where the task file begins. */
const workflowContexts: ReadonlySet<string> = new Set([
  'github',
  'secrets',
  'inputs',
  'matrix',
  'needs',
  'runner',
  'job',
  'strategy',
]);

/** What people call the item of a row, whatever it is called in the file. */
const itemWords: ReadonlySet<string> = new Set(['item', 'row', 'each', 'it', 'this', 'record', 'entry', 'element']);

/** Says of a name that nothing has why not, and what may be meant. */
export function explainUnknownName(
  name: string,
  at: Written,
  from: Viewpoint,
  known: KnownNames,
  faults: Faults,
): void {
  const place = known.placeOf(name, at);
  if (from.beforeTasks === true && known.tasks.some((one) => one.extracts.some((key) => key.text === name))) {
    faults.add(place, `\`vars\` are read before any task runs, and \`${name}\` is extracted by a task.`, {
      suggestion: 'Use it in the task itself.',
    });
    return;
  }
  if (known.tasks.slice(0, from.index).some((one) => one.extractsUnclear)) return;
  const later = known.tasks.findIndex((one) => one.extracts.some((key) => key.text === name));
  const task = known.tasks[later];
  if (name === from.withoutItem?.name) {
    faults.add(place, `\`${name}\` is not known here: ${from.withoutItem.reason}.`, {
      suggestion: 'Use it in what the task sends, or choose the rows in `in`.',
    });
  } else if (task !== undefined && later === from.index) {
    faults.add(place, `\`${name}\` is extracted by this very task, so it is not known before its call.`, {
      suggestion: 'Read it in a later task.',
    });
  } else if (task !== undefined) {
    faults.add(place, `\`${name}\` is extracted only later, by the task in line ${task.line}.`, {
      suggestion: 'Move the task that extracts it before this one.',
    });
  } else if (workflowContexts.has(name)) {
    faults.add(place, `A task file does not know the context \`${name}\` of a workflow.`, {
      suggestion: 'Set an environment variable in `env:` of the step, and write `env.NAME` here.',
    });
  } else if (from.withoutItem !== undefined && itemWords.has(name)) {
    faults.add(place, `\`${name}\` is not known here: ${from.withoutItem.reason}.`, {
      suggestion: `Use it in what the task sends, where it is called \`${from.withoutItem.name}\`.`,
    });
  } else if (!meansRefused(name, from, known)) {
    faults.add(place, `Nothing is called \`${name}\` here.`, { suggestion: suggestName(name, from, known) });
  }
}

/** A value whose name is at fault already, and has to become another one. */
function meansRefused(name: string, from: Viewpoint, { tasks }: KnownNames): boolean {
  const refused = tasks
    .slice(0, from.index)
    .flatMap((one) => one.extracts.map((key) => key.text))
    .filter(isRefusedName);
  return refused.length > 0 && nearestName(name, refused) !== undefined;
}

function suggestName(name: string, from: Viewpoint, known: KnownNames): string {
  if (known.declaredVars.has(name)) return `Write \`vars.${name}\`.`;
  if (/^(?:true|false|null)$/.test(name)) {
    const quotes = from.condition === true ? ', and the whole in quotes' : '';
    return `To write the value, put it between backticks${quotes}: ${quotes === '' ? '' : '"'}\`${name}\`${quotes === '' ? '' : '"'}.`;
  }
  if (known.tasks.some((one) => one.named && one.id === name)) return `Write \`steps.${name}\`.`;
  if (from.item !== undefined && itemWords.has(name)) {
    return `The item is called \`${from.item}\` here: write \`${from.item}\` instead of \`${name}\`.`;
  }
  if (/^[A-Z][A-Z0-9_]+$/.test(name)) return `Write \`env.${name}\` for the environment variable.`;
  const extracted = known.tasks.slice(0, from.index).flatMap((one) => one.extracts.map((key) => key.text));
  const names = [...extracted, ...(from.item === undefined ? [] : [from.item]), ...ownNames];
  const near = known.near(name, names);
  if (near !== undefined) return `Did you mean \`${near}\`?`;
  const inVars = known.near(name, Object.keys(known.vars));
  if (inVars !== undefined) return `Did you mean \`vars.${inVars}\`?`;
  const later = known.tasks.slice(from.index).flatMap((one) => one.extracts.map((key) => key.text));
  const inLater = known.near(name, later);
  if (inLater !== undefined) return `Did you mean \`${inLater}\`? It is extracted only later.`;
  const own = [...(from.item === undefined ? [] : [from.item]), ...new Set(extracted)].slice(0, 8);
  return own.length === 0
    ? 'Known are `vars`, `env`, `steps`, and what earlier tasks extract; a text stands in single quotes.'
    : `Known are \`vars\`, \`env\`, \`steps\` and \`${own.join('`, `')}\`; a text stands in single quotes.`;
}
