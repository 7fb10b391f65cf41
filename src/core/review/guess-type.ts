import type { RequestTypeGuess } from '../checks/check';
import type { Classifier } from '../models/classifier';
import { requestTypes, type RequestType } from '../models/request-type';

/** The kind of problem, from the subject and the own text. */
export const guessType = (
  classifier: Classifier,
  subject: string,
  ownText: string,
  chosen: RequestType | undefined,
): RequestTypeGuess => {
  const { probabilities, words } = classifier.requestType(`${subject}\n${ownText}`);
  const best = requestTypes.reduce((most, type) => (probabilities[type] > probabilities[most] ? type : most));
  const isSupport = probabilities[best] >= probabilities['not-support'];
  const guess = { words: words.map(({ text }) => text), confidence: probabilities[best] };
  return chosen
    ? { ...guess, type: chosen, sure: true, chosenByUser: true }
    : { ...guess, type: best, sure: isSupport && probabilities[best] >= 0.6 };
};
