import { wordFinders } from '../../../../src/core/facts/word-finders';
import { aParagraph } from './a-paragraph';
import { labelsOf, sentences } from './sentences';

const context = { language: 'mixed', deskDomains: [] } as const;
const kindsOf = (text: string): readonly string[] =>
  Array.from(new Set(wordFinders.flatMap((find) => find(aParagraph(text), context).map(({ kind }) => kind)))).sort();

test('the measured set keeps its precision and recall', () => {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const [text, codes] of sentences) {
    const wanted = labelsOf(codes) as readonly string[];
    const found = kindsOf(text);
    right += found.filter((kind) => wanted.includes(kind)).length;
    wrong += found.filter((kind) => !wanted.includes(kind)).length;
    missed += wanted.filter((kind) => !found.includes(kind)).length;
  }
  expect(right / (right + wrong)).toBeGreaterThan(0.97);
  expect(right / (right + missed)).toBeGreaterThan(0.95);
});

test('a place cuts exactly the words of its fact', () => {
  for (const [text] of sentences) {
    for (const fact of wordFinders.flatMap((find) => find(aParagraph(text), context))) {
      expect(text.slice(fact.place.start, fact.place.end)).toBe(fact.text);
      expect(fact.place.end).toBeGreaterThan(fact.place.start);
    }
  }
});
