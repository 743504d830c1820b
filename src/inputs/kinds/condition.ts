import { scalarKind } from '../kind.ts';

/** One JMESPath expression that an answer is to meet, checked. */
export const expression = scalarKind<string>('EXPRESSION', async (value, faults) => {
  const { checkCondition } = await import('../expressions/check-condition.ts');
  return (await checkCondition(value, faults)) ? value.text : undefined;
});
