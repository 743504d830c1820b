import type { CatalogueEntry, Step } from './catalogue/entry.ts';
import { catalogue } from './catalogue/index.ts';
import { type DiagnosticCode, diagnosticCodes, exitStatusOf, isSoftenable } from './codes.ts';
import { nearestName } from './did-you-mean.ts';
import { anchorOf, textOf } from './explain.ts';
import { generalWords, kimp360Dashboard } from './words.ts';
import { wrap } from './wrap.ts';

/** One page of `docs/errors.md` or of `kimp360 explain`, before it is written as Markdown or as text. */
interface Page {
  readonly code: DiagnosticCode;
  readonly title: string;
  readonly meaning: string;
  /** Each cause with what undoes it. */
  readonly remedies: readonly { readonly cause: string; readonly steps: readonly string[] }[];
  readonly lastly: readonly string[];
  readonly example: string;
  readonly consequence: string;
}

function pageFor(code: DiagnosticCode): Page {
  const entry: CatalogueEntry = catalogue[code];
  const text = (one: Step) => textOf(one, generalWords);
  return {
    code,
    title: entry.title,
    meaning: entry.meaning,
    remedies: together(
      // What only some runs show comes after what any run may have.
      entry.remedies
        .toSorted((one, other) => Number(one.needsEvidence ?? false) - Number(other.needsEvidence ?? false))
        .map(({ cause, steps }) => ({ cause: text(cause), steps: steps.map(text) })),
    ),
    lastly: (entry.lastly ?? []).map(text),
    example: entry.example,
    consequence: consequenceOf(code, entry),
  };
}

/** Neighbouring causes with the same way out become one. */
function together(remedies: Page['remedies']): Page['remedies'] {
  const joined: { cause: string; steps: readonly string[] }[] = [];
  for (const remedy of remedies) {
    const last = joined.at(-1);
    if (last !== undefined && last.steps.join('\n') === remedy.steps.join('\n')) last.cause += ` Or: ${remedy.cause}`;
    else joined.push({ ...remedy });
  }
  return joined;
}

function consequenceOf(code: DiagnosticCode, { example }: CatalogueEntry): string {
  if (example.startsWith('warning')) return 'A warning: the step goes on.';
  const status = `The step fails; the CLI ends with exit status ${exitStatusOf(code)}.`;
  return isSoftenable(code)
    ? `${status} With \`fail-on-error: false\` it is a warning.`
    : `${status} \`fail-on-error: false\` does not change that.`;
}

/** The text that `kimp360 explain CODE` prints, without a line break at its end; undefined for an unknown code. */
export function renderExplain(code: string, width?: number): string | undefined {
  const known = diagnosticCodes.find((one) => one === code);
  if (known === undefined) return undefined;
  const page = pageFor(known);
  const lines = [
    `${page.code}: ${page.title}`,
    '',
    ...wrap(page.meaning, width, 0),
    '',
    ...wrap(page.consequence, width, 0),
  ];
  const item = (lead: string, text: string) => {
    const [head = '', ...tail] = wrap(text, width, lead.length);
    lines.push(`${lead}${head}`, ...tail.map((line) => `${' '.repeat(lead.length)}${line}`));
  };
  lines.push('', 'Causes and what to do');
  for (const { cause, steps } of page.remedies) {
    item('  · ', cause);
    for (const step of steps) item('      → ', step);
  }
  if (page.lastly.length > 0) lines.push('', 'Finally');
  for (const step of page.lastly) item('  · ', step);
  lines.push('', 'Example', ...page.example.split('\n').map((line) => (line === '' ? '' : `  ${line}`)));
  return lines.join('\n');
}

/** The code that somebody most likely meant, for `explain` with a misspelt one. */
export function nearestCode(code: string): DiagnosticCode | undefined {
  const exact = diagnosticCodes.find((one) => one === code.replace('-', '/') || one.endsWith(`/${code}`));
  return exact ?? (nearestName(code, diagnosticCodes) as DiagnosticCode | undefined);
}

/** The section of a code in `docs/errors.md`. */
export function renderMarkdownSection(code: DiagnosticCode): string {
  const page = pageFor(code);
  const lines = [
    `<a id="${anchorOf(code)}"></a>`,
    '',
    `### \`${code}\`: ${page.title}`,
    '',
    inMarkdown(page.meaning),
    '',
    inMarkdown(page.consequence),
    '',
    '**Causes, and what to do**',
    '',
  ];
  for (const { cause, steps } of page.remedies) {
    lines.push(`- ${inMarkdown(cause)}`, ...steps.map((step) => `  - ${inMarkdown(step)}`));
  }
  if (page.lastly.length > 0) lines.push('', '**Finally**', '', ...page.lastly.map((step) => `- ${inMarkdown(step)}`));
  lines.push('', '**Example**', '', '```text', page.example, '```');
  return lines.join('\n');
}

/** Code spans stay as they are; outside them nothing may become HTML or emphasis by accident. */
function inMarkdown(text: string): string {
  return text
    .split(/(``.*?``|`[^`]*`)/)
    .map((part, place) =>
      place % 2 === 1
        ? part
        : part.replace(/[*_<>[\]\\]/g, '\\$&').replaceAll(kimp360Dashboard, `**${kimp360Dashboard}**`),
    )
    .join('');
}
