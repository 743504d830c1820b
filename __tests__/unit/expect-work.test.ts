/** What an evaluation may make and look at: every way to name a value over and over ends in a fault, and what a large answer needs does not. */
import { evaluateOver } from '../../src/expect/evaluate.ts';
import { loadJmespath } from '../../src/expect/jmespath.ts';
import { parseJsonText } from '../../src/expect/json.ts';
import { search } from '../../src/expect/search.ts';
import { TooMuchWork } from '../../src/expect/work.ts';

const library = await loadJmespath();
const problem = 'it makes more than 20 million values';

/** The value itself `8 ** levels` times over. */
const often = (levels: number) => `@ | ${Array.from({ length: levels }, () => '[@,@,@,@,@,@,@,@]').join(' | ')}`;
const flat = (levels: number) => `${often(levels)} | ${Array.from({ length: levels - 1 }, () => '[]').join(' | ')}`;
const list = Array.from({ length: 100_000 }, (_one, at) => at);
const map = Object.fromEntries(list.map((at) => [`k${at}`, at]));

test.each<readonly [string, unknown, string]>([
  ['lists', { a: 1 }, often(9)],
  ['lists that are made flat', { a: 1 }, flat(9)],
  ['long texts', 'x'.repeat(1_000_000), often(4)],
  ['texts that grow', 'x'.repeat(1_000), `@ | ${Array.from({ length: 8 }, () => "join('', [@,@,@,@])").join(' | ')}`],
  ['long separators', { by: 'x'.repeat(100_000), l: list.map(String) }, 'join(by, l)'],
  ['long names', { ['n'.repeat(1_000_000)]: 1 }, often(4)],
  ['slices', { a: list }, `${flat(4)} | length([*].a[:])`],
  ['maps asked whether they are empty', map, `${flat(4)} | length([?@])`],
  ['texts looked through', 'x'.repeat(1_000_000), `${flat(4)} | length([?contains(@, 'xy')])`],
  ['written out', { a: 1 }, `${often(9)} | length(to_string(@))`],
])('%s', async (_what, value, expression) => {
  expect(await evaluateOver({ value }, expression)).toEqual({ problem, hopeless: true });
  expect(() => search(value, expression, library)).toThrow(TooMuchWork);
});

test('functions within functions over 20,000 items are not too much', async () => {
  const items = Array.from({ length: 20_000 }, (_one, at) => ({ l: Array.from({ length: 20 }, () => ({ v: at })) }));
  const found = await evaluateOver({ value: items }, 'sort_by(@, &sum(map(&to_number(to_string(v)), l)))[-1].l[0].v');
  expect(found).toEqual({ value: 19_999 });
});

test('an answer larger than is kept unless more is allowed may be handed on whole', async () => {
  const value = Array.from({ length: 60 }, () => 'x'.repeat(1_000_000));
  expect(await evaluateOver({ value }, '@')).toEqual({ value });
  expect(await evaluateOver({ value }, '[@,@,@,@]')).toEqual({ problem, hopeless: true });
});

test('names that objects inherit are names like any other in what is merged', () => {
  expect(search(parseJsonText('{"a":{"__proto__":{"x":1}}}'), 'merge(a, a)."__proto__".x', library)).toBe(1);
});
