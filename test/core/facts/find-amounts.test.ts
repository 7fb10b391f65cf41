import type { AmountValue } from '../../../src/core/facts/fact';
import { findAmounts } from '../../../src/core/facts/find-amounts';
import { factsIn, foundIn } from '../../support/found-in';

test.each<[string, string, number, string | undefined]>([
  ['I paid $49.99 twice', '$49.99', 49.99, 'USD'],
  ['US$1,234.56 was taken', 'US$1,234.56', 1234.56, 'USD'],
  ['HK$300', 'HK$300', 300, 'HKD'],
  ['NT$ 1,200', 'NT$ 1,200', 1200, 'TWD'],
  ['1.234,56 €', '1.234,56 €', 1234.56, 'EUR'],
  ['EUR 1 234,56', 'EUR 1 234,56', 1234.56, 'EUR'],
  ['€12', '€12', 12, 'EUR'],
  ['£1,000', '£1,000', 1000, 'GBP'],
  ['50 bucks', '50 bucks', 50, 'USD'],
  ['200 dollars', '200 dollars', 200, 'USD'],
  ['300 USD', '300 USD', 300, 'USD'],
  ['RMB 300', 'RMB 300', 300, 'CNY'],
  ['rmb500', 'rmb500', 500, 'CNY'],
  ['CNY 88.00', 'CNY 88.00', 88, 'CNY'],
  ['0.015 BTC', '0.015 BTC', 0.015, 'BTC'],
  ['100 USDT', '100 USDT', 100, 'USDT'],
  ['100usdt', '100usdt', 100, 'USDT'],
  ['$1.5k', '$1.5k', 1500, 'USD'],
  ['₹2,500', '₹2,500', 2500, 'INR'],
  ['₩30,000', '₩30,000', 30000, 'KRW'],
  ['500円', '500円', 500, 'JPY'],
  ['支付了300元', '300元', 300, 'CNY'],
  ['￥299.00', '￥299.00', 299, 'CNY'],
  ['¥299', '¥299', 299, 'CNY'],
  ['转了3万元', '3万元', 30000, 'CNY'],
  ['三千元', '三千元', 3000, 'CNY'],
  ['三千五百元', '三千五百元', 3500, 'CNY'],
  ['两百块', '两百块', 200, 'CNY'],
  ['五块钱', '五块钱', 5, 'CNY'],
  ['100多元', '100多元', 100, 'CNY'],
  ['扣了我300块钱', '300块钱', 300, 'CNY'],
  ['人民币500元', '人民币500', 500, 'CNY'],
  ['100美元', '100美元', 100, 'USD'],
  ['港币800', '港币800', 800, 'HKD'],
  ['３００元', '３００元', 300, 'CNY'],
  ['1,200 圓', '1,200 圓', 1200, 'CNY'],
  ['金额：300', '300', 300, undefined],
  ['Amount: 120.50', '120.50', 120.5, undefined],
  ['I was charged 29.99 twice', '29.99', 29.99, undefined],
  ['被扣了500，请退还', '500', 500, undefined],
  ['钱是支付宝付的，329。', '329', 329, undefined],
  ['11月20日还的 3200 扣了两次', '3200', 3200, undefined],
  ['说今天充 100 送 30', '100', 100, undefined],
  ['昨天 ATM 取了 2000，钱没吐出来', '2000', 2000, undefined],
  ['房号 7-1102，1,460 元，储蓄卡', '1,460 元', 1460, 'CNY'],
  ['扣了我两次，一次 25，没用过', '25', 25, undefined],
  ['买了 648 的礼包', '648', 648, undefined],
  ['微信扣的 59，没用过', '59', 59, undefined],
  ['I paid 我的 order 50元', '50元', 50, 'CNY'],
])('%s', (text, words, value, currency) => {
  expect(foundIn(findAmounts, text)).toEqual([words]);
  expect(factsIn(findAmounts, text)[0]?.value).toEqual({ value, currency });
});

test.each([
  'I tried 3 times',
  'one hundred percent, 50%',
  'order 20260305',
  'in 2026',
  '我们一块去',
  '一块屏幕坏了，三块屏幕',
  '元旦期间，2026元旦',
  '3元素',
  'charged 2 days later',
  'It was charged on 5 March',
  '扣了3次',
  '就充了二十来度',
  '充了20度电',
  '买了三十斤',
  '支付宝付的，88213071',
  '微信扣的，3次',
  '刷的 2 张票',
  '充 2 次',
  '买了 12 杯',
  '取了3次',
  '转账2笔',
  'version 1.2.3',
  'total: see attachment',
  'my account 88213',
  'at 14:05',
  '第3块',
])('nothing in: %s', (text) => {
  expect(foundIn(findAmounts, text)).toEqual([]);
});

test.each<[string, boolean]>([
  ['屏上写着1.1元一度', true],
  ['停车8元/小时', true],
  ['每度电0.5元', true],
  ['it says 0.42 EUR per kWh', true],
  ['$3 a mile', true],
  ['每月25元', false],
  ['扣了30元一次', false],
  ['25 USD per month', false],
  ['it cost $3 a month ago', false],
  ['it took $3 an hour ago', false],
  ['扣了30元一小时后又扣', false],
  ['扣了30元一度以为是你们', false],
])('the price of a measure: %s', (text, isRate) => {
  expect(factsIn(findAmounts, text).map(({ value }) => (value as AmountValue).isRate === true)).toEqual([isRate]);
});

test('an amount for each time', () => {
  expect(foundIn(findAmounts, '扣了两回，一回25一回30')).toEqual(['25', '30']);
  expect(foundIn(findAmounts, '停了两回，一回25天一回30天')).toEqual([]);
});
