/** Our parser of JMESPath: what the library's forgets or refuses, and beside the library's over everything else. */
import fc from 'fast-check';
import jmespath from 'jmespath';
import { loadJmespath } from '../../src/expect/jmespath.ts';
import { ExpressionFault } from '../../src/expect/parse-expression.ts';
import { search } from '../../src/expect/search.ts';
import { faultsOf } from '../support/inputs.ts';

const library = await loadJmespath();
const theirs = jmespath as unknown as { compile(expression: string): unknown };

const and = 'Write `&&` between the two conditions, or `||` where one of them is enough.';
const comma = 'Write a comma between the two.';

describe('what would be dropped in silence is refused', () => {
  test.each([
    ["(status == 'done' errors == `0`)", 'errors', and],
    ["status == 'done' errors == `0`", 'errors', and],
    ['(a b)', 'b', and],
    ['(@ a)', 'a', and],
    ["l[?a == 'x' b == 'y']", 'b', and],
    ['[a b]', 'b', comma],
    ['{x: a y: s}', 'y', comma],
    ["contains(s 'do')", "'do'", comma],
    ['sort_by(l &a)', '&', comma],
    ['length(s,)', ')', 'Remove the comma before it, or write what is missing between them.'],
    ['[a, ]', ']', 'Remove the comma before it, or write what is missing between them.'],
    ['{x: a, }', '}', 'Remove the comma before it, or write what is missing between them.'],
    ["a['b']", "'b'", 'Write `a.b`.'],
    ['x.a["b c"]', '"b c"', 'Write `x.a."b c"`.'],
    ['not a', 'not', 'Write `!a`.'],
    ["not a == 'x'", 'not', 'Write `!(…)` around what is to be denied.'],
    ["not(a == 'x')", 'not', 'Write `!(…)`.'],
    ['a.b && not c', 'not', 'Write `!c`.'],
  ])('%s', async (expression, pointed, advice) => {
    const [fault, ...more] = await faultsOf({ expect: expression });
    expect(more).toEqual([]);
    expect(fault).toContain(`input/invalid "${pointed}": `);
    expect(fault?.endsWith(` → ${advice}`)).toBe(true);
  });

  test.each([
    'l[1-2]',
    'l[-]',
    'l[1:2 3]',
    'l[1:2:3:4]',
    'l[:::]',
    '[ ]',
    '(a)(b)',
    '@(a)',
    '()',
    '"f"(a)',
    'a.(b)',
    'l[0](a)',
    'a !b',
  ])('%s', (expression) => {
    expect(() => library.compile(expression)).toThrow(ExpressionFault);
  });
});

test.each([
  ['"x"', "(@ == 'x')", true],
  ['{"a":1}', '(@ | a)', 1],
  ['{"a":1}', '(@ || a)', { a: 1 }],
  ['{"a":1}', '(@ && a)', 1],
  ['{"a":1}', '(@.a)', 1],
  ['[1,2]', '(@[1])', 2],
  ['{"l":["done","x"]}', "l[?(@ == 'done')]", ['done']],
  ['{"a":1}', 'length(@ | keys(@))', 1],
  ['{"a":1}', 'keys(@.{x: a})', ['x']],
  ['{"l":[{"a":1}]}', 'map(&(@ | a), l)', [1]],
  ['{"l":[[1],[2]]}', 'l[?(@ == `[2]`)][] | [0]', 2],
  ['{}', "'it\\'s \\'here\\''", "it's 'here'"],
  ['{}', "'a\\\\\\'b\\'c'", "a\\\\'b'c"],
])('%s: %s', (text, expression, value) => {
  expect(search(JSON.parse(text), expression, library)).toEqual(value);
});

test('deep nesting has an end, before that of the stack', () => {
  expect(() => library.compile(`${'('.repeat(2_000)}a${')'.repeat(2_000)}`)).not.toThrow();
  for (const sign of ['(', '!', '[', '&', 'f(', '[?', 'a.[']) {
    expect(() => library.compile(sign.repeat(20_000))).toThrow(ExpressionFault);
  }
});

const name = fc.constantFrom('a', 'b', '"c d"');
/** Expressions by the grammar, but none with `@` behind an opening parenthesis. */
const sound = fc.letrec<{ all: string }>((tie) => {
  const one = tie('all');
  const inner = one.map((text) => (text.startsWith('@') ? `a${text.slice(1)}` : text));
  const operator = fc.constantFrom('==', '!=', '<', '<=', '>', '>=', '&&', '||', '|');
  const behind = fc.constantFrom(
    '.a',
    '."c d"',
    '.*',
    '[0]',
    '[-1]',
    '[*]',
    '[]',
    '[1:]',
    '[:2]',
    '[::-1]',
    '[1:2:3]',
    '.[a, b]',
    '.{x: a}',
    '.length(a)',
  );
  return {
    all: fc.oneof(
      { maxDepth: 6 },
      name,
      fc.constantFrom(
        '@',
        '*',
        '[*]',
        '[]',
        '[0]',
        '[:1]',
        '`1`',
        '`{"a": [1]}`',
        "'x'",
        '[?a]',
        '[a, b]',
        '{x: a, "y": @}',
      ),
      fc.tuple(one, behind).map((parts) => parts.join('')),
      fc.tuple(one, behind).map((parts) => parts.join('')),
      fc.tuple(one, operator, one).map((parts) => parts.join(' ')),
      fc.tuple(one, inner).map(([left, right]) => `${left}[?${right}]`),
      inner.map((text) => `(${text})`),
      one.map((text) => `!${text}`),
      fc.tuple(inner, inner).map(([left, right]) => `f(${left}, &${right})`),
      fc.tuple(one, one).map(([left, right]) => `[${left}, ${right}]`),
      fc.tuple(one, one).map(([left, right]) => `{x: ${left}, y: ${right}}`),
    ),
  };
}).all;

test('what both read, both read alike', () => {
  let read = 0;
  fc.assert(
    fc.property(sound, (text) => {
      let tree: unknown;
      try {
        tree = theirs.compile(text);
      } catch {
        return;
      }
      read += 1;
      expect(library.compile(text)).toEqual(tree);
    }),
    { numRuns: 4_000 },
  );
  expect(read).toBeGreaterThan(2_000);
});

const piece = fc.constantFrom(
  'a',
  'b',
  '.',
  '[',
  ']',
  '[?',
  '[]',
  '*',
  '(',
  ')',
  '==',
  '&&',
  '!',
  "'b'",
  '`1`',
  ',',
  ':',
  '{',
  '}',
  '|',
  '@',
  '&',
  'f(',
  '1',
  ' ',
);

test('of whatever is typed, what we read the library reads too, and it makes the same of it', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join('')),
      (text) => {
        let tree: unknown;
        try {
          tree = library.compile(text);
        } catch {
          return;
        }
        // Where the library takes `@` for all that stands in parentheses or in a call.
        if (/[(,]\s*@/.test(text)) return;
        expect(theirs.compile(text)).toEqual(tree);
      },
    ),
    { numRuns: 20_000 },
  );
});
