import { acknowledged, autoReplySubjects, closedPhrases } from '../lexicon/automatic';
import { stripRequestNumbers } from '../request-number/write-number';
import { phraseMatcher } from './phrases';

/**
 * What the user asked about, of a subject that the desk wrote round it: "[4821] We have received your request: Failed
 * payment" is about "Failed payment". Any other subject stays as it is.
 */
export const askedSubject = (subject: string): string => {
  const plain = stripRequestNumbers(subject, { templates: [] }).trim();
  const colon = /[:：]/.exec(plain.slice(0, 100));
  if (!colon) return subject;
  const rest = plain.slice(colon.index + 1).trim();
  return rest !== '' && deskWords.test(plain.slice(0, colon.index)) ? rest : subject;
};

const deskWords = phraseMatcher(acknowledged, closedPhrases, autoReplySubjects);
