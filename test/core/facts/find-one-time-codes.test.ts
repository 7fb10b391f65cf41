import { findOneTimeCodes } from '../../../src/core/facts/find-one-time-codes';
import { factsIn, foundIn } from '../../support/found-in';

test.each<[string, string]>([
  ['the code is 482913', '482913'],
  ['OTP 123456', '123456'],
  ['you can use code 771 204 that I just got', '771 204'],
  ['刚收到的验证码是 8 8 2 1 0 4', '8 8 2 1 0 4'],
  ['The code your text message gives me, 718 204, is never accepted', '718 204'],
  ['verification code: 482 913', '482 913'],
  ['my verification code is G-482913', 'G-482913'],
  ['the SMS code I got is 4829', '4829'],
  ['482913 is my verification code', '482913'],
  ['2FA code 482913', '482913'],
  ['the one-time password 482913', '482913'],
  ['验证码 482913', '482913'],
  ['验证码是482913', '482913'],
  ['驗證碼：４８２９１３', '４８２９１３'],
  ['动态码 4829', '4829'],
  ['我收到的验证码为 482913', '482913'],
  ['482913是我收到的验证码', '482913'],
  ['收到 code: 482913', '482913'],
  ['The text message said 773 052 is my security code', '773 052'],
  ['773 052 was the code, it is my login code', '773 052'],
  ['短信发来的是 660482，输进去又说失效', '660482'],
  ['手机短信里显示的数字是660482', '660482'],
  ['the text I got says 482913', '482913'],
  ['I get the text message with the number 448 213 but nothing happens', '448 213'],
])('%s', (text, value) => {
  expect(foundIn(findOneTimeCodes, text)).toEqual([value]);
  expect(factsIn(findOneTimeCodes, text)[0]).toMatchObject({ kind: 'secret', value: 'one-time-code', text: undefined });
});

test.each([
  '短信显示余额是 660482 元',
  '短信说的订单号是 660482',
  'the text said 482913 people had signed up',
  'the text message says 482,913 was credited',
  'the code is not working',
  'use code 771204 that gives ten percent off',
  '验证码 1 2 3 步都试了',
  'I do not receive the verification code',
  'error code 482913',
  'the error code is 4829',
  'promo code 482913',
  'zip code 10001',
  'country code: 0086',
  'verification code expires in 60 seconds',
  '验证码收不到',
  '验证码60秒后过期',
  '验证码错误',
  '错误代码 1042',
  '邮政编码 100001',
  'order code: 482913',
  'code 3 of the list',
  'the error code your app gives, 4012, means nothing to me',
])('nothing in: %s', (text) => {
  expect(foundIn(findOneTimeCodes, text)).toEqual([]);
});
