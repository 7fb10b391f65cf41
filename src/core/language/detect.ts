import { englishWords, otherWords } from '../lexicon/function-words';
import type { TextLanguage } from './locale';

/** Long mails are judged by their beginning: the answer does not change after this many characters. */
const enough = 2500;
const english = setOf(englishWords);
const other = setOf(otherWords);
/** A Chinese word is about one and a half characters long. */
const charactersPerWord = 1.6;

/** The language a text is written in. Names, error messages and addresses in another script do not make it mixed. */
export const languageOf = (text: string): TextLanguage => {
  const { han, kana, foreign, ...latin } = wordsOf(text.slice(0, enough).replace(/[’‘]/g, "'").toLowerCase());
  if (kana > 2 && kana * 8 > han) return 'other';
  const chinese = han / charactersPerWord;
  const others = (foreign + kana) / 5;
  const total = chinese + latin.words + others;
  if (total === 0 || others > total / 2) return 'other';
  const isOther = latin.theirs > latin.ours || (latin.ours === 0 && latin.accented * 5 > latin.words);
  const written = latin.words === 0 || isOther ? 'other' : 'en';
  if (han === 0) return written;
  const share = chinese / total;
  if (share >= 0.8 || latin.words === 0) return 'zh';
  // A name or a product in an English sentence.
  if (share <= 0.08 || (han <= 6 && latin.ours >= 3)) return written;
  // English counts as written, not quoted, when it has sentences: function words show them.
  if (latin.ours >= 3 && share < 0.65) return written === 'en' ? 'mixed' : written;
  return share >= 0.25 || latin.ours < 2 ? 'zh' : written;
};

/** What a stretch of text is made of, in characters and (Latin) words. */
interface Words {
  han: number;
  kana: number;
  /** Letters that are neither Latin nor Chinese nor kana. */
  foreign: number;
  words: number;
  letters: number;
  /** English function words, and those of other languages in Latin letters. */
  ours: number;
  theirs: number;
  accented: number;
}

const noWords: Words = { han: 0, kana: 0, foreign: 0, words: 0, letters: 0, ours: 0, theirs: 0, accented: 0 };

/** Counted in one walk: four patterns one after the other took an eighth of a whole review. */
const wordsOf = (text: string): Words => {
  const spoken = { ...noWords };
  const quoted = { ...noWords };
  let quotedTo = 0;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const into = at < quotedTo ? quoted : spoken;
    if (isAsciiWord(code)) at = countToken(text, at, into);
    else if (isAccented(code)) at = countWord(text, at, wordEnd(text, at), into);
    else {
      if (code === 0x22 || code === 0x201c || code === 0x300c) quotedTo = Math.max(quotedTo, closeOf(text, at, code));
      else if (code >= 0x370) countLetter(code, into);
      at += 1;
    }
  }
  // Quoted error messages are the program's words, unless nearly everything is quoted.
  return spoken.letters + 2 * spoken.han >= 12 ? spoken : sumOf(spoken, quoted);
};

/** Addresses and whatever has digits in it are no words. */
const countToken = (text: string, from: number, into: Words): number => {
  let end = from;
  let isWords = true;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (isDigit(code) || code === 0x40) isWords = false;
    else if (!isAsciiWord(code) && !isAccented(code) && !joins(code)) break;
  }
  if (!isWords || text.startsWith('http', from)) return end;
  for (let at = from; at < end;) {
    const code = text.charCodeAt(at);
    at = isLetter(code) || isAccented(code) ? countWord(text, at, wordEnd(text, at), into) : at + 1;
  }
  return end;
};

const wordEnd = (text: string, from: number): number => {
  let end = from;
  while (isLetter(text.charCodeAt(end)) || isAccented(text.charCodeAt(end))) end += 1;
  if (text.charCodeAt(end) !== 0x27) return end;
  let tail = end + 1;
  while (tail < end + 4 && isLetter(text.charCodeAt(tail))) tail += 1;
  return tail > end + 1 ? tail : end;
};

const countWord = (text: string, start: number, end: number, into: Words): number => {
  const word = text.slice(start, end);
  into.words += 1;
  into.letters += end - start;
  if (english[word]) into.ours += 1;
  if (other[word]) into.theirs += 1;
  for (let at = start; at < end; at += 1) {
    if (!isAccented(text.charCodeAt(at))) continue;
    into.accented += 1;
    break;
  }
  return end;
};

const countLetter = (code: number, into: Words): void => {
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)) into.han += 1;
  else if (code >= 0x3041 && code <= 0x30fa) into.kana += 1;
  else if (code < 0x1e00 || (code >= 0xac00 && code <= 0xd7a3)) into.foreign += 1;
};

const longestQuotation = 200;

/** Where a quotation that opens here closes, on its own line; its start if it does not. */
const closeOf = (text: string, open: number, code: number): number => {
  const close = code === 0x22 ? 0x22 : code + 1;
  for (let at = open + 1; at <= open + 1 + longestQuotation && at < text.length; at += 1) {
    const here = text.charCodeAt(at);
    if (here === close) return at;
    if (here === 0x0a) return open;
  }
  return open;
};

const sumOf = (one: Words, other: Words): Words => {
  const sum = { ...one };
  for (const key of Object.keys(sum) as (keyof Words)[]) sum[key] += other[key];
  return sum;
};

const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isAsciiWord = (code: number): boolean => isLetter(code) || isDigit(code);
const isAccented = (code: number): boolean =>
  (code >= 0xe0 && code <= 0x17e && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff);
/** . / \ # _ - : @ and the apostrophe hold a token together. */
const joins = (code: number): boolean =>
  (code >= 0x2d && code <= 0x2f) || code === 0x3a || code === 0x23 || code === 0x5c || code === 0x5f || code === 0x27;

function setOf(words: string): Readonly<Record<string, boolean>> {
  const set: Record<string, boolean> = Object.create(null);
  for (const word of words.split('|')) set[word] = true;
  return set;
}
