import { isDigit, isLetter } from '../../language/letters';
import type { Range } from '../../mail/place';

const abbreviation = /\b(?:mr|mrs|ms|dr|prof|st|no|nr|reg|tel|etc|vs|e\.g|i\.e|approx|dept|inc|ltd|co)$/;
/** A mail client breaks plain text near here; a shorter line was ended by its writer. */
const wrapColumn = 58;

/**
 * Walks the sentences of folded text: between full stops, question and exclamation marks and line ends. Places must
 * be asked in order; each code unit is looked at once.
 */
export const sentenceWalker = (lower: string): ((at: number) => Range) => {
  let sentence: Range = { start: 0, end: 0 };
  return (at) => {
    while (at >= sentence.end && sentence.end < lower.length) sentence = sentenceFrom(lower, sentence.end);
    return sentence;
  };
};

/** Where the sentences of a text end, in order. */
export const endsOfSentences = (text: string): readonly number[] => {
  const ends: number[] = [];
  for (let from = 0; from < text.length;) {
    from = sentenceFrom(text, from).end;
    ends.push(from);
  }
  return ends;
};

const sentenceFrom = (lower: string, from: number): Range => {
  let end = from;
  while (end < lower.length && !endsSentence(lower, end)) end++;
  while (end < lower.length && closes(lower.charCodeAt(end))) end++;
  if (end === from) end++;
  return { start: from, end };
};

const endsSentence = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code > 0x3f) return code === 0x3002 || code === 0x2026;
  if (code === 0x21 || code === 0x3f) return true;
  if (code === 0x2e) {
    const next = text.charCodeAt(at + 1);
    if (isLetter(next) || isDigit(next)) return false;
    if (next !== space && !Number.isNaN(next) && !mayFollowStop.test(text.charAt(at + 1))) return false;
    return !abbreviation.test(text.slice(Math.max(0, at - 7), at));
  }
  return code === 0x0a && endsLine(text, at);
};

const space = 0x20;
const mayFollowStop = /[\s"'”’)\u4e00-\u9fff]/;

/** A line break inside a sentence is wrapping: after a long line, with nothing that ends it, before no list item. */
const endsLine = (text: string, at: number): boolean =>
  at < wrapColumn ||
  text.lastIndexOf('\n', at - 1) > at - wrapColumn ||
  isComma(text.charCodeAt(at - 1)) ||
  (isSpace(text, at - 1) && isComma(text.charCodeAt(at - 2))) ||
  opensItem(text, at + 1);

/** Which of `,` `:` `;` ends a line. */
const isComma = (code: number): boolean => code === 0x2c || code === 0x3a || code === 0x3b;

/** A bullet, a figure or an empty line, behind a few blanks at most. */
const opensItem = (text: string, from: number): boolean => {
  for (let at = from; at < from + 5; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x2d || code === 0x2a || code === 0x2022 || code === 0x0a || isDigit(code)) return true;
    if (!isSpace(text, at)) return false;
  }
  return false;
};

const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === space || (!(code > space && code < 0xa0) && /\s/.test(text.charAt(at)));
};

const closes = (code: number): boolean =>
  code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3002 || code === 0x2026 || code === 0x0a;
