import { locateText } from '../../../src/host/office/locate-text';

const rangeOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('a place looked up again after the user typed on', () => {
  test.each([
    ['nothing changed', 'my pin is 1234', '1234', 'my pin is 1234', 10],
    ['text came in front', 'my pin is 1234', '1234', 'Hello, my pin is 1234', 17],
    ['the words are gone', 'my pin is 1234', '1234', 'my pin is', undefined],
    ['the words are there twice, the context tells', 'my pin is 1234', '1234', 'order 1234, my pin is 1234', 22],
    ['twice with the same words in front', 'pin 1234', '1234', 'pin 1234 pin 1234', undefined],
  ])('%s', (_title, before, words, now, start) => {
    expect(locateText(before, rangeOf(before, words), now)?.start).toBe(start);
  });

  test('the context in front decides between two', () => {
    const before = 'A long line of text here, pin 1234';
    const now = `order 1234. ${before}`;
    expect(locateText(before, rangeOf(before, '1234'), now)).toEqual(rangeOf(now, '1234', 20));
  });

  test('a gap is found by what stands round it', () => {
    expect(locateText('Dear all, thanks', { start: 9, end: 9 }, 'Hi. Dear all, thanks')).toEqual({
      start: 13,
      end: 13,
    });
    expect(locateText('Dear all, thanks', { start: 9, end: 9 }, 'other')).toBeUndefined();
  });
});
