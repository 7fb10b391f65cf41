/** What of an account is to become what, as far as one page of own text tells. */
import { changeNamed } from '../lexicon/plain-types';
import { changeToldZh, correctsSomething, notWishedZh, oldOne } from '../lexicon/told-change';
import { changeTold } from '../lexicon/told-change-en';
import { bareValue, staleValueZh } from '../lexicon/new-values';
import { withoutTalk } from './open-change';

/** Whether a folded text says what of an account is to become what. */
export const isTold = (text: string): boolean => {
  const lower = text.toLowerCase();
  return (
    changeNamed.test(lower) ||
    tellsChange(lower) ||
    changeTold.test(withoutTalk(text)) ||
    (isStale(lower) && bareValue.test(lower))
  );
};

/** Whether a Chinese text names a change and what it comes to. */
export const tellsChange = (text: string): boolean => {
  changeToldZh.lastIndex = 0;
  for (let match = changeToldZh.exec(text); match; match = changeToldZh.exec(text)) {
    const head = text.slice(Math.max(0, match.index - 24), match.index);
    if (!notWishedZh.test(head) && !(/^(?:不|停用)/.test(match[0]) && oldOne.test(head))) return true;
    changeToldZh.lastIndex = match.index + 1;
  }
  return false;
};

/** Something kept is no longer right. */
export const isStale = (text: string): boolean => correctsSomething.test(text) || staleValueZh.test(text);
