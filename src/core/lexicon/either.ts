/** One pattern of several, tried in order, with the flags of the first: a long one that can be read line by line. */
export const either = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), patterns[0]?.flags);
