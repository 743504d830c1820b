import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { evaluate, isTruthy } from '../expect/evaluate.ts';
import type { PlanScope } from './scope.ts';

/** Whether `if` holds, or why nobody can tell. */
export async function judgeCondition(condition: string, scope: PlanScope): Promise<boolean | Diagnostic> {
  try {
    return isTruthy(await evaluate(scope.open(), condition));
  } catch (error) {
    return diagnostic('input/invalid', 'The condition `if` could not be evaluated.', {
      origin: { label: 'if', text: condition },
      evidence: [`expression: ${condition}`, error instanceof Error ? error.message : String(error)],
      cause: error,
    });
  }
}
