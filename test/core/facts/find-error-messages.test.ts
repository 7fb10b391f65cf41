import { findErrorMessages } from '../../../src/core/facts/find-error-messages';
import { factsIn, foundIn } from '../../support/found-in';

test.each<[string, string, string | undefined]>([
  ['I got "Payment failed (E1042)".', '"Payment failed (E1042)"', 'E1042'],
  ['The page says “Your account is locked”', '“Your account is locked”', undefined],
  ['It shows Payment failed (E1042) again', 'Payment failed (E1042)', 'E1042'],
  ['The app only says "Access paused, contact us" since 8:50', '"Access paused, contact us"', undefined],
  ['Every call comes back with "401 invalid_scope" or nothing', '"401 invalid_scope"', undefined],
  ['It stops at the second page with "E-43 carriage".', '"E-43 carriage"', 'E-43'],
  ['One in ten ends in "upstream prematurely lost the peer"', '"upstream prematurely lost the peer"', undefined],
  ['The sign-in page tells me "Wrong credentials, 2 attempts left"', '"Wrong credentials, 2 attempts left"', undefined],
  ['It gives us 403 "scope not granted" while labels work', '"scope not granted"', undefined],
  ['Session expired (code 419)', 'Session expired (code 419)', '419'],
  ['再登录就提示“该账号已被封停，代码1007”', '“该账号已被封停，代码1007”', '1007'],
  ['Error: card declined', 'card declined', undefined],
  ['Error message: Something went wrong. Try again', 'Something went wrong. Try again', undefined],
  ['I see error code 502', 'error code 502', '502'],
  ['HTTP 503 all day', 'HTTP 503', '503'],
  ['ERR_CONNECTION_RESET', 'ERR_CONNECTION_RESET', 'ERR_CONNECTION_RESET'],
  ['with error E1042 on top', 'error E1042', 'E1042'],
  ['页面提示“支付失败，请稍后重试”', '“支付失败，请稍后重试”', undefined],
  ['弹出「帳戶已被凍結」', '「帳戶已被凍結」', undefined],
  ['系统提示支付失败，我试了三次', '支付失败', undefined],
  ['提示：余额不足', '余额不足', undefined],
  ['显示“账户异常”', '“账户异常”', undefined],
  ['The display shows fault F28.', 'fault F28', 'F28'],
  ['热水器显示 E1，打不着火', '显示 E1', 'E1'],
  ['it stopped with "Isolation fault" and 0 kWh', '"Isolation fault"', undefined],
  ['the page answers always "code not valid"', '"code not valid"', undefined],
  ['联网就报错 0x6A', '报错 0x6A', '0x6A'],
  ['软件仍提示“服务已到期”', '“服务已到期”', undefined],
  ['错误代码：10021', '错误代码：10021', '10021'],
  ['錯誤碼 E-1042', '錯誤碼 E-1042', 'E-1042'],
  ['错误信息：token 无效', 'token 无效', undefined],
  ['支付失败（1042）', '失败（1042）', '1042'],
  ['App 显示 "network error 1001"', '"network error 1001"', '1001'],
])('%s', (text, words, code) => {
  expect(foundIn(findErrorMessages, text)).toEqual([words]);
  expect(factsIn(findErrorMessages, text)[0]?.value).toEqual(code === undefined ? {} : { code });
});

test.each([
  'I get an error when I pay',
  'There was an error',
  '出现错误',
  '一直报错',
  '付款失败了',
  '提示错误',
  'He said "hello"',
  'I signed the form with "J. Miller"',
  'Every letter ends in "best wishes"',
  'The door is painted in "winter white"',
  'the button "Pay now"',
  '他说“谢谢”',
  '我的昵称是“小明”',
  'the message was sent',
  'Error: see attached screenshot',
  '错误信息见截图',
  'my fault in 2026',
  'she said it was "my own fault"',
  'he shows F1 races all day',
  '他跳 E 座电梯',
])('nothing in: %s', (text) => {
  expect(foundIn(findErrorMessages, text)).toEqual([]);
});
