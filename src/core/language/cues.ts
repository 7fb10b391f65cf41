import { hashed, isDigit, isLetter, wordHash } from './letters';
import type { PhraseMatch, Sticky } from './phrases';

/**
 * Cues: the places in a text where a word of interest may start, found in one walk over its code units. Looking for
 * dozens of word lists with a pattern each costs 15 ns a character and list; the walk costs 3 ns for all of them.
 * A cue is only a hint (words are compared by hash): a sticky pattern at its place decides.
 */
export interface Cues {
  /** Offsets in order. */
  readonly at: readonly number[];
  /** Which lists the word at the same index may belong to. */
  readonly bits: readonly number[];
  /** The offsets by bit, for those who look for one list: a long paragraph has cues for twenty. */
  readonly byBit: readonly (readonly number[])[];
  /** All bits found. */
  readonly any: number;
}

export interface CueTable {
  /** Reads folded lower-case text. */
  scan(lower: string): Cues;
}

/** What a run of a-z and 0-9 is, besides its word. */
export interface RunBits {
  /** Starts with a digit. */
  readonly digits: number;
  /** Starts with three digits or more: most figures of a mail (days, hours, counts) do not. */
  readonly figure: number;
  /** Holds letters and digits. */
  readonly mixed: number;
  /** 16 or more letters and digits. */
  readonly long: number;
  /** Not a run: the text has Chinese characters. In `any` alone. */
  readonly han: number;
}

/** Words by bit; of a phrase its first word (or first two Chinese characters) is the cue. A single sign cues itself. */
export const cueTable = (lists: () => CueLists, run: RunBits): CueTable => {
  // Listed and built by the first scan: loading the bundle must stay quick where nothing is judged.
  let starts: CueStarts | undefined;
  return { scan: (lower) => scanWith((starts ??= startsOf(lists())), run, lower) };
};

type CueLists = readonly (readonly [bit: number, words: readonly string[]])[];

/** Bits by what a cue starts with: a hashed Latin word, an ASCII sign, one Chinese character, two. */
interface CueStarts {
  readonly words: Int32Array;
  readonly signs: Int32Array;
  readonly singles: ReadonlyMap<number, number>;
  readonly pairs: ReadonlyMap<number, number>;
  /** 1 for code units that begin a single or a pair: maps are slow to ask. */
  readonly starts: Uint8Array;
}

const startsOf = (lists: CueLists): CueStarts => {
  const words = new Int32Array(wordSlots);
  const signs = new Int32Array(128);
  const singles = new Map<number, number>();
  const pairs = new Map<number, number>();
  const starts = new Uint8Array(65536);
  for (const [bit, list] of lists) {
    for (const phrase of list) {
      const first = phrase.charCodeAt(0);
      if (isLetter(first)) {
        const slot = wordHash(phrase, 0) & (wordSlots - 1);
        words[slot] = (words[slot] ?? 0) | bit;
      } else if (first < 128) signs[first] = (signs[first] ?? 0) | bit;
      else if (phrase.length === 1) {
        starts[first] = 1;
        singles.set(first, (singles.get(first) ?? 0) | bit);
      } else {
        starts[first] = 1;
        const pair = first * 65536 + phrase.charCodeAt(1);
        pairs.set(pair, (pairs.get(pair) ?? 0) | bit);
      }
    }
  }
  return { words, signs, singles, pairs, starts };
};

const scanWith = ({ words, signs, singles, pairs, starts }: CueStarts, run: RunBits, lower: string): Cues => {
  const at: number[] = [];
  const found: number[] = [];
  const byBit: number[][] = [];
  let any = 0;
  const length = lower.length;
  for (let index = 0; index < length;) {
    const begin = index;
    let code = lower.charCodeAt(index);
    let bits = 0;
    if (isLetter(code) || isDigit(code)) {
      let hash = 0;
      for (; isLetter(code); code = lower.charCodeAt((index += 1))) hash = hashed(hash, code);
      const letters = index - begin;
      while (isDigit(code)) code = lower.charCodeAt((index += 1));
      const digits = index - begin - letters;
      if (letters > 0) bits = words[hash & (wordSlots - 1)] ?? 0;
      else bits = digits < 3 ? run.digits : run.digits | run.figure;
      if (digits > 0 && (letters > 0 || isLetter(code))) bits |= run.mixed;
      while (isDigit(code) || isLetter(code)) code = lower.charCodeAt((index += 1));
      if (index - begin >= 16) bits |= run.long;
    } else {
      index += 1;
      if (code < 128) bits = signs[code] ?? 0;
      else {
        if (code > 0x4dff) any |= run.han;
        if (starts[code] === 1)
          bits = (singles.get(code) ?? 0) | (pairs.get(code * 65536 + lower.charCodeAt(index)) ?? 0);
      }
    }
    if (bits !== 0) {
      at.push(begin);
      found.push(bits);
      any |= bits;
      for (let left = bits; left !== 0; left &= left - 1) (byBit[bitOf(left & -left)] ??= []).push(begin);
    }
  }
  return { at, bits: found, byBit, any };
};

const wordSlots = 8192;

/**
 * Tries a sticky pattern at every cue of a kind, in order. A match is skipped over unless `use` returns `false`.
 */
export const eachCue = <M extends PhraseMatch>(
  cues: Cues,
  wanted: number,
  pattern: Sticky<M>,
  text: string,
  use: (match: M) => unknown,
): void => {
  if ((cues.any & wanted) !== 0) eachStart(placesOf(cues, wanted), pattern, text, use);
};

/** The same at given places, in order. */
export const eachStart = <M extends PhraseMatch>(
  starts: readonly number[],
  pattern: Sticky<M>,
  text: string,
  use: (match: M) => unknown,
): void => {
  let from = 0;
  for (const start of starts) {
    if (start < from) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match && use(match) !== false) from = start + match[0].length;
  }
};

/** Where cues of a kind stand. */
export const placesOf = ({ at, bits, byBit }: Cues, wanted: number): readonly number[] =>
  (wanted & (wanted - 1)) === 0
    ? (byBit[bitOf(wanted)] ?? [])
    : at.filter((_, index) => ((bits[index] ?? 0) & wanted) !== 0);

const bitOf = (single: number): number => 31 - Math.clz32(single);
