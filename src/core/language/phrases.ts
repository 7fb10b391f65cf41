import { hashed, isLetter } from './letters';

/** What a sticky pattern can do that its users need. */
export interface Sticky<M> {
  lastIndex: number;
  exec(text: string): M | null;
}

export interface PhraseMatch {
  readonly 0: string;
  readonly index: number;
}

/**
 * The longest phrase of a list that stands at `lastIndex`, as the sticky pattern of `anyOf` finds it: whole words where a phrase
 * starts or ends in a-z or a digit, one or two blanks or line ends where it has a blank. An engine needs 10 ms to compile a
 * pattern of five hundred labels, and does it four times: twice for each width of text. Here nothing is compiled.
 */
export const anyPhrase = (phrases: readonly string[]): Sticky<PhraseMatch> => {
  // Sorted out by the first use: loading the bundle must stay quick where nothing is judged.
  let byStart: PhrasesByStart | undefined;
  const sticky: Sticky<PhraseMatch> = {
    lastIndex: 0,
    exec(text) {
      const at = sticky.lastIndex;
      byStart ??= sortedByStart(phrases);
      const word = firstWord(text, at);
      // What goes on behind its first word is longer than what does not.
      const end = endIn(byStart[slotOf(word.hash, nextSign(text, word.end))], text, at);
      const found = end < 0 ? endIn(byStart[slotOf(word.hash, nothing)], text, at) : end;
      return found < 0 ? null : { 0: text.slice(at, found), index: at };
    },
  };
  return sticky;
};

/** Tells whether a word is one of many; sorted out by the first. */
export const oneOf = (words: readonly string[]): ((word: string) => boolean) => {
  let all: ReadonlySet<string> | undefined;
  return (word) => (all ??= new Set(words)).has(word);
};

/** The phrases by their first word and the sign that follows it; others may share the slot. */
type PhrasesByStart = readonly (readonly string[] | undefined)[];
const slots = 2048;

const sortedByStart = (phrases: readonly string[]): PhrasesByStart => {
  const byStart = new Array<string[] | undefined>(slots).fill(undefined);
  for (const phrase of [...phrases].sort((one, other) => other.length - one.length)) {
    const { hash, end } = firstWord(phrase, 0);
    (byStart[slotOf(hash, end < phrase.length ? nextSign(phrase, end) : nothing)] ??= []).push(phrase);
  }
  return byStart;
};

/** The letters a–z that stand here; of anything else one character. */
const firstWord = (text: string, at: number): { readonly hash: number; readonly end: number } => {
  let hash = 0;
  let end = at;
  for (let code = text.charCodeAt(end); isLetter(code); code = text.charCodeAt((end += 1))) hash = hashed(hash, code);
  return end > at ? { hash, end } : { hash: text.charCodeAt(at), end: at + 1 };
};

/** What stands at `at`, or behind the one or two blanks there. */
const nextSign = (text: string, at: number): number => {
  if (!isGap(text.charCodeAt(at))) return text.charCodeAt(at);
  return text.charCodeAt(isGap(text.charCodeAt(at + 1)) ? at + 2 : at + 1);
};

const nothing = 0;
const slotOf = (hash: number, next: number): number => (hash ^ Math.imul(next, 1031)) & (slots - 1);

/** Where the first of these phrases that stands at `at` ends; −1 if none does. */
const endIn = (phrases: readonly string[] | undefined, text: string, at: number): number => {
  if (phrases !== undefined)
    for (const phrase of phrases) {
      const end = endOf(phrase, text, at);
      if (end >= 0) return end;
    }
  return -1;
};

/** Where the phrase ends if it stands at `at`; −1 if it does not. */
const endOf = (phrase: string, text: string, at: number): number => {
  let end = at;
  for (let index = 0; index < phrase.length; index += 1) {
    const code = phrase.charCodeAt(index);
    if (code === 32) {
      if (!isGap(text.charCodeAt(end))) return -1;
      end += isGap(text.charCodeAt(end + 1)) ? 2 : 1;
    } else if (text.charCodeAt(end) === code) end += 1;
    else return -1;
  }
  const startsCut = isLetterOrDigit(phrase.charCodeAt(0)) && isWordUnit(text.charCodeAt(at - 1));
  const endsCut = isLetterOrDigit(phrase.charCodeAt(phrase.length - 1)) && isWordUnit(text.charCodeAt(end));
  return startsCut || endsCut ? -1 : end;
};

const isLetterOrDigit = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 57);
const isWordUnit = (code: number): boolean => isLetterOrDigit(code) || (code >= 65 && code <= 90) || code === 95;
const isGap = (code: number): boolean => code === 32 || code === 10;
