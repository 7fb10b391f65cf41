import { fold, lowerCase } from '../language/fold';
import { problemTopics, type ProblemTopic } from '../lexicon/problem-topics';

/** The problems a text names, in the order of the list. Reads the first 20,000 characters. */
export const findTopics = (text: string): readonly ProblemTopic[] => {
  const lower = lowerCase(fold(text.slice(0, 20_000)));
  return problemTopics.filter(({ pattern }) => pattern.test(lower));
};
