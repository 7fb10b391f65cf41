import { hashed, isLetter, wordHash } from '../../language/letters';

/** A prefix tree from words to what hangs on them. A node holds what all its words go on with, and is asked for it at once. */
interface WordNode<T> {
  readonly piece: string;
  readonly values: readonly T[];
  /** By the code unit that follows. */
  readonly next: Nodes<T>;
}
/** A node is the list of its words until a text comes to it: most never are anything else. */
type Nodes<T> = Map<number, WordNode<T> | readonly Entry<T>[]>;
type Entry<T> = readonly [word: string, value: T];

/**
 * Maps are slow to ask at every place of a text, so tables pass over most of it: `latin` is 1 for hashes of the letters that
 * a word begins with; of other words `first` is 1 for code units that begin one and 2 for those that are one, `two` and
 * `three` are 1 for hashes of the code units of a word of two, and of the first three of a longer one.
 */
export interface WordTree<T> {
  readonly latin: Uint8Array;
  readonly first: Uint8Array;
  readonly two: Uint8Array;
  readonly three: Uint8Array;
  /** What hangs on words of one code unit that is no letter. */
  readonly singles: ReadonlyMap<number, readonly T[]>;
  /** The other words by the hash of their first letters, or of their first two code units. */
  readonly trees: Nodes<T>;
}

export const wordTree = <T>(all: readonly Entry<T>[]): WordTree<T> => {
  const latin = new Uint8Array(latinSlots);
  const first = new Uint8Array(0x10000);
  const two = new Uint8Array(0x10000);
  const three = new Uint8Array(0x10000);
  const singles = new Map<number, T[]>();
  const trees = new Map<number, Entry<T>[]>();
  for (const entry of all) {
    const [word, value] = entry;
    const [one, second, third] = [word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2)];
    if (isLetter(one)) {
      const slot = latinSlot(wordHash(word, 0));
      latin[slot] = 1;
      put(trees, latinKey(slot), entry);
      continue;
    }
    if (word.length === 1) {
      first[one] = 2;
      put(singles, one, value);
      continue;
    }
    const key = hash(one, second, 0);
    first[one] = Math.max(1, first[one] ?? 0);
    put(trees, key, entry);
    if (word.length === 2) two[key] = 1;
    else three[hash(one, second, third)] = 1;
  }
  return { latin, first, two, three, singles, trees };
};

const latinSlots = 8192;
const latinSlot = (wholeHash: number): number => wholeHash & (latinSlots - 1);
/** Beside the hashes of two code units. */
const latinKey = (slot: number): number => 0x10000 + slot;

const put = <V>(map: Map<number, V[]>, key: number, value: V): void => {
  const same = map.get(key);
  if (same) same.push(value);
  else map.set(key, [value]);
};

/** The node for `key`, all whose words agree before `at`. */
const nodeIn = <T>(nodes: Nodes<T>, key: number, at: number): WordNode<T> | undefined => {
  const known = nodes.get(key);
  if (!isUnread(known)) return known;
  const node = nodeOf(known, at);
  nodes.set(key, node);
  return node;
};

const isUnread = <T>(node: WordNode<T> | readonly Entry<T>[] | undefined): node is readonly Entry<T>[] =>
  Array.isArray(node);

/** The node of these words, all of which agree before `at`. */
const nodeOf = <T>(words: readonly Entry<T>[], at: number): WordNode<T> => {
  const [first = ''] = words[0] ?? [];
  let end = first.length;
  for (const [word] of words) {
    let same = at;
    while (same < end && word.charCodeAt(same) === first.charCodeAt(same)) same += 1;
    end = same;
  }
  const values: T[] = [];
  const longer = new Map<number, Entry<T>[]>();
  for (const entry of words) {
    if (entry[0].length === end) values.push(entry[1]);
    else put(longer, entry[0].charCodeAt(end), entry);
  }
  return { piece: first.slice(at, end), values, next: longer };
};

/**
 * Calls back for every word of the tree in the text, in order of place, words inside words too. Words that begin with
 * a Latin letter or digit match whole words only. Linear: a walk is no longer than the longest word.
 */
export const eachWord = <T>(text: string, tree: WordTree<T>, found: FoundWords<T>): void => {
  const { latin, first, two, three, singles, trees } = tree;
  let inWord = false;
  for (let start = 0; start < text.length;) {
    const code = text.charCodeAt(start);
    const skip = inWord;
    if (isLetter(code)) {
      const begin = start;
      let letters = 0;
      for (let unit = code; isLetter(unit); unit = text.charCodeAt((start += 1))) letters = hashed(letters, unit);
      inWord = true;
      const slot = latinSlot(letters);
      if (!skip && latin[slot] === 1) walk(text, begin, trees, latinKey(slot), found);
      continue;
    }
    inWord = isWordUnit(code);
    const begin = start;
    start += 1;
    const begins = first[code];
    if ((skip && inWord) || begins === 0) continue;
    const second = text.charCodeAt(start);
    if (begins === 2 && (code > 0x7f || !isWordUnit(second))) found(singles.get(code) ?? [], begin, start);
    const key = hash(code, second, 0);
    if (three[hash(code, second, text.charCodeAt(start + 1))] === 0 && two[key] === 0) continue;
    walk(text, begin, trees, key, found);
  }
};

type FoundWords<T> = (values: readonly T[], start: number, end: number) => void;

/** The words of the node for `key` that begin at `start`. */
const walk = <T>(text: string, start: number, trees: Nodes<T>, key: number, found: FoundWords<T>): void => {
  const isFree = text.charCodeAt(start) > 0x7f;
  let end = start;
  for (let node = nodeIn(trees, key, 0); node !== undefined;) {
    if (!text.startsWith(node.piece, end)) return;
    end += node.piece.length;
    if (node.values.length > 0 && (isFree || !isWordUnit(text.charCodeAt(end)))) found(node.values, start, end);
    node = nodeIn(node.next, text.charCodeAt(end), end - start);
  }
};

const hash = (one: number, second: number, third: number): number =>
  ((one * 31) ^ (second * 7) ^ (third * 1031)) & 0xffff;

/** a–z, 0–9 and _ of folded text; false past the end (NaN). */
const isWordUnit = (code: number): boolean =>
  (code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a) || code === 0x5f;
