import { scalarKind } from '../kind.ts';

/** One JMESPath expression, checked. */
export const expression = scalarKind<string>('EXPRESSION', async (value, faults) => {
  const { checkExpression } = await import('../expressions/check-expression.ts');
  return (await checkExpression(value, faults)) ? value.text : undefined;
});
