/** `Link` fields as servers write them (RFC 8288). */
import { nextLink } from '../../src/engine/pagination/link-field.ts';

test.each<[field: string, next: string]>([
  ['<https://api.example/p?page=2>; rel="next"', 'https://api.example/p?page=2'],
  ['<https://api.example/p?page=1>; rel="prev", </p?page=3>; rel="next"', '/p?page=3'],
  ['<?page=2>;rel=next', '?page=2'],
  ['<?page=2>; REL = "prefetch Next"', '?page=2'],
  ['<a>; rel="last"; title="say, \\"rel=next\\", <b>; rel=next", <c>; rel="next"', 'c'],
  ['<a,b;c>; rel="next"', 'a,b;c'],
  ['<a>; rel="next"; anchor="#x", <b>; rel="next"', 'b'],
  ["<a>; title*=UTF-8''n%C3%A4chste; rel=next", 'a'],
  ['broken, <b>; rel=next', 'b'],
  ['< a >;rel="next"', 'a'],
  ['<>; rel="next"', ''],
])('%s leads on', (field, target) => {
  expect(nextLink(field)).toEqual({ target });
});

test.each([
  '',
  '<a>',
  '<a>; rel="prev"; rel="next"',
  '<a>; rel="next"; anchor="#x"',
  '<a>; rel="nextish"',
  '<a>; rel="next-archive"',
  '<a>; rel="https://rels.example/next"',
  '<a>; rel=last; title="rel=next"',
  'broken; rel="next-archive", </next>; rel=prev',
  '<a>; rel="prev", ',
])('%s says that there is no other page', (field) => {
  expect(nextLink(field)).toBe('none');
});

test.each([
  '<a; rel=next',
  '</p?page=2; rel="next"',
  'https://api.example/p?page=2; rel="next"',
  '<a> rel="next"',
  "<a>; rel='next'",
  "<a>; rel='prefetch next'",
  '<a>; rel="next',
  '<a>; rel="unclosed, <b>; rel=next',
  '<p1>; rel="prev", p3>; rel="next"',
])('%s speaks of a next page, and cannot be read', (field) => {
  expect(nextLink(field)).toBe('unreadable');
});

test('a hostile field takes no time', () => {
  const began = performance.now();
  for (const part of [
    'rel= ',
    'rel=n',
    'rel  ',
    'rel=next-',
    '<a> rel=',
    '<a>;',
    '<a>; rel="',
    '<',
    '<a>; x="\\',
    '<a> ; ; ;',
    '<a>; a=b;,',
  ])
    nextLink(part.repeat(20_000));
  expect(performance.now() - began).toBeLessThan(1_500);
});
