/** The page of each code, as `kimp360 explain` prints it and as the documentation has it. */
import { catalogue } from '../../src/diagnostics/catalogue/index.ts';
import { diagnosticCodes, exitStatusOf, isSoftenable } from '../../src/diagnostics/codes.ts';
import { DiagnosticError, diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { anchorOf, textOf } from '../../src/diagnostics/explain.ts';
import { nearestCode, renderExplain, renderMarkdownSection } from '../../src/diagnostics/pages.ts';
import { generalWords } from '../../src/diagnostics/words.ts';

const flat = (text: string): string => text.replace(/\s+/g, ' ');
const unescaped = (text: string): string => text.replace(/\\([*_<>[\]\\])/g, '$1').replaceAll('**', '');

test.each(diagnosticCodes)('%s', (code) => {
  const entry: (typeof catalogue)[typeof code] = catalogue[code];
  const steps = new Set<string>();
  const inOrder = [...entry.remedies].sort(
    (one, other) => Number('needsEvidence' in one) - Number('needsEvidence' in other),
  );
  const consequence = entry.example.startsWith('warning')
    ? 'A warning: the step goes on.'
    : `The step fails; the CLI ends with exit status ${exitStatusOf(code)}. ${
        isSoftenable(code)
          ? 'With `fail-on-error: false` it is a warning.'
          : '`fail-on-error: false` does not change that.'
      }`;
  const width = 70;
  const page = renderExplain(code, width) ?? '';
  const lines = page.split('\n');
  expect(lines.slice(0, 2)).toEqual([`${code}: ${entry.title}`, '']);
  const [about, rest] = page.split('\n\nCauses and what to do\n') as [string, string];
  expect(flat(about)).toBe(flat(`${code}: ${entry.title} ${entry.meaning} ${consequence}`));
  // Only words that are longer than a line, such as a URL, may be wider.
  const beforeExample = lines.slice(1, lines.indexOf('Example'));
  for (const line of beforeExample)
    if (line.length > width) expect(line.trim().split(' ').length).toBeLessThanOrEqual(2);

  const markdown = renderMarkdownSection(code);
  const written = unescaped(markdown);
  expect(markdown.split('\n').slice(0, 4)).toEqual([
    `<a id="${anchorOf(code)}"></a>`,
    '',
    `### \`${code}\`: ${entry.title}`,
    '',
  ]);
  expect(flat(written)).toContain(flat(unescaped(`${entry.meaning} ${consequence}`)));
  let last = -1;
  let lastCause = '';
  for (const remedy of inOrder) {
    const cause = textOf(remedy.cause, generalWords);
    const undoing = remedy.steps.map((step) => textOf(step, generalWords));
    const key = undoing.join('\n');
    // A neighbouring cause with the same way out is told with it.
    const lead = key === lastCause && last >= 0 ? 'Or: ' : '· ';
    lastCause = key;
    const at = flat(rest).indexOf(flat(`${lead}${cause}`));
    expect([cause, at > last]).toEqual([cause, true]);
    last = at;
    if (lead === '· ') expect(written).toContain(`\n- ${unescaped(cause)}`);
    for (const step of undoing) {
      steps.add(step);
      expect(flat(rest)).toContain(flat(`→ ${step}`));
      expect(written).toContain(`\n  - ${unescaped(step)}`);
    }
  }
  const lastly = 'lastly' in entry ? entry.lastly : undefined;
  expect(rest.includes('\n\nFinally\n')).toBe(lastly !== undefined);
  expect(markdown.includes('\n\n**Finally**\n\n')).toBe(lastly !== undefined);
  for (const step of lastly ?? []) {
    expect(flat(rest)).toContain(flat(`· ${textOf(step, generalWords)}`));
    expect(written).toContain(`\n- ${unescaped(textOf(step, generalWords))}`);
  }
  const indented = entry.example.replace(/^(?=.)/gm, '  ');
  expect(page.endsWith(`\n\nExample\n${indented}`)).toBe(true);
  expect(markdown.endsWith(`\n\n**Example**\n\n\`\`\`text\n${entry.example}\n\`\`\``)).toBe(true);
  expect(markdown).toContain('\n\n**Causes, and what to do**\n\n- ');
});

test('lines that go on stand under their beginning', () => {
  const page = renderExplain('auth/rejected', 60)?.split('\n') ?? [];
  const leads = /^(?: {2}· | {6}→ )/;
  let depth = 0;
  for (const line of page.slice(page.indexOf('Causes and what to do') + 1, page.indexOf('Example') - 1)) {
    if (line === '' || line === 'Finally') continue;
    const lead = leads.exec(line)?.[0];
    if (lead === undefined) expect(line.search(/\S/)).toBe(depth);
    else depth = lead.length;
  }
  expect(depth).toBeGreaterThan(0);
});

test('code spans stay as they are, and nothing else becomes markup', () => {
  const sections = diagnosticCodes
    .map(renderMarkdownSection)
    .join('\n')
    .replace(/```[\s\S]*?```/g, '');
  const outside = sections.replace(/``.*?``|`[^`]*`/g, '').replace(/<a id="[^"]+"><\/a>/g, '');
  expect(outside).not.toMatch(/(?<!\\)[<>_[\]]/);
  const spans = sections.match(/`[^`]+`/g) ?? [];
  expect(spans.length).toBeGreaterThan(100);
  for (const span of spans) expect(span).not.toMatch(/\\[<>_]/);
});

test.each([
  ['auth/rejected', 'auth/rejected'],
  ['auth-rejected', 'auth/rejected'],
  ['rejected', 'auth/rejected'],
  ['key-missing', 'key/missing'],
  ['missing', 'key/missing'],
  ['auth/rejcted', 'auth/rejected'],
  ['ejected', undefined],
  ['', undefined],
])('%j is most likely %j', (code, expected) => {
  expect(nearestCode(code)).toBe(expected);
});

test('an error carries what it is thrown with', () => {
  const cause = new Error('under it');
  const first = diagnostic('key/missing', 'There is no key.', { cause, evidence: ['seen'] });
  const second = diagnostic('key/trimmed', 'White space was removed.', { severity: 'warning' });
  expect(first).toEqual({
    code: 'key/missing',
    severity: 'error',
    message: 'There is no key.',
    evidence: ['seen'],
    cause,
  });
  expect(second).toEqual({
    code: 'key/trimmed',
    severity: 'warning',
    message: 'White space was removed.',
    evidence: [],
  });
  const error = new DiagnosticError(first, second);
  expect([error.name, error.message, error.cause, error.diagnostics]).toEqual([
    'DiagnosticError',
    'key/missing: There is no key.',
    cause,
    [first, second],
  ]);
});
