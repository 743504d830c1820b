import type { Shard } from '../../plan/plan.ts';

/** @param number of the row, from 1 */
export function isOfShard(number: number, shard: Shard | undefined): boolean {
  return shard === undefined || (number - 1) % shard.total === shard.index - 1;
}

/** How many of the first `count` rows belong to the shard. */
export function countOfShard(count: number, shard: Shard | undefined): number {
  if (shard === undefined) return count;
  return count < shard.index ? 0 : Math.floor((count - shard.index) / shard.total) + 1;
}
