import type { FactKind } from '../../../../src/core/facts/fact';
import { wordFinders } from '../../../../src/core/facts/word-finders';
import { paragraphOf } from '../../../../src/core/facts/split-paragraphs';

const context = { language: 'mixed', deskDomains: [] } as const;

/** The words found for a kind in a paragraph, in order. */
export const wordsOf = (kind: FactKind, text: string): readonly (string | undefined)[] =>
  wordFinders
    .flatMap((find) => find(paragraphOf(text, { field: 'body', part: 'own' }), context))
    .filter((fact) => fact.kind === kind)
    .map((fact) => fact.text);

/** A row is a sentence, or a sentence with the exact words of the first hit. */
export type Row = string | readonly [text: string, words: string];

/** One table a kind: sentences that hold it, and their nearest innocent neighbours. */
export const checkRows = (kind: FactKind, found: readonly Row[], silent: readonly string[]): void => {
  describe(kind, () => {
    test.each(found.map((row) => (typeof row === 'string' ? [row, undefined] : row)))('found: %s', (text, words) => {
      const hits = wordsOf(kind, text);
      expect(hits.length).toBeGreaterThan(0);
      if (words !== undefined) expect(hits[0]).toBe(words);
    });
    test.each(silent.map((text) => [text]))('silent: %s', (text) => {
      expect(wordsOf(kind, text)).toEqual([]);
    });
  });
};
