import { renderCaret } from '../../src/diagnostics/caret.ts';
import { diagnosticCodes } from '../../src/diagnostics/codes.ts';
import type { ExplainedDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { editDistance, nearestName } from '../../src/diagnostics/did-you-mean.ts';
import { nearestCode, renderExplain } from '../../src/diagnostics/pages.ts';
import { escapedLength, renderAnnotation } from '../../src/diagnostics/render-annotation.ts';
import { renderText } from '../../src/diagnostics/render-text.ts';
import { wrap } from '../../src/diagnostics/wrap.ts';
import { renderErrorsPage } from '../../src/tools/error-pages.ts';

describe('did you mean', () => {
  const known = ['base-url', 'path', 'headers', 'timeout', 'api-key-header', 'retries', 'retry-delay'];

  test.each([
    ['base_url', 'base-url'],
    ['BASEURL', 'base-url'],
    ['pat', 'path'],
    ['header', 'headers'],
    ['retry', 'retries'],
    ['retry-dela', 'retry-delay'],
    ['timeuot', 'timeout'],
    ['api-key-haeder', 'api-key-header'],
    ['token', undefined],
    ['x', undefined],
    ['', undefined],
  ])('%j: %s', (typed, expected) => {
    expect(nearestName(typed, known)).toBe(expected);
  });

  test('a swap of neighbours is one slip', () => {
    expect(editDistance('ab', 'ba')).toBe(1);
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('kitten', 'sitting', 2)).toBe(2);
  });
});

describe('caret', () => {
  const under = (text: string, start: number, end: number, width?: number) =>
    renderCaret({ label: 'input "x"', text }, { start, end }, width);

  test('a line among others has its number; CRLF is no part of it', () => {
    expect(under('a: 1\r\nb: 2\r\n', 9, 10)).toEqual(['  ┌─ input "x", line 2, column 4', '2 │ b: 2', '  │    ^']);
  });

  test('wide characters take two columns, combined ones one', () => {
    expect(under('名前: e\u0301x', 6, 7)).toEqual([' ┌─ input "x", column 7', ' │ 名前: e\u0301x', ' │       ' + ' ^']);
  });

  test('tabs and invisible characters are visible, and the carets still stand under them', () => {
    expect(under('\tk\u200bv', 2, 3)).toEqual([' ┌─ input "x", column 3', ' │ →   k<U+200B>v', ' │      ^^^^^^^^']);
    expect(under('a\u001b[31m', 1, 2)[1]).toBe(' │ a␛[31m');
  });

  test('an empty span and one at the end of a line have a caret too', () => {
    expect(under('ab', 2, 2)[2]).toBe(' │   ^');
    expect(under('ab\ncd', 2, 5)[2]).toBe('  │   ^');
    expect(under('', 0, 0)[2]).toBe(' │ ^');
  });

  test('a long line is shown around the span', () => {
    const [, line, carets] = under(`${'a'.repeat(500)}WRONG${'b'.repeat(500)}`, 500, 505, 40);
    expect(line?.length).toBeLessThanOrEqual(43);
    const at = carets?.indexOf('^') ?? -1;
    expect(line?.slice(at, at + 5)).toBe('WRONG');
    expect(carets?.trim().slice(-5)).toBe('^^^^^');
  });

  test('a secret origin is never quoted', () => {
    expect(renderCaret({ label: 'input "api-key"' }, { start: 0, end: 1 })).toEqual([]);
  });
});

const explained: ExplainedDiagnostic = {
  code: 'auth/rejected',
  severity: 'error',
  message: 'The sentence.',
  evidence: ['seen'],
  title: 'A title',
  causes: ['first cause', 'second cause'],
  steps: ['first step', 'second step'],
  page: 'kimp360 explain auth/rejected',
};

describe('text', () => {
  test('has no escape sequence unless colour is asked for', () => {
    expect(renderText(explained, { colour: false })).not.toContain('\u001b');
    expect(renderText(explained, { colour: true })).toContain('\u001b[1;31merror[auth/rejected]');
  });

  test('a suggestion is the first step, or the only one', () => {
    expect(renderText({ ...explained, suggestion: 'Do this.' }, { colour: false })).toMatch(
      /1\. Do this\.\n +2\. first step/,
    );
    expect(renderText({ ...explained, steps: [], suggestion: 'Do this.' }, { colour: false })).toContain(
      'Fix: Do this.',
    );
  });

  test('keeps click paths and code on one line when it wraps', () => {
    const path = 'My Account → Settings → Zapier Integration';
    const lines = wrap(
      `Check that the key is active: open ${path} in Kimp360. Or type \`gh secret set KIMP360_API_KEY\` and paste it.`,
      50,
      0,
    );
    expect(lines.every((line) => line.length <= 50)).toBe(true);
    expect(lines.some((line) => line.includes(path))).toBe(true);
    expect(lines.some((line) => line.includes('`gh secret set KIMP360_API_KEY`'))).toBe(true);
    expect(lines.join(' ')).toContain(`open ${path} in Kimp360. Or type`);
  });
});

