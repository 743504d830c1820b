import { countCharacters, renderCaret } from '../../src/diagnostics/caret.ts';
import { wrap } from '../../src/diagnostics/wrap.ts';

const under = (text: string, start: number, end: number, width?: number) =>
  renderCaret({ label: 'input "x"', text }, { start, end }, width);

describe('the place', () => {
  const within = { line: 12, column: 7 };

  test('of a text that may not be shown stands alone, where it is known', () => {
    expect(renderCaret({ label: 'input "x"', within }, { start: 0, end: 1 })).toEqual([
      ' ┌─ input "x", line 12, column 7',
    ]);
    expect(renderCaret({ label: 'input "x"', text: 'abc' }, undefined)).toEqual([]);
  });

  test('in a file is written as editors understand it', () => {
    const origin = { label: 'a task', text: 'abc', within: { ...within, file: 'release.yml' } };
    expect(renderCaret(origin, { start: 0, end: 1 })).toEqual(['   ┌─ release.yml:12:7', '12 │ abc', '   │ ^']);
    expect(renderCaret({ label: 'a task', within: { ...within, file: 'a\u200b.yml' } }, undefined)).toEqual([
      ' ┌─ a<U+200B>.yml:12:7',
    ]);
  });

  test('counts characters, not the units of UTF-16', () => {
    expect(countCharacters('a😀b', 3)).toBe(2);
    expect(countCharacters('\uffff\uffff', 2)).toBe(2);
    expect(countCharacters('', 0)).toBe(0);
    expect(under('😀😀x', 4, 5)[0]).toBe(' ┌─ input "x", column 3');
  });
});

describe('the line', () => {
  test('is the one that holds the span, wherever it stands', () => {
    const text = 'ab\ncd\nef';
    expect(under(text, 0, 1)).toEqual(['  ┌─ input "x", line 1, column 1', '1 │ ab', '  │ ^']);
    expect(under(text, 3, 4)).toEqual(['  ┌─ input "x", line 2, column 1', '2 │ cd', '  │ ^']);
    expect(under(text, 7, 8)).toEqual(['  ┌─ input "x", line 3, column 2', '3 │ ef', '  │  ^']);
    expect(under('\nab', 0, 0)[0]).toBe('  ┌─ input "x", line 1, column 1');
    expect(under('\nab', 1, 2)[1]).toBe('2 │ ab');
    expect(under('\n\nab', 2, 3)[0]).toBe('  ┌─ input "x", line 3, column 1');
  });

  test('is the only one where a text merely ends with a line break', () => {
    expect(under('ab\n', 1, 2)).toEqual([' ┌─ input "x", column 2', ' │ ab', ' │  ^']);
  });

  test('ends the carets of a span that goes on below', () => {
    expect(under('abc\ndef', 1, 6)[2]).toBe('  │  ^^');
    expect(under('abc\ndef', 4, 6)[2]).toBe('  │ ^^');
  });
});

describe('columns', () => {
  test('an empty span inside a line marks the character behind it', () => {
    expect(under('abc', 1, 1)[2]).toBe(' │  ^');
    expect(under('abc', 0, 0)[2]).toBe(' │ ^');
  });

  test.each([
    ['©', 1],
    ['™', 1],
    ['↔', 1],
    ['❤', 1],
    ['❤\ufe0f', 2],
    ['1\ufe0f\u20e3', 2],
    ['🇩🇪', 2],
    ['👩\u200d💻', 2],
    ['e\u0301', 1],
    ['日', 2],
    ['😀', 2],
    ['🂡', 1],
  ])('%s takes %i', (character, columns) => {
    expect(under(`${character}x`, character.length, character.length + 1)[2]).toBe(` │ ${' '.repeat(columns)}^`);
  });

  test('a tab leads to the next stop', () => {
    expect(under('abcde\tx', 6, 7).slice(1)).toEqual([' │ abcde→  x', ' │         ^']);
    expect(under('abcd\tx', 4, 5).slice(1)).toEqual([' │ abcd→   x', ' │     ^^^^']);
  });

  test('a flag, a family and a skin tone are one wide character each, and are not taken apart', () => {
    expect(under('👩‍👩‍👧x', 8, 9).slice(1)).toEqual([' │ 👩‍👩‍👧x', ' │   ^']);
    expect(under('e\u0301\u200dx', 3, 4)[1]).toBe(' │ e\u0301<U+200D>x');
  });

  test('a wide character is marked on both columns', () => {
    expect(under('a名b', 1, 2)[2]).toBe(' │  ^^');
  });
});

