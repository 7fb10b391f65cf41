import type { Cues } from '../language/cues';
import type { TextLanguage } from '../language/locale';
import type { Classifier } from '../models/classifier';
import type { Fact, FactKind, FactValues } from './fact';

/** A stretch of text between blank lines (very long ones are cut at a line end), as finders get it. */
export interface Paragraph {
  /** As written; `\n` between its lines. */
  readonly text: string;
  /**
   * `text` folded code unit by code unit, so offsets are the same: full-width ASCII to ASCII, no-break and ideographic
   * spaces to a space, ’ to ', common traditional Chinese characters to simplified ones. Case is kept.
   */
  readonly plain: string;
  /** `plain` with A–Z in lower case, same offsets. Match words here: patterns need no `i` flag and no traditional forms. */
  readonly lower: string;
  /** Where words of interest may start (see `cues.ts`). */
  readonly cues?: Cues;
  readonly field: 'subject' | 'body';
  /** Quoted text is read for presence only: costly finders may skip it. */
  readonly part: 'own' | 'signature' | 'quoted';
  /** First or last paragraph with text of the own text (greetings, closings). A subject is neither. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export interface FinderContext {
  readonly language: TextLanguage;
  /** Milliseconds since the epoch, cut to the minute. */
  readonly now?: number;
  readonly timeZone?: string;
  readonly classifier?: Classifier;
  /** Domains of the desks, lower case: an address there is not the writer's account. */
  readonly deskDomains: readonly string[];
}

/**
 * Finds facts in one paragraph; places count from the paragraph's start. Pure, linear, never throws on any text. Its
 * answer may depend on its two arguments only: answers are cached by them.
 */
export type Finder = (paragraph: Paragraph, context: FinderContext) => readonly Fact[];

/** A fact at `[start, end)` of a paragraph; the words are cut from the text, a secret has none. */
export const factAt = <K extends FactKind>(
  kind: K,
  paragraph: Paragraph,
  range: { readonly start: number; readonly end: number },
  ...value: K extends keyof FactValues ? [FactValues[K]] : []
): Fact => {
  const place = { field: paragraph.field, start: range.start, end: range.end };
  const text = kind === 'secret' ? undefined : paragraph.text.slice(range.start, range.end);
  // The kind ties text and value, which the union cannot see here.
  return { kind, place, text, value: value[0] } as Fact;
};
