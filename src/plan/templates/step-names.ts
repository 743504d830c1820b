import type { Faults, Written } from '../../inputs/written.ts';
import type { KnownNames, Viewpoint } from './known-names.ts';

const stepFields = ['status', 'ok', 'headers', 'body', 'outputs', 'rows'];

/** Judges `steps.<id>…`. */
export function judgeStep(
  fields: readonly string[],
  at: Written,
  from: Viewpoint,
  known: KnownNames,
  faults: Faults,
): void {
  const [id, field, name] = fields;
  if (id === undefined) return;
  const place = known.placeOf(id, at);
  const index = known.tasks.findIndex((one) => one.named && one.id === id);
  const task = known.tasks[index];
  if (task === undefined) {
    explainUnknownStep(id, place, known, faults);
    return;
  }
  if (index >= from.index) {
    const when =
      index === from.index ? 'this task itself, which has no answer yet' : `the later task in line ${task.line}`;
    faults.add(place, `\`steps.${id}\` is ${when}.`, {
      suggestion: index === from.index ? 'Read it in a later task.' : 'Move the task that reads it behind that one.',
    });
    return;
  }
  if (field !== undefined && !stepFields.includes(field)) {
    const near = known.near(field, stepFields);
    const extracted = task.extracts.some((one) => one.text === field);
    faults.add(known.placeOf(field, at), `A step has no \`${field}\`.`, {
      suggestion: extracted
        ? `Write \`steps.${id}.outputs.${field}\`, or \`${field}\` alone.`
        : near === undefined
          ? 'It has `status`, `ok`, `headers`, `body` and `outputs`.'
          : `Did you mean \`steps.${id}.${near}\`?`,
    });
  }
  if (field === 'outputs' && name !== undefined && !task.extracts.some((one) => one.text === name)) {
    const near = known.near(
      name,
      task.extracts.map((one) => one.text),
    );
    faults.add(known.placeOf(name, at), `The task \`${id}\` extracts no \`${name}\`.`, {
      suggestion: near === undefined ? `Add it to \`extract\` of that task.` : `Did you mean \`${near}\`?`,
    });
  }
}

function explainUnknownStep(id: string, place: Written, known: KnownNames, faults: Faults): void {
  const ids = known.tasks.filter((one) => one.named).map((one) => one.id);
  const near = known.near(id, ids);
  faults.add(place, `No task has the id \`${id}\`.`, {
    suggestion:
      near === undefined ? `Write \`id: ${id}\` in the task that is meant.` : `Did you mean \`steps.${near}\`?`,
  });
}
