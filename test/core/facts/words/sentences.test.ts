import { paragraphOf } from '../../../../src/core/facts/split-paragraphs';
import { wordFinders } from '../../../../src/core/facts/word-finders';
import { moreSentences } from './more-sentences';
import { labelsOf, sentences } from './sentences';
import { thirdSentences } from './third-sentences';
import { processorTime } from '../../../support/processor-time';

const context = { language: 'mixed', deskDomains: [] } as const;
const factsIn = (text: string) =>
  wordFinders.flatMap((find) => find(paragraphOf(text, { field: 'body', part: 'own' }), context));

describe.each([
  ['first', sentences],
  ['second', moreSentences],
  ['third', thirdSentences],
])('the %s measured set', (_title, rows) => {
  test('keeps its precision and recall', () => {
    let right = 0;
    let wrong = 0;
    let missed = 0;
    for (const [text, codes] of rows) {
      const wanted = new Set<string>(labelsOf(codes));
      const found = new Set<string>(factsIn(text).map(({ kind }) => kind));
      right += Array.from(found).filter((kind) => wanted.has(kind)).length;
      wrong += Array.from(found).filter((kind) => !wanted.has(kind)).length;
      missed += Array.from(wanted).filter((kind) => !found.has(kind)).length;
    }
    expect(right / (right + wrong)).toBeGreaterThan(0.98);
    expect(right / (right + missed)).toBeGreaterThan(0.97);
  });

  test('places cut exactly the words of their facts', () => {
    for (const [text] of rows) {
      for (const fact of factsIn(text)) {
        expect(text.slice(fact.place.start, fact.place.end)).toBe(fact.text);
        expect(fact.place.end).toBeGreaterThan(fact.place.start);
      }
    }
  });
});

test.each(
  [
    'a',
    '1',
    '“',
    '"',
    '请',
    'please ',
    '!',
    '?',
    ' ',
    '\n',
    'A ',
    'you ',
    '你们',
    'attached ',
    '附件',
    '骗子',
    'not ',
    '不',
  ].concat([
    'i will ',
    'THE IS ',
    '\ndear ',
    '\n尊敬的',
    'if you ',
    'change my a b ',
    'refund me and ',
    '.',
    '妈',
    "n't ",
    'you are so ',
  ]),
)('100 KB of %j is read in no time', (piece) => {
  const text = piece.repeat(Math.ceil(102_400 / piece.length));
  const took = processorTime(() => {
    factsIn(text);
  });
  // A quadratic pattern takes minutes here; the rest leaves room for a slow machine.
  expect(took).toBeLessThan(2_000);
});
