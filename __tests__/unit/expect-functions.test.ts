/** The functions of JMESPath over numbers: as the library's where doubles hold all of them, and with every digit where they do not. */
import fc from 'fast-check';
import { loadJmespath } from '../../src/expect/jmespath.ts';
import { parseJsonText, stringifyExactly } from '../../src/expect/json.ts';
import { search } from '../../src/expect/search.ts';

const library = await loadJmespath();
const written = (text: string, expression: string) =>
  stringifyExactly(search(parseJsonText(text), expression, library));

const numbers = `{
  "id": 12345678901234567890, "next": 12345678901234567891, "large": [12345678901234567890, 0.5],
  "small": [0.1234567890123456788, 0.1234567890123456789], "minus": -0.1234567890123456789,
  "half": 12345678901234567.5, "coins": [0.10, 0.20], "tiny": [5e-324, 1e-1000, 1e-1001], "huge": [1e400, 1e401, -1e400],
  "texts": [{"k": "b"}, {"k": "c"}, {"k": "a"}], "zeros": [-0, 0.00, 0], "nines": [10, 9, 9.50]
}`;

test.each([
  ['sum(large)', '12345678901234567890.5'],
  ['avg([id, next])', '12345678901234567890.5'],
  ['avg(large)', '6172839450617283945.25'],
  ['avg(`[]`)', 'null'],
  ['sum(coins)', '0.3'],
  ['avg(coins)', '0.15'],
  ['abs(minus)', '0.1234567890123456789'],
  ['[floor(half), ceil(half)]', '[12345678901234567,12345678901234568]'],
  ['[floor(minus), ceil(minus)]', '[-1,0]'],
  ['[floor(tiny[1]), ceil(tiny[1]), ceil(huge[0])]', '[0,1,1e400]'],
  ['max(small)', '0.1234567890123456789'],
  ['min(reverse(small))', '0.1234567890123456788'],
  ['sort(reverse(small))', '[0.1234567890123456788,0.1234567890123456789]'],
  ['max_by(small, &@)', '0.1234567890123456789'],
  ['sort(reverse(tiny))', '[1e-1001,1e-1000,5e-324]'],
  ['sort([huge[1], huge[0], huge[2]])', '[-1e400,1e400,1e401]'],
  ['sort(nines)', '[9,9.50,10]'],
  ['max_by(texts, &k).k', '"c"'],
  ['min_by(texts, &k).k', '"a"'],
  ['sort(zeros)', '[-0,0.00,0]'],
  ["contains('id 12345678901234567890', id)", 'true'],
  ["contains('id 12345678901234567000', id)", 'false'],
  ["to_number('Infinity')", 'null'],
  ["to_number('')", 'null'],
  ["to_number(' 7 ')", 'null'],
  ["to_number('0x10')", 'null'],
  ["to_number('012345678901234567890')", 'null'],
  ["to_number('-1.50e1')", '-1.50e1'],
  ["length('😀')", '1'],
  ["length('')", '0'],
  ["reverse('a😀')", '"😀a"'],
  ["map(&length(@), reverse(['a😀b', 'cd']))", '[2,3]'],
])('%s', (expression, value) => {
  expect(written(numbers, expression)).toBe(value);
});

test.each(['avg([id, id, next])', 'sum(huge)', 'sum(tiny)'])(
  'what has no exact result is refused, in templates as well: %s',
  (expression) => {
    expect(() => written(numbers, expression)).toThrow('the number is too large to be computed exactly');
  },
);

// Whole numbers and quarters, which are the same in doubles.
const held = fc.integer({ min: -4_000_000, max: 4_000_000 }).map((count) => count / 4);

test('where doubles hold every number, the results are those of the library', () => {
  fc.assert(
    fc.property(
      fc.array(held, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(
        ...['sum(@)', 'max(@)', 'min(@)', 'sort_by(@, &@)', 'max_by(@, &@)', 'min_by(@, &@)', 'map(&abs(@), @)'],
        ...['map(&ceil(@), @)', 'map(&floor(@), @)', 'map(&to_string(@), @)', 'map(&to_number(to_string(@)), @)'],
        'avg([[0], [-1], [0], [-1]][])',
      ),
      (list, expression) => {
        const ours = search(parseJsonText(JSON.stringify(list)), expression, library);
        expect(JSON.stringify(ours)).toBe(JSON.stringify(library.search(list, expression)));
      },
    ),
  );
});

test.each([
  ['max(@)', '999999'],
  ['min(@)', '0'],
  ['sum(@)', '499999500000'],
  ['avg(@)', '499999.5'],
  ['sort(@)[-1]', '999999'],
  ['sort_by(@, &@)[0]', '0'],
  ['reverse(@)[0]', '999999'],
  ['not_null(@)[1]', '1'],
  ["length(join('', map(&to_string(@), @)))", '5888890'],
])('a million numbers: %s', (expression, value) => {
  const list = JSON.stringify(Array.from({ length: 1_000_000 }, (_one, at) => at));
  expect(written(list, expression)).toBe(value);
});
