/** A prefix tree from words to what hangs on them. */
export interface WordNode<T> {
  readonly next: Map<number, WordNode<T>>;
  readonly values: T[];
}
export interface WordTree<T> {
  readonly root: WordNode<T>;
  /** 1 for each code unit that begins a word (2: is one): most of a text is passed over by this table alone. */
  readonly first: Uint8Array;
  /** 1 for each hash of two code units that begin a word. */
  readonly pair: Uint8Array;
}

export const wordTree = <T>(entries: readonly (readonly [word: string, value: T])[]): WordTree<T> => {
  const root: WordNode<T> = { next: new Map(), values: [] };
  const first = new Uint8Array(0x10000);
  const pair = new Uint8Array(0x10000);
  for (const [word, value] of entries) {
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      const child: WordNode<T> = node.next.get(code) ?? { next: new Map(), values: [] };
      node.next.set(code, child);
      node = child;
    }
    node.values.push(value);
    first[word.charCodeAt(0)] = word.length === 1 ? 2 : Math.max(1, first[word.charCodeAt(0)] ?? 0);
    if (word.length > 1) pair[hash(word.charCodeAt(0), word.charCodeAt(1))] = 1;
  }
  return { root, first, pair };
};

/**
 * Calls back for every word of the tree in the text, in order of place, words inside words too. Words that begin with
 * a Latin letter or digit match whole words only. Linear: a walk is no longer than the longest word.
 */
export const eachWord = <T>(
  text: string,
  { root, first, pair }: WordTree<T>,
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
    // A map is asked for few places only: words of two units and more pass this first.
    if (begins === 1 && pair[hash(code, text.charCodeAt(start + 1))] === 0) continue;
    let node = root.next.get(code);
    for (let end = start + 1; node !== undefined; end++) {
      const after = text.charCodeAt(end);
      if (node.values.length > 0 && (code > 0x7f || !isWordUnit(after))) found(node.values, start, end);
      node = node.next.get(after);
    }
  }
};

const hash = (one: number, two: number): number => ((one * 31) ^ (two * 7)) & 0xffff;

/** a–z, 0–9 and _ of folded text; false past the end (NaN). */
const isWordUnit = (code: number): boolean =>
  (code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a) || code === 0x5f;
