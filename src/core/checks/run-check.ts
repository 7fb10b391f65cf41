import type { Check, CheckInputs, CheckNeed, CheckResult, Report } from './check';
import type { Finding } from '../findings/finding';

/**
 * Runs one check on what there is. It is handed only what it declared; what is missing is "cannot tell"; whatever it
 * throws is one result, so the other checks go on.
 */
export const runCheck = (check: Check, inputs: Partial<CheckInputs>): CheckResult => {
  const given: Partial<Record<CheckNeed, unknown>> = {};
  for (const need of check.needs) {
    if (inputs[need] === undefined) return result(check, 'cannot-tell', [], need);
    given[need] = inputs[need];
  }
  for (const want of check.wants ?? []) if (inputs[want] !== undefined) given[want] = inputs[want];
  try {
    if (check.appliesTo?.(given as never) === false) return result(check, 'not-applicable', []);
    const findings = check.review(given as never).map((report) => toFinding(check, report));
    return result(check, findings.length > 0 ? 'reported' : 'passed', findings);
  } catch (error) {
    // The name only: a message can quote the mail.
    return result(check, 'crashed', [], error instanceof Error ? error.name : 'Error');
  }
};

const toFinding = (check: Check, report: Report): Finding => {
  if (!check.messages[report.message]) throw new RangeError('unknown message');
  return {
    check: check.id,
    severity: report.severity ?? check.severity,
    message: report.message,
    params: report.params ?? {},
    ...(report.at ? { place: report.at } : {}),
    fixes: report.fixes ?? [],
    suggestions: report.suggestions ?? [],
  };
};

const result = (
  check: Check,
  outcome: CheckResult['outcome'],
  findings: readonly Finding[],
  detail?: string,
): CheckResult => ({ check: check.id, outcome, findings, detail });
