import type { Check } from '../checks/check';
import { checks } from '../checks/index';
import type { Finding } from '../findings/finding';
import type { Locale } from '../language/locale';

/** The words of a finding in a language; its id when a stored finding is of a check that no longer exists. */
export const say = (finding: Finding, locale: Locale): string => {
  const text = checksById.get(finding.check)?.messages[finding.message];
  return text ? text[locale](finding.params) : finding.check;
};

const checksById: ReadonlyMap<string, Check> = new Map(checks.map((check) => [check.id, check]));
