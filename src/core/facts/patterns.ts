import { escapePattern } from '../language/escape';
import type { Sticky } from '../language/phrases';

/** One pattern source for a list of words: longer ones first, whole words where a word starts or ends in a-z or a digit. */
export const anyOf = (words: readonly string[]): string => {
  const sources = [...words].sort((one, other) => other.length - one.length).map(sourceOf);
  return `(?:${sources.join('|')})`;
};

/** Words of a list are written with single spaces; a mail may break the line there. */
const sourceOf = (word: string): string => {
  const source = escapePattern(word).replace(/ /g, '[ \\n]{1,2}');
  return (/^[a-z0-9]/.test(word) ? '\\b' : '') + source + (/[a-z0-9]$/.test(word) ? '\\b' : '');
};

/** Every match of a pattern with the `g` flag, in order. */
export const eachMatch = (pattern: RegExp, text: string, use: (match: RegExpExecArray) => void): void => {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    // Patterns with `g` that are used inside `use` on the same object would lose their position: keep it here.
    const next = match[0] === '' ? match.index + 1 : pattern.lastIndex;
    use(match);
    pattern.lastIndex = next;
  }
};

/** What a pattern with the `y` flag matches at an offset. */
export const matchAt = <M>(pattern: Sticky<M>, text: string, at: number): M | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
};

/** The text right before an offset, within its line, at most `length` code units: for tests that end in `$`. */
export const before = (text: string, at: number, length: number): string => {
  const piece = text.slice(Math.max(0, at - length), at);
  return piece.slice(piece.lastIndexOf('\n') + 1);
};

/** The text right after an offset, at most `length` code units. */
export const after = (text: string, at: number, length: number): string => text.slice(at, at + length);

/** The text from the last match of a pattern with the `g` flag on; undefined where it matches nowhere. */
export const sinceLast = (pattern: RegExp, text: string): string | undefined => {
  let start = -1;
  eachMatch(pattern, text, ({ index }) => (start = index));
  return start < 0 ? undefined : text.slice(start);
};

/** A label is followed by its value: what stands between, and how plainly it says so. */
export interface Connector {
  /** Where the value starts; an opening quotation mark is skipped. */
  readonly at: number;
  /** `:` and the like, a verb ("is", 是), or nothing but space. */
  readonly by: 'sign' | 'verb' | 'none';
  readonly quoted: boolean;
}

/** Reads what stands between a label that ends at `at` and its value. */
export const connectorAt = (lower: string, at: number): Connector => {
  const match = matchAt(connector, lower, at);
  if (!match) return { at, by: 'none', quoted: false };
  // 点了"忘记密码",但…: a straight mark right at the label closes what the label stands in.
  if (match[0] === '"' && (before(lower, at, 120).match(/"/g) ?? []).length % 2 === 1)
    return { at, by: 'none', quoted: false };
  // "The password's gone": no quotation begins right at a word.
  if (match[0] === "'") return { at, by: 'none', quoted: false };
  const by = match[1] ? (/[:=#>]|[-–]/.test(match[1]) ? 'sign' : 'verb') : 'none';
  return { at: at + match[0].length, by, quoted: match[2] !== undefined };
};

const connector =
  /(?:[ \n]{0,2}\([^()\n]{1,20}\))?[ \t]{0,3}((?:(?::|=|#|->|[-–](?= )|\bit(?: is|'s)\b(?! not)|\bis\b(?! not)|\bare\b(?! not)|\bwas\b(?! not)|就是|是|为)[ \n\t]{0,3}){1,3})?[ \t]{0,3}(["“'「『`<])?/y;
