import type { ExplainedDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { escapedLength, renderAnnotation } from '../../src/diagnostics/render-annotation.ts';
import { renderText } from '../../src/diagnostics/render-text.ts';

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
const withOrigin = { ...explained, origin: { label: 'input "x"', text: 'a ^ b' }, span: { start: 2, end: 3 } };
const text = (d: ExplainedDiagnostic, width?: number) =>
  renderText(d, width === undefined ? { colour: false } : { colour: false, width }).split('\n');
const esc = '\u001b';

describe('text', () => {
  test('has its parts in reading order, with a blank line before each list', () => {
    expect(text(withOrigin)).toEqual([
      'error[auth/rejected]: The sentence.',
      ' ┌─ input "x", column 3',
      ' │ a ^ b',
      ' │   ^',
      '',
      '  Seen',
      '    · seen',
      '',
      '  Likely causes, likeliest first',
      '    · first cause',
      '    · second cause',
      '',
      '  What to do',
      '    1. first step',
      '    2. second step',
      '',
      '  More: kimp360 explain auth/rejected',
    ]);
  });

  test('with nothing to list is two lines', () => {
    expect(text({ ...explained, evidence: [], causes: [], steps: [] })).toEqual([
      'error[auth/rejected]: The sentence.',
      '  More: kimp360 explain auth/rejected',
    ]);
  });

  test('keeps a single fix and the page together, and what was seen apart from them', () => {
    const fixed = { ...explained, causes: [], steps: [], suggestion: 'Do this.' };
    const end = ['  Fix: Do this.', '  More: kimp360 explain auth/rejected'];
    expect(text(fixed).slice(-4)).toEqual(['    · seen', '', ...end]);
    expect(text({ ...fixed, evidence: [] })).toEqual(['error[auth/rejected]: The sentence.', ...end]);
  });

  test('is indented under its own beginning where it is wrapped', () => {
    const long = 'aaaa bbbb cccc dddd eeee';
    expect(text({ ...explained, message: long, evidence: [`x${long}`], causes: [], steps: [long] }, 30)).toEqual([
      'error[auth/rejected]: aaaa bbbb cccc dddd',
      'eeee',
      '',
      '  Seen',
      '    · xaaaa bbbb cccc dddd',
      '      eeee',
      '',
      '  What to do',
      '    1. aaaa bbbb cccc dddd',
      '       eeee',
      '',
      '  More: kimp360 explain auth/rejected',
    ]);
    const fixed = { ...explained, evidence: [], causes: [], steps: [], suggestion: long };
    expect(text(fixed, 28).slice(1, 3)).toEqual(['  Fix: aaaa bbbb cccc dddd', '       eeee']);
  });

  test('wraps the sentence beside its label', () => {
    const message = 'aaaa bbbb cccc dddd eeee';
    expect(text({ ...explained, message }, 45)[0]).toBe('error[auth/rejected]: aaaa bbbb cccc dddd');
    expect(text({ ...explained, message }, 46)[0]).toBe('error[auth/rejected]: aaaa bbbb cccc dddd eeee');
  });

  test('aligns numbers of different lengths', () => {
    const steps = Array.from({ length: 10 }, (_, n) => `step ${n}`);
    expect(text({ ...explained, steps })).toEqual(expect.arrayContaining(['     1. step 0', '    10. step 9']));
  });

  test('shows a long quoted line within the width', () => {
    const origin = { label: 'input "x"', text: 'x'.repeat(300) };
    const quoted = (width?: number) => text({ ...explained, origin, span: { start: 0, end: 1 } }, width)[2];
    expect(quoted()).toBe(` │ ${'x'.repeat(98)}…`);
    expect(quoted(60)).toBe(` │ ${'x'.repeat(50)}…`);
  });

  test('in colour dims the frame and the page, and lights the carets alone', () => {
    const lines = renderText({ ...withOrigin, severity: 'warning' }, { colour: true, width: 40 }).split('\n');
    expect(lines.slice(0, 4)).toEqual([
      `${esc}[1;33mwarning[auth/rejected]${esc}[0m${esc}[1m: The sentence.${esc}[0m`,
      `${esc}[2m ┌─${esc}[0m input "x", column 3`,
      `${esc}[2m │ ${esc}[0ma ^ b`,
      `${esc}[2m │ ${esc}[0m${esc}[1;31m  ^${esc}[0m`,
    ]);
    expect(lines[5]).toBe(`  ${esc}[36mSeen${esc}[0m`);
    expect(lines.at(-1)).toBe(`  ${esc}[2mMore: kimp360 explain auth/rejected${esc}[0m`);
  });

  test('in colour makes each line of the sentence strong, and a fix a heading', () => {
    const message = 'aaaa bbbb cccc dddd eeee';
    const fixed = { ...explained, message, evidence: [], causes: [], steps: [], suggestion: 'Do this.' };
    const lines = renderText({ ...fixed, severity: 'notice' }, { colour: true, width: 30 }).split('\n');
    expect(lines[0]).toMatch(`${esc}[1;36mnotice[auth/rejected]`);
    expect(lines[1]).toBe(`${esc}[1meeee${esc}[0m`);
    expect(lines[2]).toBe(`  ${esc}[36mFix:${esc}[0m Do this.`);
  });

  test('quoted lines of carets and more are no carets', () => {
    const quote = (line: string) => {
      const origin = { label: 'input "x"', text: line };
      return renderText({ ...explained, origin, span: { start: 0, end: 1 } }, { colour: true }).split('\n')[2];
    };
    expect(quote('a^')).toBe(`${esc}[2m │ ${esc}[0ma^`);
    expect(quote('^a')).toBe(`${esc}[2m │ ${esc}[0m^a`);
    expect(quote('a │ b')).toBe(`${esc}[2m │ ${esc}[0ma │ b`);
  });
});

describe('annotation', () => {
  const room = 4096 - escapedLength('More: kimp360 explain auth/rejected\n');

  test('one line that just fits is whole, one character more is cut', () => {
    const bare = { ...explained, evidence: [], causes: [], steps: [] };
    const message = (length: number) =>
      renderAnnotation({ ...bare, message: 'x'.repeat(length) }).message.split('\n')[0];
    const fits = room - escapedLength('\n');
    expect(message(fits)).toBe('x'.repeat(fits));
    expect(message(fits + 1)).toBe(`${'x'.repeat(fits - 1)}…`);
  });

  test('of percent signs counts them as the runner does', () => {
    expect(escapedLength('a%b\r\n')).toBe(11);
    const bare = { ...explained, evidence: [], causes: [], steps: [] };
    const [first = ''] = renderAnnotation({ ...bare, message: `😀${'%'.repeat(5000)}` }).message.split('\n');
    expect(first.startsWith('😀%')).toBe(true);
    expect(first.endsWith('%…')).toBe(true);
    expect(escapedLength(renderAnnotation({ ...bare, message: '%'.repeat(5000) }).message)).toBeGreaterThan(4090);
  });

  test('stops at the first step that does not fit', () => {
    const steps = ['a', 'y'.repeat(5000), 'c'];
    const { message } = renderAnnotation({ ...explained, evidence: [], causes: [], steps });
    expect(message).toContain('1. a');
    expect(message).not.toContain('3. c');
  });

  test('cuts a line of evidence at 300 characters, and a title at 120', () => {
    const { message, title } = renderAnnotation({ ...explained, evidence: ['x'.repeat(300)], title: 'y'.repeat(105) });
    expect(message).toContain(`- ${'x'.repeat(300)}\n`);
    expect(title).toBe(`auth/rejected: ${'y'.repeat(105)}`);
    const longer = renderAnnotation({ ...explained, evidence: ['x'.repeat(301)], title: 'y'.repeat(106) });
    expect(longer.message).toContain(`- ${'x'.repeat(299)}…\n`);
    expect(longer.title).toBe(`auth/rejected: ${'y'.repeat(104)}…`);
  });

  test('of a single cause says why', () => {
    expect(renderAnnotation({ ...explained, causes: ['only'] }).message).toContain('\nWhy: only\n');
  });

  test('quotes the text that is wrong', () => {
    expect(renderAnnotation(withOrigin).message).toContain(' │ a ^ b\n │   ^\n');
  });
});
