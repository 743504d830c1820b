import type { ForEach, Plan, Shard } from '../../plan/plan.ts';

/** By which the rows of a `for-each` are shared out; undefined where all of them are this shard's. */
export function shardOf({ isShardsOwn }: ForEach, { shard }: Plan): Shard | undefined {
  return isShardsOwn === true ? undefined : shard;
}

/** @param number of the row, from 1 */
export function isOfShard(number: number, shard: Shard | undefined): boolean {
  return shard === undefined || (number - 1) % shard.total === shard.index - 1;
}

/** How many of the first `count` rows belong to the shard. */
export function countOfShard(count: number, shard: Shard | undefined): number {
  if (shard === undefined) return count;
  return count < shard.index ? 0 : Math.floor((count - shard.index) / shard.total) + 1;
}
