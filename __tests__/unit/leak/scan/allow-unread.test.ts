/** What may stay unread, by the patterns of a run. */
import { createAllowance } from '../../../../src/leak/scan/allow-unread.ts';

test.each<[patterns: readonly string[], label: string, allowed: boolean]>([
  [[], 'a.xz', false],
  [[''], 'a.xz', false],
  [['./'], 'a.xz', false],
  [['/'], 'a.xz', false],
  [['a.xz'], 'a.xz', true],
  [['./a.xz'], 'a.xz', true],
  [['././a.xz'], 'a.xz', true],
  [['a.xz'], 'sub/folder/a.xz', true],
  [['a.xz'], 'a.xz!inner/b', true],
  [['a.xz'], 'b.zip!a.xz', false],
  [['a.xz'], 'xa.xz', false],
  [['*.xz'], 'sub/.hidden.xz', true],
  [['*.xz'], 'sub/a.zip', false],
  [['sub/a.xz'], 'sub/a.xz', true],
  [['sub/a.xz'], 'other/sub/a.xz', false],
  [['sub/*.xz'], 'sub/a.xz', true],
  [['sub'], 'sub/deep/a.xz', true],
  [['sub//'], 'sub/deep/.a.xz', true],
  [['./sub/'], 'sub/a.xz', true],
  [['sub'], 'subs/a.xz', false],
  [['deep'], 'sub/deep/a.xz', false],
  [['a.zip!inner/*'], 'a.zip!inner/b.xz', true],
  [['a.zip!inner/*'], 'a.zip!other/b.xz', false],
  [['**/b.xz'], 'a/b.xz', true],
  // A name that a pattern cannot match is meant as it is, and a `!` turns nothing round.
  [['a[1].xz'], 'a[1].xz', true],
  [['a[1].zip'], 'a[1].zip!x', true],
  [['!a.xz'], 'b.xz', false],
  [['b', 'a.xz'], 'a.xz', true],
])('%j: %j may: %s', (patterns, label, allowed) => {
  expect(createAllowance(patterns)(label)).toBe(allowed);
});
