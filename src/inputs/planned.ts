/** What reads the words of calls that are repeated and of runs of several calls: in one place, so that the bundle loads it as one piece. */
export { failWhen, until } from './kinds/condition.ts';
export { pagination } from './kinds/pagination.ts';
export { rate } from './kinds/rate.ts';
export { shard } from './kinds/shard.ts';
export { taskSource } from './kinds/task-source.ts';
export { vars } from './kinds/vars.ts';
export { checkRepetition, checkSecretsWithJournal, checkShard, checkVars, takeOutSingleCall } from './plan-rules.ts';
