/** `Link` fields as servers write them (RFC 8288). */
import { nextLink } from '../../src/engine/pagination/link-field.ts';

test.each<[field: string, next: string | undefined]>([
  ['<https://api.example/p?page=2>; rel="next"', 'https://api.example/p?page=2'],
  ['<https://api.example/p?page=1>; rel="prev", </p?page=3>; rel="next"', '/p?page=3'],
  ['<?page=2>;rel=next', '?page=2'],
  ['<?page=2>; REL = "prefetch Next"', '?page=2'],
  ['<a>; rel="last"; title="say, \\"rel=next\\", <b>; rel=next", <c>; rel="next"', 'c'],
  ['<a,b;c>; rel="next"', 'a,b;c'],
  ['<a>; rel="prev"; rel="next"', undefined],
  ['<a>; rel="next"; anchor="#x", <b>; rel="next"', 'b'],
  ["<a>; title*=UTF-8''n%C3%A4chste; rel=next", 'a'],
  ['broken, <b>; rel=next', 'b'],
  ['<a>; rel="unclosed, <b>; rel=next', undefined],
  ['<a>', undefined],
  ['<a; rel=next', undefined],
  ['<a>; rel="nextish"', undefined],
  ['', undefined],
  ['< a >;rel="next"', 'a'],
  ['<>; rel="next"', ''],
])('%s', (field, next) => {
  expect(nextLink(field)).toBe(next);
});

test('a hostile field takes no time', () => {
  const began = performance.now();
  for (const part of ['<a>;', '<a>; rel="', '<', '<a>; x="\\', '<a> ; ; ;', '<a>; a=b;,'])
    nextLink(part.repeat(20_000));
  expect(performance.now() - began).toBeLessThan(1_500);
});
