import type { RedirectPolicy } from '../../plan/plan.ts';
import { scalarKind } from '../kind.ts';
import type { Faults, Written } from '../written.ts';

const policies: readonly RedirectPolicy[] = ['same-origin', 'none', 'without-key'];

export const redirectPolicy = scalarKind<RedirectPolicy>(policies.join('|'), (value, faults) => {
  const policy = policies.find((one) => one === value.text);
  return policy ?? explain(value, faults);
});

async function explain(value: Written, faults: Faults): Promise<undefined> {
  const { nearestName } = await import('../../diagnostics/did-you-mean.ts');
  const near = nearestName(value.text, policies);
  return faults.add(value, `\`${value.text}\` is not a way to treat redirections.`, {
    suggestion: near === undefined ? 'Write `same-origin`, `none` or `without-key`.' : `Did you mean \`${near}\`?`,
  });
}
