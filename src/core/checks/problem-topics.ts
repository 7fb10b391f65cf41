import { fold, lowerCase } from '../language/fold';
import { problemTopics, type ProblemTopic } from '../lexicon/problem-topics';

/** The problems a text names, in the order of the list. Reads the first 20,000 characters. */
export const findTopics = (text: string): readonly ProblemTopic[] => {
  const lower = readable(text);
  return problemTopics.filter(({ pattern }) => pattern.test(lower));
};

/** The first of them, of one type if that is given: twenty patterns over a mail cost as much as reading its HTML. */
export const findTopic = (text: string, wanted?: ProblemTopic['type']): ProblemTopic | undefined => {
  const lower = readable(text);
  return problemTopics.find(({ type, pattern }) => (wanted === undefined || type === wanted) && pattern.test(lower));
};

const readable = (text: string): string => lowerCase(fold(text.slice(0, 20_000)));
