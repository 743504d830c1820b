import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Extraction } from '../plan/plan.ts';
import { evaluate, show } from './evaluate.ts';
import { parseJsonContent, parseJsonExactly } from './json.ts';

export interface Extracted {
  readonly name: string;
  /** Text as it is, everything else as JSON with all digits. */
  readonly value: string;
  readonly secret: boolean;
}

/** Evaluates every extraction; names whose expression finds nothing (or null) become `extract/missing`, all together. */
export async function extractValues(
  extractions: readonly Extraction[],
  content: Uint8Array,
  contentType: string,
  redact: (text: string) => string,
): Promise<{ readonly values: readonly Extracted[]; readonly failures: readonly Diagnostic[] }> {
  if (extractions.length === 0) return { values: [], failures: [] };
  const parsed = parseJsonContent(content, contentType);
  if ('failure' in parsed) return { values: [], failures: [parsed.failure] };
  const exact = await parseJsonExactly(content);
  const values: Extracted[] = [];
  const failures: Diagnostic[] = [];
  for (const { name, expression, secret } of extractions) {
    let found: unknown;
    let problem = 'the expression finds nothing';
    try {
      found = await evaluate(exact, expression);
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
    }
    if (found === null || found === undefined) failures.push(missing(name, expression, problem, parsed.value, redact));
    else values.push({ name, value: show(found), secret });
  }
  return { values, failures };
}

function missing(
  name: string,
  expression: string,
  problem: string,
  value: unknown,
  redact: (text: string) => string,
): Diagnostic {
  const names = value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
  const shape = Array.isArray(value)
    ? `the response is a list of ${value.length}`
    : names.length > 0
      ? `the response has: ${redact(names.slice(0, 20).join(', '))}${names.length > 20 ? ', …' : ''}`
      : `the response is: ${redact(show(value)).slice(0, 200)}`;
  return diagnostic('extract/missing', `Nothing to extract for \`${name}\` in the response.`, {
    evidence: [`expression: ${expression}`, problem, shape],
  });
}
