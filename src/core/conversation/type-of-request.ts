import { guessRequestType } from '../facts/request-type';
import type { Classifier } from '../models/classifier';
import type { RequestType } from '../models/request-type';
import { askedSubject } from './asked-subject';
import { readMessageText } from './message-text';
import type { Request } from './request';

/**
 * The kind of problem the user's first mail tells by its subject and text; where no mail of theirs is known, the subject
 * the desk repeats. `general` where nobody can be sure.
 */
export const typeOfRequest = (request: Request, classifier: Classifier): RequestType => {
  const first = request.messages.find(({ role, automatic }) => role === 'outgoing' && automatic === undefined);
  const subject = askedSubject(request.subject);
  const text = first ? readMessageText(first.message).own : '';
  if (`${subject}${text}`.trim() === '') return 'general';
  const guess = guessRequestType(subject, text, classifier);
  return guess.sure ? guess.type : 'general';
};
