import { askedSubject } from '../../core/conversation/asked-subject';
import type { Request } from '../../core/conversation/request';
import type { DeskProfile } from '../../core/desks/desk-profile';
import { stripRequestNumbers } from '../../core/request-number/write-number';

/**
 * What a request is called where its number stands beside it: a desk's mark in the subject, or "We have received your request:",
 * would only push its words out of sight.
 */
export const titleOf = (
  { subject, numbers }: Pick<Request, 'subject' | 'numbers'>,
  desk?: Pick<DeskProfile, 'requestNumberPatterns'>,
): string => {
  const asked = askedSubject(subject);
  if (asked !== subject || !numbers.some((number) => subject.includes(number))) return asked;
  return stripRequestNumbers(subject, { templates: desk?.requestNumberPatterns ?? [] }) || subject;
};
