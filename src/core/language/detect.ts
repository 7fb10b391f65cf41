import { englishWords, otherWords } from '../lexicon/function-words';
import { hashed, isDigit } from './letters';
import type { TextLanguage } from './locale';

/** Long mails are judged by their beginning: the answer does not change after this many characters. */
const enough = 2500;
/** A Chinese word is about one and a half characters long. */
const charactersPerWord = 1.6;

/** The language a text is written in. Names, error messages and addresses in another script do not make it mixed. */
export const languageOf = (text: string): TextLanguage => {
  const read = text.slice(0, enough).replace(/[’‘]/g, "'").toLowerCase();
  const { han, kana, foreign, words, ours, theirs, accented } = wordsOf(read);
  if (kana > 2 && kana * 8 > han) return 'other';
  const chinese = han / charactersPerWord;
  const others = (foreign + kana) / 5;
  const total = chinese + words + others;
  if (total === 0 || others > total / 2) return 'other';
  const isOther = theirs > ours || (ours === 0 && accented * 5 > words);
  const written = words === 0 || isOther ? 'other' : 'en';
  if (han === 0) return written;
  const share = chinese / total;
  if (share >= 0.8 || words === 0) return 'zh';
  // A name or a product in an English sentence.
  if (share <= 0.08 || (han <= 6 && ours >= 3)) return written;
  // English counts as written, not quoted, when it has sentences: function words show them.
  if (ours >= 3 && share < 0.65) return written === 'en' ? 'mixed' : written;
  return share >= 0.25 || ours < 2 ? 'zh' : written;
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
  let hash = 0;
  let hasAccent = false;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    hash = hashed(hash, code);
    hasAccent = hasAccent || isAccented(code);
  }
  into.words += 1;
  into.letters += end - start;
  if (hasAccent) into.accented += 1;
  const lists = listsOf(text, start, end, hash);
  if ((lists & inEnglish) !== 0) into.ours += 1;
  if ((lists & inOther) !== 0) into.theirs += 1;
  return end;
};

const inEnglish = 1;
const inOther = 2;
interface FunctionWords {
  /** 1 for hashes of listed words: most words of a text are in no list, and to cut them out costs more than all the rest. */
  readonly hashes: Uint8Array;
  /** The lists a word is in. */
  readonly lists: Readonly<Record<string, number>>;
}
/** Sorted out by the first text. */
let functionWords: FunctionWords | undefined;

const listsOf = (text: string, start: number, end: number, hash: number): number => {
  const { hashes, lists } = (functionWords ??= readFunctionWords());
  return hashes[hash & (hashSlots - 1)] === 0 ? 0 : (lists[text.slice(start, end)] ?? 0);
};

const readFunctionWords = (): FunctionWords => {
  const hashes = new Uint8Array(hashSlots);
  const lists: Record<string, number> = Object.create(null);
  const add = (words: string, list: number): void => {
    for (const word of words.split('|')) {
      let hash = 0;
      for (let at = 0; at < word.length; at += 1) hash = hashed(hash, word.charCodeAt(at));
      hashes[hash & (hashSlots - 1)] = 1;
      lists[word] = (lists[word] ?? 0) | list;
    }
  };
  add(englishWords, inEnglish);
  add(otherWords, inOther);
  return { hashes, lists };
};
const hashSlots = 8192;

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
const isAsciiWord = (code: number): boolean => isLetter(code) || isDigit(code);
const isAccented = (code: number): boolean =>
  (code >= 0xe0 && code <= 0x17e && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff);
/** . / \ # _ - : @ and the apostrophe hold a token together. */
const joins = (code: number): boolean =>
  (code >= 0x2d && code <= 0x2f) || code === 0x3a || code === 0x23 || code === 0x5c || code === 0x5f || code === 0x27;
