/** The records of a pax header. */
import { readPaxRecords } from '../../../../../src/leak/scan/archives/pax-records.ts';

const read = (text: string) => [...readPaxRecords(Buffer.from(text))];

test.each<[string, [string, string][]]>([
  ['', []],
  ['6 a=b\n', [['a', 'b']]],
  [
    '6 a=b\n11 cd=é=f\n',
    [
      ['a', 'b'],
      ['cd', 'é=f'],
    ],
  ],
  ['5 a=\n', [['a', '']]],
  ['5 =b\n', [['', 'b']]],
  ['8 a=b\nc\n', [['a', 'b\nc']]],
  ['0000000006 a=b\n', []],
  ['0000000015 a=b\n', [['a', 'b']]],
  ['00000000016 a=b\n', []],
  ['6 a=b\n6 a=c\n', [['a', 'c']]],
])('%j', (text, records) => {
  expect(read(text)).toEqual(records);
});

test.each([
  'no',
  'x6 a=b\n',
  '6x a=b\n',
  '-6 a=b\n',
  '7 a=b\n',
  '5 a=b\n',
  '6 a=bx',
  '0 a=b\n',
  '2 a=b\n',
  '3 \n6 a=b\n',
  '6 abc\n6 a=b\n',
  '4 a\n=',
  ' 6 a=b\n',
])('reads up to what is not what it says: %j', (text) => {
  expect(read(`6 k=v\n${text}`)).toEqual([['k', 'v']]);
});
