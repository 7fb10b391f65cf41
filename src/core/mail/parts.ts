import type { BodyText } from './body-text';
import type { ComposeType } from './draft';
import type { Range } from './place';
import { findQuotes } from './quotes';
import { findSignatures } from './signature-lines';

/** The parts of a body: disjoint ranges of `BodyText.text`, each list in order; together they cover the text. */
export interface BodyParts {
  /** What the writer wrote, answers between quoted lines included; never trimmed. */
  readonly own: readonly Range[];
  readonly quoted: readonly Range[];
  readonly forwarded: readonly Range[];
  readonly signature: readonly Range[];
  readonly disclaimer: readonly Range[];
}
export type PartName = keyof BodyParts;

/**
 * Splits a body into its parts; header words of 17 languages (see lexicon). Linear. In doubt a line is own text.
 * Outlook writes the same header block over replies and forwards: only `composeType` tells them apart.
 */
export const splitParts = (body: BodyText, composeType?: ComposeType): BodyParts => {
  const names = findQuotes(body, composeType);
  findSignatures(body, names);
  return toRanges(body, names);
};

/** The text of some ranges, joined as they stand. */
export const textOf = (body: BodyText, ranges: readonly Range[]): string =>
  ranges.map(({ start, end }) => body.text.slice(start, end)).join('');

const toRanges = (body: BodyText, names: readonly PartName[]): BodyParts => {
  const parts: Record<PartName, { start: number; end: number }[]> = {
    own: [],
    quoted: [],
    forwarded: [],
    signature: [],
    disclaimer: [],
  };
  body.lines.forEach(({ start }, index) => {
    const end = body.lines[index + 1]?.start ?? body.text.length;
    if (end === start) return;
    const part = parts[names[index] ?? 'own'];
    const before = part[part.length - 1];
    if (before && before.end === start) before.end = end;
    else part.push({ start, end });
  });
  return parts;
};
