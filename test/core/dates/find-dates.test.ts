import { findDates } from '../../../src/core/dates/find-dates';
import { hostileTexts, wednesday } from '../../support/found-in';
import { processorTime } from '../../support/processor-time';

const datesIn = (text: string, timeZone = 'Asia/Shanghai') =>
  findDates(text, wednesday, timeZone)
    .filter(({ role }) => role === 'event')
    .map(({ start, end, value }) => [text.slice(start, end), value] as const);

const day = (date: string, time?: string) => ({ date, ...(time && { time }) });

describe('dates', () => {
  test.each<[string, string, string, object]>([
    ['ISO', 'since 2026-03-05 it fails', '2026-03-05', day('2026-03-05')],
    ['ISO with a time', 'at 2026-03-05T14:05:33Z', '2026-03-05T14:05:33Z', day('2026-03-05', '14:05')],
    ['ISO and a time', '2026-03-05 14:05', '2026-03-05 14:05', day('2026-03-05', '14:05')],
    ['slashes, year first', '2026/3/5', '2026/3/5', day('2026-03-05')],
    ['dots, year first', '2026.03.05', '2026.03.05', day('2026-03-05')],
    ['dots, day first', 'am 5.3.2026', '5.3.2026', day('2026-03-05')],
    ['day over 12', '25/02/2026', '25/02/2026', day('2026-02-25')],
    ['only one order has been', '05/03/2026 it broke', '05/03/2026', day('2026-03-05')],
    ['no year, padded', 'on 03/05 I paid', '03/05', day('2026-03-05')],
    ['day and month', 'On 5 March I paid', '5 March', day('2026-03-05')],
    ['ordinal', 'the 5th of March 2026', 'the 5th of March 2026', day('2026-03-05')],
    ['month first', 'March 5th, 2026 at 2pm', 'March 5th, 2026 at 2pm', day('2026-03-05', '14:00')],
    ['abbreviated', 'Mar. 5, 14:05', 'Mar. 5, 14:05', day('2026-03-05', '14:05')],
    [
      'weekday and date',
      'Thursday, 5 March 2026 around noon',
      'Thursday, 5 March 2026 around noon',
      { ...day('2026-03-05', '12:00'), approximate: true },
    ],
    ['last year, as it has not been', '5 December', '5 December', day('2025-12-05')],
    ['a named day', 'on Christmas Day it failed', 'on Christmas Day', day('2025-12-25')],
    ['the eve of it', 'on Christmas Eve it failed', 'on Christmas Eve', day('2025-12-24')],
    ['29 February', '29 February', '29 February', day('2024-02-29')],
    [
      'day of this month',
      'on the 5th around noon',
      '5th around noon',
      { ...day('2026-03-05', '12:00'), approximate: true },
    ],
    ['day of last month', 'on the 25th.', '25th', day('2026-02-25')],
    ['day range', 'from 3 to 8 March', 'from 3 to 8 March', { date: '2026-03-03', end: { date: '2026-03-08' } }],
    [
      'day range, month first',
      'March 3-5, 2026',
      'March 3-5, 2026',
      { date: '2026-03-03', end: { date: '2026-03-05' } },
    ],
    ['yesterday', 'yesterday at 3:15 pm', 'yesterday at 3:15 pm', day('2026-03-10', '15:15')],
    ['day before', 'the day before yesterday', 'the day before yesterday', day('2026-03-09')],
    ['last weekday', 'last Tuesday', 'last Tuesday', day('2026-03-03')],
    ['weekday', 'It broke on Monday.', 'Monday', day('2026-03-09')],
    ['since a weekday', 'since Monday', 'since Monday', day('2026-03-09')],
    ['same weekday', 'on Wednesday', 'Wednesday', day('2026-03-04')],
    ['short weekday with a date', 'Mon 9 March', 'Mon 9 March', day('2026-03-09')],
    ['ago', 'two days ago', 'two days ago', day('2026-03-09')],
    ['a fortnight', 'a fortnight ago', 'a fortnight ago', day('2026-02-25')],
    ['hours ago', '2 hours ago', '2 hours ago', day('2026-03-11', '15:30')],
    ['over midnight', '18 hours ago', '18 hours ago', day('2026-03-10', '23:30')],
    ['composed', '1 month and 2 days ago', '1 month and 2 days ago', day('2026-02-09')],
    [
      'this morning',
      'this morning around 9',
      'this morning around 9',
      { ...day('2026-03-11', '09:00'), approximate: true },
    ],
    ['last night', 'last night at 11', 'last night at 11', day('2026-03-10', '23:00')],
    ['earlier today', 'earlier today', 'earlier today', day('2026-03-11')],
    [
      'half of the day',
      'yesterday at 3 in the afternoon',
      'yesterday at 3 in the afternoon',
      day('2026-03-10', '15:00'),
    ],
    [
      'range of hours',
      'yesterday between 3 and 5 pm',
      'yesterday between 3 and 5 pm',
      { ...day('2026-03-10', '15:00'), end: { time: '17:00' } },
    ],
    ['said time', 'at half past three', 'half past three', { time: '03:30' }],
    ['words and pm', 'at three pm', 'three pm', { time: '15:00' }],
    ["o'clock", "at 5 o'clock", "5 o'clock", { time: '05:00' }],
    ['clock', 'at 14:05', '14:05', { time: '14:05' }],
    ['p.m.', 'at 2 p.m. sharp', '2 p.m.', { time: '14:00' }],
    ['last week', 'last week', 'last week', { date: '2026-03-02', end: { date: '2026-03-08' }, approximate: true }],
    ['weekday of last week', 'Friday last week', 'Friday last week', day('2026-03-06')],
    ['month', 'in February', 'in February', { date: '2026-02-01', end: { date: '2026-02-28' }, approximate: true }],
    [
      'past span',
      'in the last 3 days',
      'in the last 3 days',
      { date: '2026-03-08', end: { date: '2026-03-11' }, approximate: true },
    ],
    ['年月日', '2026年3月5日14:20扣款', '2026年3月5日14:20', day('2026-03-05', '14:20')],
    ['月日', '3月5日下午2点左右', '3月5日下午2点左右', { ...day('2026-03-05', '14:00'), approximate: true }],
    ['Chinese numerals', '三月五号', '三月五号', day('2026-03-05')],
    ['Chinese year', '二〇二六年三月五日', '二〇二六年三月五日', day('2026-03-05')],
    ['去年', '去年12月3日', '去年12月3日', day('2025-12-03')],
    ['no year, still to come', '12月3日', '12月3日', day('2025-12-03')],
    ['昨天', '昨天下午3点', '昨天下午3点', day('2026-03-10', '15:00')],
    ['traditional', '昨天下午三點半', '昨天下午三點半', day('2026-03-10', '15:30')],
    ['full-width', '３月５日　１４：０５', '３月５日　１４：０５', day('2026-03-05', '14:05')],
    ['凌晨', '今天凌晨2点15分', '今天凌晨2点15分', day('2026-03-11', '02:15')],
    ['晚上', '前天晚上十一点', '前天晚上十一点', day('2026-03-09', '23:00')],
    ['range of hours zh', '昨晚8点到9点', '昨晚8点到9点', { ...day('2026-03-10', '20:00'), end: { time: '21:00' } }],
    ['上周五', '上周五', '上周五', day('2026-03-06')],
    ['星期三早上', '星期三早上', '星期三早上', day('2026-03-04')],
    ['上个月5号', '上個月5號', '上個月5號', day('2026-02-05')],
    ['5号', '5号晚上', '5号晚上', day('2026-03-05')],
    ['三天前', '三天前', '三天前', day('2026-03-08')],
    ['小时前', '两个小时前', '两个小时前', day('2026-03-11', '15:30')],
    ['半小时前', '半小时前', '半小时前', day('2026-03-11', '17:00')],
    ['刚才', '刚才付款', '刚才', { ...day('2026-03-11'), approximate: true }],
    ['几天前', '几天前', '几天前', { ...day('2026-03-08'), approximate: true }],
    ['点', '15点扣款', '15点', { time: '15:00' }],
    ['時', '15時30分', '15時30分', { time: '15:30' }],
    ['下午', '3/5 下午', '3/5 下午', day('2026-03-05')],
    ['days zh range', '3月5日至8日', '3月5日至8日', { date: '2026-03-05', end: { date: '2026-03-08' } }],
    ['mixed', '我在 5 March 下午2点 paid', '5 March 下午2点', day('2026-03-05', '14:00')],
    ['大前天', '大前天', '大前天', day('2026-03-08')],
  ])('%s', (_, text, words, value) => {
    expect(datesIn(text)).toEqual([[words, value]]);
  });

  test.each([
    ['a version', 'Version 1.2.3 and v10.2.2024'],
    ['a price', 'It cost 3.50 or 12.99'],
    ['a phone number', 'call 555-123-4567'],
    ['an IP address', 'from 192.168.1.10'],
    ['always', '24/7 support'],
    ['a fraction', '1/2 of it, 3/4 of them'],
    ['a section', 'see section 4.5, May I ask'],
    ['may, march, sun', 'May I march in the sun? You may be right.'],
    ['sat', 'I sat down'],
    ['a bit', '有一点问题，快一点，一点也不好'],
    ['points', '我有两点建议，第三点最重要，以下3点问题'],
    ['cents', '5元3角2分'],
    ['durations', 'for 3 days, within 24 hours, takes 5-7 business days, from 3 to 5 days'],
    ['durations zh', '24小时内，等了3天，三个月，5分钟'],
    ['deadlines', 'by Friday, no later than 5 pm, until tomorrow, before Monday'],
    ['deadlines zh', '请在周五之前回复，截至3月20日，最迟明天'],
    ['plans', 'tomorrow, next week, next Monday'],
    ['plans zh', '明天，下周一，下个月5号，后天'],
    ['far in the future', 'on 5 December 2026'],
    ['office hours', 'open Monday to Friday 9am-5pm; 周一至周五 9:00-18:00'],
    ['every', 'every Monday, every day at 9, 每周五，每天9点'],
    ['no real day', '31 February 2026, 2026-13-45, 25:61'],
    ['an order number', 'order 2026-03-05-00123'],
    ['a clock that is none', '同时，小时候，时间，点击3次'],
    ['a house', '5号楼，3号线，账号'],
    ['next to a day', '目前天气很好'],
    ['a bare part of the day', 'in the morning I called'],
  ])('nothing in %s', (_, text) => {
    expect(datesIn(text)).toEqual([]);
  });

  test('the order of day and month follows the writer', () => {
    expect(datesIn('on 01/02/2026', 'Europe/Berlin')).toEqual([['01/02/2026', day('2026-02-01')]]);
    expect(datesIn('on 01/02/2026', 'America/New_York')).toEqual([['01/02/2026', day('2026-01-02')]]);
  });

  test('the day is that of the zone', () => {
    expect(datesIn('today', 'Pacific/Auckland')).toEqual([['today', day('2026-03-11')]]);
    expect(findDates('yesterday', Date.UTC(2026, 2, 11, 17), 'Asia/Shanghai')[0]?.value).toEqual(day('2026-03-11'));
  });

  test('without now relative dates have no day', () => {
    expect(findDates('yesterday at 3 pm')).toEqual([{ start: 0, end: 17, role: 'event', value: { time: '15:00' } }]);
    expect(findDates('5 March 2026')[0]?.value).toEqual(day('2026-03-05'));
  });

  test.each(hostileTexts)('linear on %j', (_, text) => {
    expect(processorTime(() => findDates(text, wednesday, 'Asia/Shanghai'))).toBeLessThan(1500);
  });
});
