import { factsOf } from '../../../../src/core/facts/find-facts';
import { hostileSentences } from '../../../../src/core/facts/words/hostility';
import { wordFinders } from '../../../../src/core/facts/word-finders';
import { paragraphOf } from '../../../../src/core/facts/split-paragraphs';

const noneQuoted = { has: () => false, isEmpty: () => true };
const sentencesOf = (text: string, hostile: (sentence: string) => number) => {
  const facts = wordFinders.flatMap((find) =>
    find(paragraphOf(text, { field: 'body', part: 'own' }), { language: 'en', deskDomains: [] }),
  );
  const own = [{ start: 0, end: text.length }];
  return hostileSentences(factsOf(facts, noneQuoted), { hostile }, { text, own }).map(({ start, end, reason }) => [
    reason,
    text.slice(start, end),
  ]);
};

test('the lexicon names the words, the classifier the sentence', () => {
  const text = 'Hello.\nYou are thieves. My card failed. How dare you treat me so! I will sue you.';
  expect(sentencesOf(text, (sentence) => (/dare/.test(sentence) ? 0.95 : 0.1))).toEqual([
    ['insult', 'You are thieves'],
    ['classifier', 'How dare you treat me so!'],
    ['threat', 'I will sue you'],
  ]);
});

test('an unsure classifier is not heard, and none is needed', () => {
  expect(sentencesOf('I am a bit disappointed.', () => 0.7)).toEqual([]);
  const facts = factsOf([], noneQuoted);
  expect(hostileSentences(facts, undefined, { text: 'Hi.', own: [{ start: 0, end: 3 }] })).toEqual([]);
});

test('only own text is read, and only so much of it', () => {
  const text = 'quoted quoted. own one. own two.';
  const read: string[] = [];
  const hostile = (sentence: string) => (read.push(sentence), 0);
  hostileSentences(factsOf([], noneQuoted), { hostile }, { text, own: [{ start: 15, end: text.length }] });
  expect(read).toEqual(['own one.', 'own two.']);
  read.length = 0;
  const long = 'a. '.repeat(50_000);
  hostileSentences(factsOf([], noneQuoted), { hostile }, { text: long, own: [{ start: 0, end: long.length }] });
  expect(read.join('').length).toBeLessThan(20_000);
});
