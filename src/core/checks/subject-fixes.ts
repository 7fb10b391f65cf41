import type { Fix } from '../fixes/fix';
import type { CheckInputs } from './check';
import { suggestSubject } from './suggest-subject';

type Material = Pick<CheckInputs, 'facts' | 'mailLocale' | 'conversation'> &
  Partial<Pick<CheckInputs, 'ownText' | 'requestType'>>;

/**
 * A better subject, if the mail says enough to build one. Safe only when the kind of problem is sure and the mail is
 * new: on a reply a new subject starts a new conversation in Outlook, so the writer has to want that.
 */
export const subjectFixes = (
  inputs: Material,
): { readonly fixes?: readonly Fix[]; readonly suggestions?: readonly Fix[] } => {
  const { ownText, requestType } = inputs;
  if (ownText === undefined || requestType === undefined) return {};
  const subject = suggestSubject({ ...inputs, ownText, requestType });
  if (subject === undefined) return {};
  const fix: Fix = { kind: 'setSubject', subject };
  const isSure = requestType.sure || requestType.chosenByUser === true;
  return isSure && !inputs.conversation.isReply ? { fixes: [fix] } : { suggestions: [fix] };
};
