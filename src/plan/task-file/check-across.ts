import type { Faults } from '../../inputs/written.ts';
import type { Plan } from '../plan.ts';
import type { TaskNode } from './read-task.ts';
import type { TaskSource } from './source.ts';
import type { TaskFile } from './structure.ts';

/** Judges the tasks beside each other and beside the words of the run. */
export function checkAcross(
  { tasks }: TaskFile,
  run: Omit<Plan, 'target' | 'steps' | 'scope' | 'mask'> | undefined,
  source: TaskSource,
  faults: Faults,
): void {
  checkExtractedNames(tasks, source, faults);
  checkItemNames(tasks, faults);
  if (run === undefined) return;
  const { shard } = run;
  const everywhere = tasks.filter(({ forEach }) => forEach === undefined);
  const first = everywhere[0];
  if (shard === undefined || shard.total < 2 || first === undefined) return;
  const which =
    everywhere.length === 1
      ? 'One task has no `for-each`, and is'
      : `${everywhere.length} tasks have no \`for-each\`, and are`;
  faults.warn(
    { origin: first.node.origin, span: { start: first.node.span.start, end: first.node.span.start + 1 } },
    `${which} made by each of the ${shard.total} shards.`,
    { suggestion: 'Put what must be done once into a task file of its own, run before or after the shards.' },
  );
}

/** Outputs are told apart without their case; names of templates are not. */
function checkExtractedNames(tasks: readonly TaskNode[], source: TaskSource, faults: Faults): void {
  const spelt = new Map<string, { text: string; line: number }>();
  for (const { extracts } of tasks) {
    for (const key of extracts) {
      const lower = key.text.toLowerCase();
      const earlier = spelt.get(lower);
      if (earlier === undefined) spelt.set(lower, { text: key.text, line: source.lineOf(key.span.start) });
      else if (earlier.text !== key.text && source.lineOf(key.span.start) !== earlier.line) {
        faults.add(
          key,
          `\`${key.text}\` and \`${earlier.text}\` of line ${earlier.line} would be one output: case makes no difference.`,
          {
            suggestion: `Write \`${earlier.text}\` in both, or choose another name.`,
          },
        );
      }
    }
  }
}

/** An item that is called as a value that is there already would hide it. */
function checkItemNames(tasks: readonly TaskNode[], faults: Faults): void {
  const names = new Set<string>();
  for (const { forEach, extracts } of tasks) {
    if (forEach !== undefined && names.has(forEach.as)) {
      faults.add(
        forEach.key,
        `The item of this \`for-each\` is called \`${forEach.as}\`, as a value that an earlier task extracts.`,
        {
          suggestion: 'Choose another name with `as`.',
        },
      );
    }
    for (const key of extracts) names.add(key.text);
  }
}
