import { sayDuration } from '../../../src/core/language/say-duration';

describe('sayDuration', () => {
  it.each([
    [0, 'less than a minute', '不到 1 分钟'],
    [59, 'less than a minute', '不到 1 分钟'],
    [60, '1 minute', '1 分钟'],
    [3599, '59 minutes', '59 分钟'],
    [3600, '1 hour', '1 小时'],
    [3661, '1 hour 1 minute', '1 小时 1 分钟'],
    [86_400, '1 day', '1 天'],
    [86_460, '1 day', '1 天'],
    [183_600, '2 days 3 hours', '2 天 3 小时'],
    [-183_600, '2 days 3 hours', '2 天 3 小时'],
    [863_999, '9 days 23 hours', '9 天 23 小时'],
    [950_400, '11 days', '11 天'],
    [954_000, '11 days', '11 天'],
    [86_400_000, '1,000 days', '1,000 天'],
    [NaN, 'less than a minute', '不到 1 分钟'],
  ])('%d seconds: %s, %s', (seconds, en, zh) => {
    expect(sayDuration(seconds, 'en')).toBe(en);
    expect(sayDuration(seconds, 'zh-CN')).toBe(zh);
  });
});
