import { editDistance, nearestName } from '../../src/diagnostics/did-you-mean.ts';
import { makeVisible, oneLine } from '../../src/diagnostics/visible.ts';

describe('what nobody sees', () => {
  test('is written so that everybody does', () => {
    expect(makeVisible('a\u0000b\u001fc d\u007fe\u0085f\u00a0g\ufeff')).toBe('a␀b␟c d␡e<U+0085>f<U+00A0>g<U+FEFF>');
    expect(makeVisible('\ud83d\ude00 \ud83d x \ude00')).toBe('😀 <U+D83D> x <U+DE00>');
  });
});

describe('foreign text on one line', () => {
  test('has no white space around it, and single blanks inside', () => {
    expect(oneLine('  a \t\r\n b\n')).toBe('a b');
  });

  test('is whole up to its length, and cut to it with a sign beyond', () => {
    expect(oneLine('x'.repeat(10), 10)).toBe('x'.repeat(10));
    expect(oneLine('x'.repeat(11), 10)).toBe(`${'x'.repeat(9)}…`);
    expect(oneLine('😀'.repeat(11), 10)).toBe(`${'😀'.repeat(9)}…`);
    expect(oneLine('a'.repeat(400))).toHaveLength(300);
  });

  test('of which most is white space is not called whole when its end was not looked at', () => {
    expect(oneLine(`a${' '.repeat(100)}b`, 10)).toBe('a …');
    expect(oneLine(`a${' '.repeat(78)}b`, 10)).toBe('a b');
  });
});

describe('a name', () => {
  test('of two letters has no slip, of three one, of six two', () => {
    expect(nearestName('ab', ['ac'])).toBeUndefined();
    expect(nearestName('ab', ['a_B'])).toBe('a_B');
    expect(nearestName('abc', ['abd'])).toBe('abd');
    expect(nearestName('abc', ['add'])).toBeUndefined();
    expect(nearestName('abcdef', ['abcdxy'])).toBe('abcdxy');
    expect(nearestName('abcdef', ['abcxyz'])).toBeUndefined();
  });

  test('is the first of those that are equally near', () => {
    expect(nearestName('abcx', ['abcd', 'abce'])).toBe('abcd');
    expect(nearestName('abcx', ['abd', 'abcd'])).toBe('abcd');
  });

  test('in the plural is near to its singular only at the end', () => {
    expect(nearestName('query', ['queries'])).toBe('queries');
    expect(nearestName('entriesa', ['entrya'])).toBeUndefined();
  });

  test('that is very long, or one of very many, is not looked for', () => {
    const long = 'x'.repeat(100);
    expect(nearestName(long, [long])).toBe(long);
    expect(nearestName(`${long}x`, [`${long}x`])).toBeUndefined();
    const many = Array.from({ length: 499 }, (_, n) => `other-${n}`);
    expect(nearestName('wanted', [...many, 'wanted'])).toBe('wanted');
    expect(nearestName('wanted', [...many, 'one-more', 'wanted'])).toBeUndefined();
  });
});

describe('the distance of two names', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abcd', 'badc', 2],
    // A swap is of neighbours: nothing may stand between them.
    ['ca', 'abc', 3],
    ['ab', 'xa', 2],
    ['ab', 'bx', 2],
    ['axb', 'bxa', 2],
    ['abab', 'baba', 2],
    ['aab', 'aba', 1],
    ['xab', 'xba', 1],
    ['sunday', 'saturday', 3],
  ])('%s and %s', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  test('is not told beyond its limit', () => {
    expect(editDistance('abc', 'xyz', 3)).toBe(3);
    expect(editDistance('abc', 'xyz', 4)).toBe(3);
    expect(editDistance('abc', 'xyz', 1)).toBe(1);
    expect(editDistance('a', 'abcdef', 5)).toBe(5);
    expect(editDistance('a', 'abcdef', 2)).toBe(2);
  });
});
