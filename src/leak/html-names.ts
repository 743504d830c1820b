let known: ReadonlyMap<string, number> | undefined;

/** HTML's names for ASCII characters (HTML standard, section 13.5), those that encoders write for a character of a key. */
export function htmlNames(): ReadonlyMap<string, number> {
  // Most texts hold no name.
  known ??= new Map(
    Object.entries({
      Tab: '\t',
      NewLine: '\n',
      nbsp: '\u00a0',
      excl: '!',
      quot: '"',
      QUOT: '"',
      num: '#',
      dollar: '$',
      percnt: '%',
      amp: '&',
      AMP: '&',
      apos: "'",
      lpar: '(',
      rpar: ')',
      ast: '*',
      midast: '*',
      plus: '+',
      comma: ',',
      period: '.',
      sol: '/',
      colon: ':',
      semi: ';',
      lt: '<',
      LT: '<',
      equals: '=',
      gt: '>',
      GT: '>',
      quest: '?',
      commat: '@',
      lsqb: '[',
      lbrack: '[',
      bsol: '\\',
      rsqb: ']',
      rbrack: ']',
      Hat: '^',
      lowbar: '_',
      UnderBar: '_',
      grave: '`',
      DiacriticalGrave: '`',
      lcub: '{',
      lbrace: '{',
      verbar: '|',
      vert: '|',
      VerticalLine: '|',
      rcub: '}',
      rbrace: '}',
    }).map(([name, character]) => [name, character.charCodeAt(0)]),
  );
  return known;
}

/** Letters in the longest of them. */
export const longestHtmlName = 16;
