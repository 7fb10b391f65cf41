/** What may keep a hit silent; decided by `facts/words/around.ts`. Words inside quotation marks are always silent. */
export type Circumstance =
  /** "not", "never", 不是, 没有 … stands before the hit, or the hit is what cannot be done. */
  | 'negated'
  /** The nearest person before the hit is the writer: self-blame. */
  | 'self'
  /** The nearest person before the hit is somebody else than the reader: a fraudster, a seller, "he". */
  | 'other'
  /** Somebody else's words told again: "he says you are …", 网友说 …. */
  | 'reported'
  /** The sentence holds a softener ("please", 请). */
  | 'softened'
  /** "if needed", "should I", 如需. */
  | 'offered';

/**
 * When some words mean a fact. Patterns see folded text (lower case, simplified Chinese, half-width punctuation) of the
 * same sentence only. `before` and `notBefore` end in `$` and see at most 60 code units before the word, `after` and
 * `notAfter` start with `^` and see at most 80 after it; `…` marks where the sentence was cut.
 * A group that may be missing or repeat before a long list captures, though nobody reads it: V8 compiles the list anew for every
 * way through `(?: a| b){0,3} (?:…)`, which takes 14 ms, and once with `( a| b){0,3} (?:…)`, which takes one.
 */
export interface WordRule {
  /** Words separated by `|`. Latin words match as whole words. */
  readonly words: string;
  /** Must match; what it matches belongs to the place. */
  readonly after?: RegExp;
  /** Counts only where its sentence has no other hit of the kind before it. */
  readonly alone?: true;
  /** Must match; belongs to the place when `wide`. */
  readonly before?: RegExp;
  readonly wide?: true;
  readonly notBefore?: RegExp;
  readonly notAfter?: RegExp;
  /** The whole sentence (at most 240 code units around the word) must match, or must not. */
  readonly sentence?: RegExp;
  readonly notSentence?: RegExp;
  /** The words of the line before the hit must match: greetings stand at the start of a line. */
  readonly line?: RegExp;
  readonly silentWhen?: readonly Circumstance[];
  /** The fact's value, where the kind has one. */
  readonly value?: string;
}
