import { isLetter, wordHash } from './letters';

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
      const same = byStart[slotAt(text, at)];
      if (same === undefined) return null;
      for (const phrase of same) {
        const end = endOf(phrase, text, at);
        if (end >= 0) return { 0: text.slice(at, end), index: at };
      }
      return null;
    },
  };
  return sticky;
};

/** The phrases by the slot of their first word; phrases of another word may share it. */
type PhrasesByStart = readonly (readonly string[] | undefined)[];
const slots = 2048;

const sortedByStart = (phrases: readonly string[]): PhrasesByStart => {
  const byStart = new Array<string[] | undefined>(slots).fill(undefined);
  for (const phrase of [...phrases].sort((one, other) => other.length - one.length))
    (byStart[slotAt(phrase, 0)] ??= []).push(phrase);
  return byStart;
};

/** Of the letters a–z that stand here; of anything else one character. */
const slotAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return (isLetter(code) ? wordHash(text, at) : code) & (slots - 1);
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
