import { scalarKind } from '../kind.ts';

/** The JMESPath expression that ends a wait, checked. */
export const until = conditionKind('always');

/** The one that ends it as a failure. */
export const failWhen = conditionKind('never');

function conditionKind(useless: 'always' | 'never') {
  return scalarKind<string>('EXPRESSION', async (value, faults) => {
    const { checkCondition } = await import('../expressions/check-condition.ts');
    return (await checkCondition(value, faults, useless)) ? value.text : undefined;
  });
}