describe('annotation', () => {
  test('sentence, what was seen, likeliest cause, steps and page come first, in this order', () => {
    const { title, message } = renderAnnotation(explained);
    expect(title).toBe('auth/rejected: A title');
    expect(message.split('\n')).toEqual([
      'The sentence.',
      'Seen:',
      '- seen',
      'Most likely: first cause',
      'What to do:',
      '1. first step',
      '2. second step',
      'More: kimp360 explain auth/rejected',
      'Also possible:',
      '- second cause',
    ]);
  });

  test('a flood of evidence leaves room for every step, and is cut aloud', () => {
    const evidence = Array.from({ length: 60 }, (_, row) => `${row}: ${'x'.repeat(500)}`);
    const steps = Array.from({ length: 8 }, (_, place) => `step ${place} ${'y'.repeat(200)}`);
    const { message } = renderAnnotation({ ...explained, evidence, steps });
    for (const step of steps) expect(message).toContain(step);
    expect(message).toMatch(/^- … and \d+ more$/m);
    expect(message.split('\n').every((line) => line.length <= 310)).toBe(true);
    expect(escapedLength(message)).toBeLessThanOrEqual(4096);
  });

  test('no more than three causes, but for the codes whose causes the contract wants told', () => {
    const causes = ['a', 'b', 'c', 'd', 'e'];
    expect(renderAnnotation({ ...explained, code: 'net/dns', causes }).message).toMatch(/- c$/);
    expect(renderAnnotation({ ...explained, code: 'auth/rejected', causes }).message).toMatch(/- e$/);
  });

  test('the last one says how many more faults there are', () => {
    const { message } = renderAnnotation(explained, { moreInSummary: 7 });
    expect(message).toContain('More: kimp360 explain auth/rejected\n7 more faults stand in the job summary.');
    expect(renderAnnotation(explained, { moreInSummary: 1 }).message).toContain('1 more fault stands');
  });

  test.each([
    ['percent signs', '%'.repeat(5000)],
    ['lines', 'x\n'.repeat(5000)],
    ['text', 'x'.repeat(5000)],
  ])('keeps to 4,096 characters after escaping, and keeps the page (%s)', (_name, flood) => {
    for (const d of [
      { ...explained, message: flood },
      { ...explained, steps: ['first', flood, flood] },
      { ...explained, evidence: Array.from({ length: 100 }, (_, n) => flood.slice(0, 100) + n) },
    ]) {
      const { message } = renderAnnotation({ ...d, title: flood });
      expect(escapedLength(message)).toBeLessThanOrEqual(4096);
      expect(message).toContain('More: kimp360 explain auth/rejected');
      expect(renderAnnotation({ ...d, title: flood }).title.length).toBeLessThanOrEqual(120);
    }
  });
});

describe('pages', () => {
  test('every code has an anchor of its own, and explain prints its page', () => {
    const markdown = renderErrorsPage();
    for (const code of diagnosticCodes) {
      expect(markdown.split(`<a id="${code.replace('/', '-')}"></a>`)).toHaveLength(2);
      expect(renderExplain(code)).toContain('What to do'.toLowerCase());
    }
    expect(renderExplain('auth/nothing')).toBeUndefined();
  });

  test('a misspelt code is recognised', () => {
    expect(nearestCode('auth/rejcted')).toBe('auth/rejected');
    expect(nearestCode('auth-rejected')).toBe('auth/rejected');
    expect(nearestCode('rejected')).toBe('auth/rejected');
    expect(nearestCode('something')).toBeUndefined();
  });

  test('links in the page lead to its anchors', () => {
    const markdown = renderErrorsPage();
    for (const [, target] of markdown.matchAll(/\]\(#([^)]+)\)/g)) expect(markdown).toContain(`<a id="${target}"></a>`);
  });
});
