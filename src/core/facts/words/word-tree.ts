/** A prefix tree from words to what hangs on them. */
interface WordNode<T> {
  readonly next: Map<number, WordNode<T>>;
  readonly values: T[];
}

/**
 * Maps are slow to ask at every place of a text, so tables pass over most of it: `first` is 1 for code units that begin
 * a word and 2 for those that are one; `two` and `three` are 1 for hashes of the code units of a word of two, and of the
 * first three of a longer one.
 */
export interface WordTree<T> {
  readonly root: WordNode<T>;
  readonly first: Uint8Array;
  readonly two: Uint8Array;
  readonly three: Uint8Array;
}

export const wordTree = <T>(entries: readonly (readonly [word: string, value: T])[]): WordTree<T> => {
  const root: WordNode<T> = { next: new Map(), values: [] };
  const first = new Uint8Array(0x10000);
  const two = new Uint8Array(0x10000);
  const three = new Uint8Array(0x10000);
  for (const [word, value] of entries) {
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      const child: WordNode<T> = node.next.get(code) ?? { next: new Map(), values: [] };
      node.next.set(code, child);
      node = child;
    }
    node.values.push(value);
    const [one, second, third] = [word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2)];
    first[one] = word.length === 1 ? 2 : Math.max(1, first[one] ?? 0);
    if (word.length === 2) two[hash(one, second, 0)] = 1;
    if (word.length > 2) three[hash(one, second, third)] = 1;
  }
  return { root, first, two, three };
};

/**
 * Calls back for every word of the tree in the text, in order of place, words inside words too. Words that begin with
 * a Latin letter or digit match whole words only. Linear: a walk is no longer than the longest word.
 */
export const eachWord = <T>(
  text: string,
  { root, first, two, three }: WordTree<T>,
  found: (values: readonly T[], start: number, end: number) => void,
): void => {
  let inWord = false;
  for (let start = 0; start < text.length; start++) {
    const code = text.charCodeAt(start);
    const latin = isWordUnit(code);
    const skip = latin && inWord;
    inWord = latin;
    const begins = first[code];
    if (skip || begins === 0) continue;
    if (begins === 1) {
      const second = text.charCodeAt(start + 1);
      if (three[hash(code, second, text.charCodeAt(start + 2))] === 0 && two[hash(code, second, 0)] === 0) continue;
    }
    let node = root.next.get(code);
    for (let end = start + 1; node !== undefined; end++) {
      const after = text.charCodeAt(end);
      if (node.values.length > 0 && (code > 0x7f || !isWordUnit(after))) found(node.values, start, end);
      node = node.next.get(after);
    }
  }
};

const hash = (one: number, second: number, third: number): number =>
  ((one * 31) ^ (second * 7) ^ (third * 1031)) & 0xffff;

/** a–z, 0–9 and _ of folded text; false past the end (NaN). */
const isWordUnit = (code: number): boolean =>
  (code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a) || code === 0x5f;
