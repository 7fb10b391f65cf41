import { captured } from './compiled-once';

/**
 * One pattern of several, tried in order, with the flags of the first: a long one that can be read line by line. What its groups
 * matched is not to be asked.
 */
export const either = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(captured(patterns.map(({ source }) => source).join('|')), patterns[0]?.flags);
