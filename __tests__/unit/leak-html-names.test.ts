/** HTML's names, by the characters that they stand for, as section 13.5 of the HTML standard lists them. */
import type * as HtmlNames from '../../src/leak/html-names.ts';

const namesOf: Readonly<Record<string, string>> = {
  '\t': 'Tab',
  '\n': 'NewLine',
  '\u00a0': 'nbsp',
  '!': 'excl',
  '"': 'QUOT quot',
  '#': 'num',
  $: 'dollar',
  '%': 'percnt',
  '&': 'AMP amp',
  "'": 'apos',
  '(': 'lpar',
  ')': 'rpar',
  '*': 'ast midast',
  '+': 'plus',
  ',': 'comma',
  '.': 'period',
  '/': 'sol',
  ':': 'colon',
  ';': 'semi',
  '<': 'LT lt',
  '=': 'equals',
  '>': 'GT gt',
  '?': 'quest',
  '@': 'commat',
  '[': 'lbrack lsqb',
  '\\': 'bsol',
  ']': 'rbrack rsqb',
  '^': 'Hat',
  _: 'UnderBar lowbar',
  '`': 'DiacriticalGrave grave',
  '{': 'lbrace lcub',
  '|': 'VerticalLine verbar vert',
  '}': 'rbrace rcub',
};

test('each of them, and no other', async () => {
  // The table is built once: a module of its own has one of its own.
  const anew = `../../src/leak/html-names.ts?${Date.now()}`;
  const { htmlNames, longestHtmlName }: typeof HtmlNames = await import(anew);
  const told: Record<string, string[]> = {};
  for (const [name, code] of htmlNames()) {
    const character = String.fromCharCode(code);
    told[character] = [...(told[character] ?? []), name].sort();
    expect(name.length).toBeLessThanOrEqual(longestHtmlName);
  }
  expect(Object.fromEntries(Object.entries(told).map(([character, names]) => [character, names.join(' ')]))).toEqual(
    namesOf,
  );
  expect(htmlNames()).toBe(htmlNames());
});
