import { guessRequestType } from '../facts/request-type';
import type { Classifier } from '../models/classifier';
import type { RequestType } from '../models/request-type';
import { readMessageText } from './message-text';
import type { Request } from './request';

/** The kind of problem the user's first mail tells; `general` where nobody can be sure. */
export const typeOfRequest = (request: Request, classifier: Classifier): RequestType => {
  const first = request.messages.find(({ role }) => role === 'outgoing');
  if (!first) return 'general';
  const guess = guessRequestType(request.subject, readMessageText(first.message).own, classifier);
  return guess.sure ? guess.type : 'general';
};
