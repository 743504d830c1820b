import type { CatalogueEntry, Remedy, Step, UnlessSuggested } from './catalogue/entry.ts';
import { catalogue } from './catalogue/index.ts';
import { areaOf, type DiagnosticCode } from './codes.ts';
import type { Diagnostic, ExplainedDiagnostic } from './diagnostic.ts';
import type { PageLinks, RunFacts } from './facts.ts';
import { weigh } from './rules/index.ts';
import type { Weighing } from './rules/scales.ts';
import { speakCli } from './speak-cli.ts';
import { type Words, wordsOf } from './words.ts';

/**
 * Adds what the catalogue knows to what was found: title, causes ranked by the evidence of this run, steps in the
 * order of those causes, and the page. `found` and `facts` must be redacted already.
 */
export function explain(found: Diagnostic, facts: RunFacts, links: PageLinks): ExplainedDiagnostic {
  const entry = catalogue[found.code];
  const words = wordsOf(facts);
  const weighing = weigh(found, facts);
  const ranked = rank(entry.remedies, weighing);
  const { suggestion, ...rest } = entry.evidenceInMessage === true ? withEvidenceInMessage(found) : found;
  const suggested = suggestion !== undefined && entry.supersedesSuggestion !== true;
  // What is found in a task file speaks its words already.
  const speak = (text: string) =>
    words.cli && found.origin?.within === undefined ? speakCli(text, words.taskFile) : text;
  const causes = ranked.map((remedy) => weighing.sentences.get(remedy.id) ?? textOf(remedy.cause, words));
  return {
    ...rest,
    // Only messages about inputs name inputs; in others, and where a text is shown, a code span can quote what somebody wrote.
    message: areaOf(found.code) === 'input' && found.origin?.text === undefined ? speak(rest.message) : rest.message,
    ...(suggested ? { suggestion: speak(suggestion) } : {}),
    evidence: distinct([...rest.evidence, ...weighing.evidence]),
    title: entry.title,
    causes: showsCauses(entry) ? causes.map(speak) : [],
    steps: distinct(stepsOf(ranked, entry, suggested).map((step) => speak(textOf(step, words)))),
    page: pageOf(found.code, links),
  };
}

/** The first line of evidence as the end of the sentence, where the sentence alone would leave the reader asking. */
function withEvidenceInMessage(found: Diagnostic): Diagnostic {
  const [first, ...others] = found.evidence;
  if (first === undefined || found.message.includes('U+')) return found;
  return { ...found, message: `${found.message.replace(/\.$/, '')}: ${first}.`, evidence: others };
}

/** The link to the page of a code, or the words that print it. */
export function pageOf(code: DiagnosticCode, { errorsUrl }: PageLinks): string {
  return errorsUrl === undefined ? `kimp360 explain ${code}` : `${errorsUrl}#${anchorOf(code)}`;
}

/** The explicit anchor of a code in `docs/errors.md`. */
export function anchorOf(code: DiagnosticCode): string {
  return code.replace('/', '-');
}

/** The text of a cause or a step. */
export function textOf(step: Step, words: Words): string {
  const text = isConditional(step) ? step.unlessSuggested : step;
  return typeof text === 'string' ? text : text(words);
}

/** Likeliest first; of equal weight, in the catalogue's order. */
export function rank(remedies: readonly Remedy[], { weights, excluded }: Weighing): readonly Remedy[] {
  const weightOf = (remedy: Remedy) => weights.get(remedy.id) ?? 0;
  return remedies
    .filter((remedy) => !excluded.has(remedy.id) && (remedy.needsEvidence !== true || weightOf(remedy) > 0))
    .toSorted((a, b) => weightOf(b) - weightOf(a));
}

function showsCauses(entry: CatalogueEntry): boolean {
  return (entry.inRun ?? 'everything') === 'everything';
}

function stepsOf(ranked: readonly Remedy[], entry: CatalogueEntry, suggested: boolean): readonly Step[] {
  if (suggested && entry.inRun === 'steps-unless-suggested') return [];
  const steps = [...ranked.flatMap((remedy) => remedy.steps), ...(entry.lastly ?? [])];
  return suggested ? steps.filter((step) => !isConditional(step)) : steps;
}

function isConditional(step: Step): step is UnlessSuggested {
  return typeof step === 'object';
}

function distinct(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)];
}
