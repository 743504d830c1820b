/** The limit that is advised is one that would do, and no more than a size above it. */
import { ContentTooLarge } from '../../src/http/limit.ts';
import { describeTooLarge } from '../../src/http/too-large.ts';
import { size } from '../../src/inputs/kinds/size.ts';
import { Faults, written } from '../../src/inputs/written.ts';

const ki = 2 ** 10;
const mi = 2 ** 20;
const gi = 2 ** 30;

const adviceOf = (limit: number, announced?: number, toFile = false) =>
  describeTooLarge(new ContentTooLarge(limit, announced), 'api.example.com:443', toFile).suggestion ?? '';
const typed = (advice: string) => /`max-response-size: ([^`]+)`/.exec(advice)?.[1];

test.each<[limit: number, announced: number | undefined, toFile: boolean, advised: string | undefined]>([
  [10 * mi, 10 * mi + 1, false, '20MiB'],
  [10 * mi, 20 * mi, false, '20MiB'],
  [10 * mi, 50_000_000, false, '50MiB'],
  [10 * mi, 300 * mi, false, '500MiB'],
  [200, 300, false, '500B'],
  [200, 501, false, '1KiB'],
  [5 * gi, 6_000_000_000, true, '10GiB'],
  [10 * mi, 6_000_000_000, false, '10GiB'],
  [10 * mi, undefined, false, '20MiB'],
  [300 * ki, undefined, false, '600KiB'],
  [1_000_000, undefined, false, '2000000B'],
  [5 * gi, undefined, true, '10GiB'],
  [512 * mi, undefined, false, '1GiB'],
  [10 * mi, 1e20, false, undefined],
])('%i bytes allowed, %s announced, into a file: %s', async (limit, announced, toFile, advised) => {
  const advice = adviceOf(limit, announced, toFile);
  expect(typed(advice)).toBe(advised);
  if (advised === undefined) return;
  const bytes = (await size.parseText(written({ label: 'x' }, advised), new Faults())) ?? 0;
  expect(bytes).toBeGreaterThanOrEqual(announced ?? limit + 1);
});

test('more than memory takes goes into a file', () => {
  expect(adviceOf(10 * mi, 600 * mi)).toContain('`save-to: out/FILE` and `max-response-size: 1GiB`');
  expect(adviceOf(10 * mi, 500 * mi)).not.toContain('save-to');
  expect(adviceOf(5 * gi, 6 * gi, true)).not.toContain('save-to');
});
