import { sayCount, sayNumber } from '../../../src/core/language/say-number';

describe('sayNumber', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567.891, '1,234,567.89'],
    [-5000, '−5,000'],
  ])('%d is %s', (value, said) => expect(sayNumber(value)).toBe(said));
});

describe('sayCount', () => {
  it.each([
    [2, 'two', '两'],
    [10, 'ten', '十'],
    [11, '11', '11'],
    [1500, '1,500', '1,500'],
  ])('%d is %s, %s', (count, en, zh) => {
    expect(sayCount(count, 'en')).toBe(en);
    expect(sayCount(count, 'zh-CN')).toBe(zh);
  });
});
