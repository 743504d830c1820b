import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** `github`, `job`, `strategy`, `matrix`, `runner`: what a default in `action.yml` may ask. */
export type Contexts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

interface Metadata {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>>;
}

/**
 * The `INPUT_*` variables of a step: every declared input is set, with its default where the step gives none; what the
 * step gives beyond them is set as well.
 */
export function inputVariables(
  actionFile: string,
  given: Readonly<Record<string, string>>,
  contexts: Contexts,
): Record<string, string> {
  const metadata = parse(readFileSync(actionFile, 'utf8')) as Metadata;
  const defaults = Object.entries(metadata.inputs ?? {}).map(
    ([name, input]) => [name, evaluate(String(input?.default ?? ''), contexts)] as const,
  );
  const all = { ...Object.fromEntries(defaults), ...given };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [variableOf(name), value]));
}

/** `api-key` → `INPUT_API-KEY`. */
export function variableOf(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}

/** Text with `${{ context.name }}` filled in; what a context does not hold is ''. Nothing but look-ups is understood. */
export function evaluate(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_whole, expression: string) => {
    const path = /^([a-z]+)\.([\w-]+)$/.exec(expression);
    const context = path?.[1] ?? '';
    if (!['github', 'job', 'strategy', 'matrix', 'runner'].includes(context)) {
      throw new Error(`A default in action.yml may not use: ${expression}`);
    }
    const value = contexts[context]?.[path?.[2] ?? ''];
    return value === undefined || value === null ? '' : String(value);
  });
}
