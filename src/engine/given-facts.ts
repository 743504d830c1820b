import type { GivenFacts } from '../diagnostics/facts.ts';
import type { Plan, Task } from '../plan/plan.ts';

/** What a call has already, by itself or from the run. */
export function givenFacts(task: Task, { target, maxRate, supportFile }: Plan): GivenFacts {
  const accepts = task.fields.filter(([name]) => name.toLowerCase() === 'accept').map(([, value]) => value);
  return {
    idempotencyKey: task.idempotencyKey !== undefined,
    retries: task.retries > 0,
    saveTo: task.saveTo !== undefined,
    failWhen: task.polling?.failWhen !== undefined,
    maxRate: maxRate !== undefined,
    supportFile: supportFile !== undefined,
    caFile: target.caFile !== undefined,
    clientCertificate: target.clientCertFile !== undefined,
    acceptsJson: accepts.length === 0 || accepts.some((value) => /\bjson\b/i.test(value)),
  };
}
