import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Extraction } from '../plan/plan.ts';
import { evaluateOver, show } from './evaluate.ts';
import type { RedactExcerpt } from './expectations.ts';
import { type ParsedContent, stringifyExactly } from './json.ts';

/** Characters of the names that an answer has. */
const namesLength = 2_000;

export interface Extracted {
  readonly name: string;
  /** Text as it is, everything else as JSON; large integers with all their digits. */
  readonly value: string;
  /** The same as JSON, texts in quotes. */
  readonly json: string;
  readonly secret: boolean;
}

/** Evaluates every extraction; names whose expression finds nothing (or null) become `extract/missing`, all together. */
export async function extractValues(
  extractions: readonly Extraction[],
  parsed: ParsedContent,
  redact: RedactExcerpt,
): Promise<{ readonly values: readonly Extracted[]; readonly failures: readonly Diagnostic[] }> {
  if (extractions.length === 0) return { values: [], failures: [] };
  if ('failure' in parsed) return { values: [], failures: [parsed.failure] };
  const values: Extracted[] = [];
  const failures: Diagnostic[] = [];
  for (const { name, expression, secret } of extractions) {
    const found = await evaluateOver(parsed, expression);
    if ('value' in found && found.value !== null) {
      values.push({ name, value: show(found.value), json: stringifyExactly(found.value), secret });
    } else {
      const problem = 'problem' in found ? found.problem : 'the expression finds nothing';
      failures.push(missing(name, expression, problem, parsed.value, redact));
    }
  }
  return { values, failures };
}

function missing(name: string, expression: string, problem: string, value: unknown, redact: RedactExcerpt): Diagnostic {
  const names = value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
  const shape = Array.isArray(value)
    ? `the response is a list of ${value.length}`
    : names.length > 0
      ? `the response has: ${redact(names.slice(0, 20).join(', '), namesLength).slice(0, namesLength)}${names.length > 20 ? ', …' : ''}`
      : `the response is: ${redact(show(value), 200).slice(0, 200)}`;
  return diagnostic('extract/missing', `Nothing to extract for \`${name}\` in the response.`, {
    evidence: [`expression: ${expression}`, problem, shape],
  });
}
