import type { Shard } from '../plan/plan.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** How each host tells a job's place in its matrix or parallel group. GitLab counts from 1, the others from 0. */
const places: readonly { readonly index: string; readonly total: string; readonly first: 0 | 1 }[] = [
  { index: 'INPUT_STRATEGY-JOB-INDEX', total: 'INPUT_STRATEGY-JOB-TOTAL', first: 0 },
  { index: 'CI_NODE_INDEX', total: 'CI_NODE_TOTAL', first: 1 },
  { index: 'CIRCLE_NODE_INDEX', total: 'CIRCLE_NODE_TOTAL', first: 0 },
  { index: 'BUILDKITE_PARALLEL_JOB', total: 'BUILDKITE_PARALLEL_JOB_COUNT', first: 0 },
];

/** The job's place, for `shard: auto`; undefined where nothing tells it, or what is told makes no sense. */
export function parallelOf(env: Environment): Shard | undefined {
  for (const { index: indexName, total: totalName, first } of places) {
    const index = numberOf(env[indexName]);
    const total = numberOf(env[totalName]);
    if (index === undefined || total === undefined) continue;
    const place = index + 1 - first;
    if (place >= 1 && place <= total) return { index: place, total };
  }
  return undefined;
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text.trim()) ? Number(text) : undefined;
}
