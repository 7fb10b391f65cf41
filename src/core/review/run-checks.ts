import type { Check, CheckInputs, CheckResult } from '../checks/check';
import { runCheck } from '../checks/run-check';

/** Runs the checks that are switched on: `id` switches one off everywhere, `id@desk` for one desk. */
export const runChecks = (
  checks: readonly Check[],
  inputs: Partial<CheckInputs>,
  disabled: readonly string[],
): readonly CheckResult[] =>
  (disabled.length === 0 ? checks : checks.filter((check) => isOn(check, inputs, disabled))).map((check) =>
    runCheck(check, inputs),
  );

const isOn = ({ id }: Check, { desk }: Partial<CheckInputs>, disabled: readonly string[]): boolean =>
  disabled.indexOf(id) < 0 && (desk === undefined || disabled.indexOf(`${id}@${desk.id}`) < 0);
