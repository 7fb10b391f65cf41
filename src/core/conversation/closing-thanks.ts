import { smallTalk, solvedPhrases, stillOpen, thanksInAdvance, thanksPhrases } from '../lexicon/closing';
import type { MessageText } from './message-text';
import { phraseMatcher } from './phrases';

/**
 * Whether a mail of the user only closes: thanks or "it works", and nothing that waits for an answer. Silent in doubt,
 * because a wait that is not counted is the worse mistake.
 */
export const isClosingThanks = ({ own, sentences }: MessageText): boolean => {
  if (sentences.length === 0 || own.trim().length > 600) return false;
  let closes = false;
  for (const sentence of sentences) {
    for (const clause of sentence.split(/[,，、](?=\s|[^\x00-\x7f])/)) {
      const text = clause.trim();
      if (text === '') continue;
      const thanks = thanksPattern.test(text);
      const solved = solvedPattern.test(text);
      if (advance.test(text)) return false;
      if (open.test(text) && !(solved && politeClose.test(text))) return false;
      if (thanks || solved) closes = true;
      else if (!talk.test(text) && !isName.test(text) && text.length > 3) return false;
    }
  }
  return closes;
};

/** Of a closing thanks: says that the matter is solved, whoever solved it. */
export const saysSolved = ({ sentences }: MessageText): boolean =>
  sentences.some((sentence) => solvedPattern.test(sentence));

const thanksPattern = phraseMatcher(thanksPhrases);
const solvedPattern = phraseMatcher(solvedPhrases);
const advance = phraseMatcher(thanksInAdvance);
const open = phraseMatcher(stillOpen);
const talk = phraseMatcher(smallTalk);
/** "Please close the ticket" and "no further questions" hold words that elsewhere mean a wish. */
const politeClose = /close|关闭|關閉|结案|結案|关单|no (?:further|more)|(?:没有|沒有|没|沒)/i;
const isName = /^[A-Z][\w.'-]{1,20}(?: [A-Z][\w.'-]{0,20}){0,3}$|^[\u4e00-\u9fff]{2,4}$|^--?$/;
