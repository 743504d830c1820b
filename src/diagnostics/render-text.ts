import { renderCaret } from './caret.ts';
import type { ExplainedDiagnostic } from './diagnostic.ts';
import { causesHeading, sectionsOf } from './sections.ts';
import { wrap } from './wrap.ts';

export interface TextOptions {
  /** ANSI colours; only for a terminal that wants them. */
  readonly colour: boolean;
  /** Columns to wrap at; without it no line is broken. */
  readonly width?: number;
}

type Style = 'error' | 'warning' | 'notice' | 'heading' | 'dim' | 'strong';

const codes: Readonly<Record<Style, string>> = {
  error: '1;31',
  warning: '1;33',
  notice: '1;36',
  heading: '36',
  dim: '2',
  strong: '1',
};

/** A diagnostic for a log or a terminal, without a line break at its end. */
export function renderText(d: ExplainedDiagnostic, { colour, width }: TextOptions): string {
  const paint = (style: Style, text: string) => (colour ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
  const sections = sectionsOf(d);
  const lines: string[] = [];

  const [first = '', ...rest] = wrap(sections.message, width, sections.label.length + 2);
  lines.push(`${paint(d.severity, sections.label)}${paint('strong', `: ${first}`)}`);
  lines.push(...rest.map((line) => paint('strong', line)));
  if (d.origin !== undefined) {
    lines.push(
      ...renderCaret(d.origin, d.span, width === undefined ? 100 : width - 8).map((line) => caretLine(line, paint)),
    );
  }

  const list = (heading: string, items: readonly string[], marker: (place: number) => string) => {
    if (items.length === 0) return;
    lines.push('', `  ${paint('heading', heading)}`);
    items.forEach((item, place) => {
      const lead = `    ${marker(place)} `;
      const [head = '', ...tail] = wrap(item, width, lead.length);
      lines.push(`${lead}${head}`, ...tail.map((line) => `${' '.repeat(lead.length)}${line}`));
    });
  };
  const numbered = (items: readonly string[]) => (place: number) =>
    `${String(place + 1).padStart(String(items.length).length)}.`;

  list('Seen', sections.evidence, () => '·');
  list(causesHeading(sections.causes), sections.causes, () => '·');
  list('What to do', sections.steps, numbered(sections.steps));
  if (sections.fix !== undefined) {
    const [head = '', ...tail] = wrap(sections.fix, width, 7);
    if (sections.evidence.length > 0) lines.push('');
    lines.push(`  ${paint('heading', 'Fix:')} ${head}`, ...tail.map((line) => `       ${line}`));
  }
  const lists = sections.evidence.length + sections.causes.length + sections.steps.length > 0;
  lines.push(...(lists && sections.fix === undefined ? [''] : []), `  ${paint('dim', `More: ${sections.page}`)}`);
  return lines.join('\n');
}

/** The carets stand out, the frame stands back. */
function caretLine(line: string, paint: (style: Style, text: string) => string): string {
  const bar = line.search(/[│┌]/);
  const frame = line.slice(0, bar + 2);
  const content = line.slice(bar + 2);
  return `${paint('dim', frame)}${/^ *\^+$/.test(content) ? paint('error', content) : content}`;
}
