/** Text as a pattern that means exactly that text. The only way text of ours or of a profile enters a pattern. */
export const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Word lists as one alternation, longest first so that the longest wins. */
export const alternation = (words: readonly string[], spaces = ' '): string =>
  words
    .slice()
    .sort((a, b) => b.length - a.length)
    .map((word) => escapePattern(word).replace(/ /g, spaces))
    .join('|');
