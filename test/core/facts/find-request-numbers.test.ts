import { findRequestNumbers } from '../../../src/core/facts/find-request-numbers';
import { factsIn, foundIn } from '../../support/found-in';

test.each<[string, string, string]>([
  ['Ticket #48213', '#48213', '48213'],
  ['ticket number: 48213', '48213', '48213'],
  ['case 00123456', '00123456', '00123456'],
  ['my request no. REQ-48213', 'REQ-48213', 'REQ-48213'],
  ['Re: [Ticket#2026030512345]', '#2026030512345', '2026030512345'],
  ['[#48213] Locked', '48213', '48213'],
  ['##48213##', '48213', '48213'],
  ['工单号：KF20260301', 'KF20260301', 'KF20260301'],
  ['受理編號 88213', '88213', '88213'],
  ['工单 #123', '#123', '123'],
  ['my ticket 工单号 88213', '88213', '88213'],
  ['编号BC-812944的退款', 'BC-812944', 'BC-812944'],
  ['客服回复的编号是 OK-77120', 'OK-77120', 'OK-77120'],
  ['【LM-55012】宽带故障', 'LM-55012', 'LM-55012'],
])('%s', (text, words, value) => {
  expect(foundIn(findRequestNumbers, text)).toEqual([words]);
  expect(factsIn(findRequestNumbers, text)[0]?.value).toBe(value);
});

test.each([
  'I request 2 refunds',
  'in case 3 of them fail',
  'ticket price 300 USD',
  'the request of 5 March',
  'request 300 USD back',
  '我提交了3个工单',
  'order 12345678',
  'the case number is missing',
  '股票编号600519',
  '商品编号AB-77120',
  '[2026] [1]',
])('nothing in: %s', (text) => {
  expect(foundIn(findRequestNumbers, text)).toEqual([]);
});
