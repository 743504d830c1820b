import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

export interface WantedStep {
  readonly job: string;
  /** `GITHUB_ACTION`. */
  readonly step: string;
  /** `owner/repo` of this action; undefined for a local one and for the CLI. */
  readonly action: string | undefined;
  readonly composite: boolean;
}

interface FoundStep {
  readonly id: string | undefined;
  readonly uses: string | undefined;
  readonly line: number;
}

/** The line, from 1, on which the wanted step begins in the text of a workflow; undefined in any doubt. */
export function locateStep(text: string, wanted: WantedStep): number | undefined {
  const steps = readSteps(text, wanted.job);
  if (steps === undefined) return undefined;
  // Inside a composite action the runner appends the inner step's name after a dot.
  const name = wanted.composite ? wanted.step.split('.')[0] : wanted.step;
  const names = nameSteps(steps);
  const found = steps[names.findIndex((one) => one.toLowerCase() === name?.toLowerCase())];
  return found !== undefined && fits(found, wanted) ? found.line : undefined;
}

function readSteps(text: string, job: string): readonly FoundStep[] | undefined {
  const lines = new LineCounter();
  const workflow = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  if (workflow.errors.length > 0) return undefined;
  const jobs = memberOf(workflow, resolved(workflow, workflow.contents), 'jobs');
  const list = memberOf(workflow, memberOf(workflow, jobs, job), 'steps');
  if (!isSeq(list)) return undefined;
  const found: FoundStep[] = [];
  for (const item of list.items) {
    const step = resolved(workflow, item);
    // An alias stands where the step is called, its anchor somewhere else.
    const start = isNode(item) ? item.range?.[0] : undefined;
    if (!isMap(step) || start === undefined) return undefined;
    found.push({
      id: textOf(memberOf(workflow, step, 'id')),
      uses: textOf(memberOf(workflow, step, 'uses')),
      line: lines.linePos(start).line,
    });
  }
  return found;
}

function memberOf(document: Document, node: unknown, key: string): Node | undefined {
  return isMap(node) ? resolved(document, node.get(key, true)) : undefined;
}

function resolved(document: Document, node: unknown): Node | undefined {
  if (!isNode(node)) return undefined;
  return 'resolve' in node && typeof node.resolve === 'function' ? (node.resolve(document) as Node | undefined) : node;
}

function textOf(node: Node | undefined): string | undefined {
  if (!isScalar(node)) return undefined;
  // `id: 1` is the id "1" to the runner.
  return typeof node.value === 'string' ? node.value : node.source;
}

/** The `GITHUB_ACTION` of every step, as the runner names them: ids first, then made names in order, made unique. */
function nameSteps(steps: readonly FoundStep[]): readonly string[] {
  const taken = new Set(steps.flatMap((step) => step.id?.toLowerCase() ?? []));
  return steps.map((step) => {
    if (step.id !== undefined && step.id !== '') return step.id;
    const base = `__${calledName(step.uses)}`.replace(/[^\w-]/g, '_');
    for (let number = 1; ; number++) {
      const suffix = number === 1 ? '' : `_${number}`;
      const name = base.slice(0, longestName - suffix.length) + suffix;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

const longestName = 100;

/** What the runner names a step after: the image, the repository without the path in it, `self` or `run`. */
function calledName(uses: string | undefined): string {
  if (uses === undefined) return 'run';
  if (uses.startsWith('docker://')) return uses.slice('docker://'.length);
  return repositoryOf(uses) ?? 'self';
}

/** `owner/repo` of `owner/repo/path@ref`; undefined for a path in the workspace. */
function repositoryOf(uses: string): string | undefined {
  return /^\.{1,2}[/\\]/.test(uses) ? undefined : /^([^/@]+\/[^/@]+)/.exec(uses)?.[1];
}

/** Whether a step of that name can be the one that called us. */
function fits({ uses }: FoundStep, { action, composite }: WantedStep): boolean {
  // The CLI in a `run:` step belongs to no action.
  if (uses === undefined) return action === undefined && !composite;
  if (uses.startsWith('docker://')) return false;
  const repository = repositoryOf(uses);
  const own = repository?.toLowerCase() === action?.toLowerCase();
  return composite ? repository === undefined || !own : own;
}
