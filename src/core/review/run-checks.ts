import type { Check, CheckInputs, CheckResult } from '../checks/check';
import { runCheck } from '../checks/run-check';

/** Runs the checks that are switched on: `id` switches one off everywhere, `id@desk` for one desk. */
export const runChecks = (
  checks: readonly Check[],
  inputs: Partial<CheckInputs>,
  disabled: readonly string[],
): readonly CheckResult[] =>
  checks
    .filter(({ id }) => disabled.indexOf(id) < 0 && disabled.indexOf(`${id}@${inputs.desk?.id ?? ''}`) < 0)
    .map((check) => runCheck(check, inputs));
