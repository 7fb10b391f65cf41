/**
 * V8 compiles what follows a choice anew for every way through it, up to ten times; a mail's writer waits for that. Two ways to
 * have it compiled once.
 */

/** Stands in a pattern before a long list that can be reached in several ways. Matches always, and nothing. */
export const once = '(?=)';

/** A pattern's source in which every group captures: behind those nothing is compiled anew. For patterns whose groups nobody reads. */
export const captured = (source: string): string =>
  source.replace(/\\.|\(\?:/g, (sign) => (sign === '(?:' ? '(' : sign));
