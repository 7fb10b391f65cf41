import { errorMentions } from '../lexicon/errors';
import { fold, lowerCase } from '../language/fold';
import type { Range } from '../mail/place';
import { anyOf, before, eachMatch } from './patterns';

/** Where a text speaks of an error message that a program showed; it need not say which. "By error" and "my error" are none. */
export const mentionsError = (text: string): readonly Range[] => {
  const found: Range[] = [];
  const lower = lowerCase(fold(text));
  eachMatch(mention, lower, (match) => {
    if (notShown.test(before(lower, match.index, 12))) return;
    found.push({ start: match.index, end: match.index + match[0].length });
  });
  return found;
};

const mention = new RegExp(anyOf(errorMentions), 'g');
const notShown =
  /(?:\bin|\bby|\bmy|\bhuman|\byour|\bno|\bwithout|trial and|没有|无|我的|你们的|人为|没)[ ]?(?:an? |any )?$/;
