import { captured, once } from '../../../src/core/lexicon/compiled-once';

describe('patterns whose parts are compiled once', () => {
  it('lets every group capture, and nothing else', () => {
    expect(captured('(?:a|b)(?!c)(?=d)(e)')).toBe('(a|b)(?!c)(?=d)(e)');
    expect(captured('a\\(?: b')).toBe('a\\(?: b');
    expect(captured('\\\\(?:a)')).toBe('\\\\(a)');
  });

  it('matches what it matched', () => {
    const source = '\\b(?:not|never) (?:[a-z]+ ){0,3}(?:attach|see)(?:ed)?\\b';
    const text = 'i did not really want to see it, never attached';
    const found = (pattern: string) => text.match(new RegExp(pattern, 'g'));
    expect(found(captured(source))).toEqual(found(source));
    expect(found(source)).toHaveLength(1 + 1);
    expect(new RegExp(`a?${once}(b|c)`).exec('xac')?.[0]).toBe('ac');
  });
});