describe('a long line', () => {
  const shown = (text: string, start: number, end: number, width = 40) =>
    under(text, start, end, width)
      .slice(1)
      .map((line) => line.slice(3));

  test('that just fits is shown whole', () => {
    const text = 'x'.repeat(40);
    expect(shown(text, 39, 40)).toEqual([text, `${' '.repeat(39)}^`]);
  });

  test('is cut behind the window, with dots for what is left out', () => {
    expect(shown('x'.repeat(41), 0, 1)).toEqual([`${'x'.repeat(38)}…`, '^']);
  });

  test('is cut before the window too: a third of it stands before the span', () => {
    const [line = '', carets = ''] = shown(`${'a'.repeat(100)}X${'b'.repeat(100)}`, 100, 101);
    expect(line).toBe(`…${'a'.repeat(13)}X${'b'.repeat(24)}…`);
    expect(carets).toBe(`${' '.repeat(14)}^`);
  });

  test('that ends with the span has no dots behind it', () => {
    const [line = ''] = shown(`${'a'.repeat(100)}X`, 100, 101);
    expect(line).toBe(`…${'a'.repeat(13)}X`);
  });

  test('of wide characters takes no more columns than one of narrow ones', () => {
    const [line = ''] = shown('名'.repeat(100), 50, 51);
    expect(line).toBe(`…${'名'.repeat(19)}…`);
  });

  test('is never cut to less than twenty columns', () => {
    expect(shown('x'.repeat(30), 0, 1, 5)).toEqual([`${'x'.repeat(18)}…`, '^']);
  });

  test('of any length is read near the span alone, and says so', () => {
    const text = `${'a'.repeat(2000)}X${'b'.repeat(2000)}`;
    const whole = shown(text, 2000, 2001, 5000);
    expect(whole[0]).toBe(`…${'a'.repeat(500)}X${'b'.repeat(499)}…`);
    expect(whole[1]).toBe(`${' '.repeat(501)}^`);
    const near = `${'a'.repeat(500)}X${'b'.repeat(499)}`;
    expect(shown(near, 500, 501, 5000)[0]).toBe(near);
    expect(shown(text, 2000, 3500, 5000)[1]).toBe(`${' '.repeat(501)}${'^'.repeat(500)}`);
  });
});

describe('wrapped text', () => {
  test('fills each line up to its last column, less the indent', () => {
    const words = 'aaaa bbbb cccc dddd eeee ffff';
    expect(wrap(words, 24, 0)).toEqual(['aaaa bbbb cccc dddd eeee', 'ffff']);
    expect(wrap(words, 23, 0)).toEqual(['aaaa bbbb cccc dddd', 'eeee ffff']);
    expect(wrap(words, 28, 4)).toEqual(['aaaa bbbb cccc dddd eeee', 'ffff']);
  });

  test('has no fewer than twenty columns, and no line is empty', () => {
    expect(wrap('aaaa bbbb cccc dddd eeee', 10, 8)).toEqual(['aaaa bbbb cccc dddd', 'eeee']);
    expect(wrap(`${'x'.repeat(30)} y`, 20, 0)).toEqual(['x'.repeat(30), 'y']);
    expect(wrap('', 40, 0)).toEqual(['']);
  });

  test('is one line where no width is asked for', () => {
    expect(wrap('aaaa  bbbb', undefined, 4)).toEqual(['aaaa  bbbb']);
  });

  test('breaks code that no line could hold, and keeps what just fits', () => {
    expect(wrap('type `aaaa bbbb cccc dd` now', 20, 0)).toEqual(['type', '`aaaa bbbb cccc dd`', 'now']);
    expect(wrap('`aaaaaaaa bbbb ccc ddd` x', 23, 0)).toEqual(['`aaaaaaaa bbbb ccc ddd`', 'x']);
    expect(wrap('`aaaaaaaaaa  bbbbbbbbbb ccc`', 20, 0)).toEqual(['`aaaaaaaaaa', 'bbbbbbbbbb ccc`']);
  });
});
