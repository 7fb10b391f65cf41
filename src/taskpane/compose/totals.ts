import type { CheckResult } from '../../core/checks/check';
import type { Review } from '../../core/review/review';

export interface Totals {
  readonly passed: number;
  /** Those that could not tell, or crashed. */
  readonly untold: readonly CheckResult[];
}

/** How the checks ended. That an unread text holds no secret is nothing anybody may say. */
export const totalsOf = ({ results }: Review, unread: boolean): Totals => {
  const told = results.map((result): CheckResult =>
    unread && result.outcome === 'passed' && result.check.startsWith('secret/')
      ? { ...result, outcome: 'cannot-tell', detail: 'body' }
      : result,
  );
  return {
    passed: told.filter(({ outcome }) => outcome === 'passed').length,
    untold: told.filter(({ outcome }) => outcome === 'cannot-tell' || outcome === 'crashed'),
  };
};
