import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { KeyHandover } from './port.ts';

export interface WantedStep {
  readonly job: string;
  /** `GITHUB_ACTION`. */
  readonly step: string;
  /** `owner/repo` of this action; undefined for a local one and for the CLI. */
  readonly action: string | undefined;
  readonly composite: boolean;
}

/** The wanted step, as the text of a workflow shows it. */
export interface LocatedStep {
  /** From 1: where the step begins. */
  readonly line: number;
  /** How it gets its key. */
  readonly handover: KeyHandover;
}

interface FoundStep {
  readonly id: string | undefined;
  readonly uses: string | undefined;
  readonly line: number;
  /** The text of `with.api-key`, and of the nearest `env.KIMP360_API_KEY`; undefined where there is none. */
  readonly apiKey: string | undefined;
  readonly keyVariable: string | undefined;
}

interface FoundJob {
  readonly steps: readonly FoundStep[];
  /** `environment:` of the job: its name, '' where that is not plain text; undefined without one. */
  readonly environment: string | undefined;
}

/** The wanted step in the text of a workflow; undefined in any doubt. */
export function locateStep(text: string, wanted: WantedStep): LocatedStep | undefined {
  const job = readJob(text, wanted.job);
  if (job === undefined) return undefined;
  const { steps } = job;
  // Inside a composite action the runner appends the inner step's name after a dot.
  const name = wanted.composite ? wanted.step.split('.')[0] : wanted.step;
  const names = nameSteps(steps);
  const found = steps[names.findIndex((one) => one.toLowerCase() === name?.toLowerCase())];
  return found !== undefined && fits(found, wanted)
    ? { line: found.line, handover: handoverOf(found, job, wanted) }
    : undefined;
}

function handoverOf(step: FoundStep, { environment }: FoundJob, { composite }: WantedStep): KeyHandover {
  const job = {
    jobHasEnvironment: environment !== undefined,
    ...(environment === undefined || environment === '' ? {} : { jobEnvironment: environment }),
  };
  // A composite action has inputs of its own, and hands the key over in its own file.
  if (composite) return job;
  // The CLI has no inputs.
  const input = step.uses === undefined || step.apiKey === '' ? undefined : step.apiKey;
  const text = input ?? step.keyVariable;
  if (text === undefined || text === '') return { ...job, apiKeyGiven: false };
  const shown = isReference(text) ? { apiKeyExpression: text.trim() } : {};
  return { ...job, apiKeyGiven: true, apiKeyPlace: input === undefined ? 'KIMP360_API_KEY' : 'api-key', ...shown };
}

const contexts = 'secrets|vars|env|inputs|steps|needs|github|job|matrix|strategy|runner';
const bracketed = new RegExp(`\\b(?:${contexts})\\['([\\w-]+)'\\]`, 'g');
const reference = new RegExp(`^\\s*(?:${contexts})(?:\\.[\\w-]+)+\\s*$`);
/** Long, with digits, and no separator: more like a key that was put where its name belongs. */
const keyLike = /(?=[a-z]*\d)[a-z\d]{16,}/i;

/** One expression of names alone, none of which looks like a key: whatever else stands there could be the key itself. */
function isReference(text: string): boolean {
  const inside = /^\s*\$\{\{([^{}]{1,200})\}\}\s*$/.exec(text)?.[1];
  if (inside === undefined) return false;
  const plain = inside.replace(bracketed, 'secrets.$1');
  return !keyLike.test(plain) && plain.split(/&&|\|\|/).every((part) => reference.test(part));
}

function readJob(text: string, name: string): FoundJob | undefined {
  const lines = new LineCounter();
  const workflow = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  if (workflow.errors.length > 0) return undefined;
  const jobs = memberOf(workflow, resolved(workflow, workflow.contents), 'jobs');
  const job = memberOf(workflow, jobs, name);
  const list = memberOf(workflow, job, 'steps');
  if (!isSeq(list)) return undefined;
  const keyVariableOf = (node: unknown) =>
    textOf(memberOf(workflow, memberOf(workflow, node, 'env'), 'KIMP360_API_KEY'));
  const inherited = keyVariableOf(job) ?? keyVariableOf(resolved(workflow, workflow.contents));
  const found: FoundStep[] = [];
  for (const item of list.items) {
    const step = resolved(workflow, item);
    // An alias stands where the step is called, its anchor somewhere else.
    const start = isNode(item) ? item.range?.[0] : undefined;
    if (!isMap(step) || start === undefined) return undefined;
    found.push({
      id: textOf(memberOf(workflow, step, 'id')),
      uses: textOf(memberOf(workflow, step, 'uses')),
      apiKey: inputOf(workflow, memberOf(workflow, step, 'with'), 'api-key'),
      keyVariable: keyVariableOf(step) ?? inherited,
      line: lines.linePos(start).line,
    });
  }
  return { steps: found, environment: environmentOf(workflow, memberOf(workflow, job, 'environment')) };
}

function environmentOf(workflow: Document, node: Node | undefined): string | undefined {
  if (node === undefined || (isScalar(node) && node.value === null)) return undefined;
  return textOf(node) ?? textOf(memberOf(workflow, node, 'name')) ?? '';
}

/** An input of a step, whatever the case of its name: the runner does not mind it. */
function inputOf(workflow: Document, inputs: Node | undefined, name: string): string | undefined {
  if (!isMap(inputs)) return undefined;
  const pair = inputs.items.find(({ key }) => isScalar(key) && String(key.value).toLowerCase() === name);
  return textOf(resolved(workflow, pair?.value));
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
