/** The values of a command file: which name each has, and where it stands. */
import { entriesOf, namesAt } from '../../src/leak/command-file-names.ts';

const shown = (text: string) =>
  entriesOf(text).map(({ name, start, end, valueStart, valueEnd }) => [
    name,
    text.slice(start, end),
    text.slice(valueStart, valueEnd),
  ]);

test.each<[string, readonly (readonly [name: string, whole: string, value: string])[]]>([
  ['', []],
  ['no name', []],
  ['=value', []],
  ['a=1', [['a', 'a=1', '1']]],
  ['a=1\n', [['a', 'a=1\n', '1']]],
  ['a=1\r\n', [['a', 'a=1\r\n', '1']]],
  [
    'a=\nb==c=d',
    [
      ['a', 'a=\n', ''],
      ['b', 'b==c=d', '=c=d'],
    ],
  ],
  [
    '\n\na=1\n\nb=2',
    [
      ['a', 'a=1\n', '1'],
      ['b', 'b=2', '2'],
    ],
  ],
  ['a<<E\nx\nE\n', [['a', 'a<<E\nx\nE\n', 'x']]],
  ['a<<E\nx\ny=1\n\nE', [['a', 'a<<E\nx\ny=1\n\nE', 'x\ny=1\n']]],
  [
    'a<<E\nE\nb=2',
    [
      ['a', 'a<<E\nE\n', ''],
      ['b', 'b=2', '2'],
    ],
  ],
  [
    'a<<E\r\nx\r\nE\r\nb=2',
    [
      ['a', 'a<<E\r\nx\r\nE\r\n', 'x'],
      ['b', 'b=2', '2'],
    ],
  ],
  ['a<<E\nx\nEE\n E\nE \nE', [['a', 'a<<E\nx\nEE\n E\nE \nE', 'x\nEE\n E\nE ']]],
  ['a<<E', [['a', 'a<<E', '']]],
  ['a<<E\nnever', [['a', 'a<<E\nnever', 'never']]],
  ['a<<E\nnever\n', [['a', 'a<<E\nnever\n', 'never\n']]],
  // The name ends at the first sign; what stands behind an equals sign is a value.
  ['a=b<<c\nd', [['a', 'a=b<<c\n', 'b<<c']]],
  ['a<<b=c\nx\nb=c', [['a', 'a<<b=c\nx\nb=c', 'x']]],
  ['a<b<<c\nx\nc', [['a<b', 'a<b<<c\nx\nc', 'x']]],
  ['<<E\nb=1', [['b', 'b=1', '1']]],
  ['a<<\nb=1', [['b', 'b=1', '1']]],
  // A carriage return in the middle of a line ends none.
  [
    'a=x\ry\r\nb=1',
    [
      ['a', 'a=x\ry\r\n', 'x\ry'],
      ['b', 'b=1', '1'],
    ],
  ],
  ['a=x\ry', [['a', 'a=x\ry', 'x\ry']]],
  ['a<<E\rx\nb=1', [['b', 'b=1', '1']]],
  ['a<<E\n\rE\nx\nE\n', [['a', 'a<<E\n\rE\nx\nE\n', '\rE\nx']]],
])('%j', (text, entries) => {
  expect(shown(text).map(([name, whole, value]) => [name, whole, value])).toEqual(entries);
});

test('one that is never closed goes to the end', () => {
  expect(entriesOf('a<<E\nx')).toEqual([{ name: 'a', start: 0, end: 6, valueStart: 5, valueEnd: 6 }]);
});

test('which name a place belongs to', () => {
  const text = 'a=1\n\nb<<E\nx\nE\nrest';
  const names = namesAt(
    text,
    Array.from(text, (_, place) => place),
  );
  expect(names.map((name) => name ?? '-').join('')).toBe('aaaa-bbbbbbbbb----');
  expect(namesAt(text, [text.length, -1])).toEqual([undefined, undefined]);
});
