import { findPaymentMethods } from '../../../src/core/facts/find-payment-methods';
import { factsIn, foundIn } from '../../support/found-in';

test.each<[string, string, string]>([
  ['I paid with my Visa card ending in 4821', 'Visa card ending in 4821', 'credit-card'],
  ['走的是工行网银', '网银', 'bank-transfer'],
  ['柜台现金存的 200 元', '现金', 'cash'],
  ['先用后付扣的 200 元', '先用后付', 'wallet'],
  ['从卡上扣的 45 元', '卡', 'bank-card'],
  ['it turned up again on my PayPal statement', 'PayPal', 'paypal'],
  ['54.00 came off my Barclaycard', 'Barclaycard', 'credit-card'],
  ['by credit card', 'credit card', 'credit-card'],
  ['my debit card was declined', 'debit card', 'debit-card'],
  ['by bank transfer', 'bank transfer', 'bank-transfer'],
  ['via SEPA', 'SEPA', 'bank-transfer'],
  ['I paid via PayPal', 'PayPal', 'paypal'],
  ['paid through the App Store', 'App Store', 'wallet'],
  ['with Apple Pay', 'Apple Pay', 'apple-pay'],
  ['Google Pay payment', 'Google Pay', 'google-pay'],
  ['Payment method: Visa', 'Visa', 'credit-card'],
  ['WeChat Pay', 'WeChat Pay', 'wechat-pay'],
  ['sent USDT TRC20', 'USDT TRC20', 'crypto'],
  ['by direct debit', 'direct debit', 'direct-debit'],
  ['I paid in cash', 'in cash', 'cash'],
  ['with a gift card', 'gift card', 'voucher'],
  ['from my account balance', 'account balance', 'balance'],
  ['my card ending in 4821', 'card ending in 4821', 'bank-card'],
  ['用支付宝付的', '支付宝', 'alipay'],
  ['支付宝扣了我300元', '支付宝', 'alipay'],
  ['支付方式：微信支付', '微信支付', 'wechat-pay'],
  ['微信转账', '微信转账', 'wechat-pay'],
  ['银行卡被扣款', '银行卡', 'bank-card'],
  ['信用卡（尾号4821）', '信用卡', 'credit-card'],
  ['信用卡尾号4821', '信用卡尾号4821', 'credit-card'],
  ['借记卡', '借记卡', 'debit-card'],
  ['通过云闪付', '云闪付', 'unionpay'],
  ['余额支付', '余额支付', 'balance'],
  ['銀行轉帳', '銀行轉帳', 'bank-transfer'],
  ['用支付寶付款', '支付寶付款', 'alipay'],
  ['我用 credit card 付的', 'credit card', 'credit-card'],
])('%s', (text, words, method) => {
  expect(foundIn(findPaymentMethods, text)[0]).toBe(words);
  expect(factsIn(findPaymentMethods, text)[0]?.value).toBe(method);
});

test.each([
  '我的卡上还没收到这笔钱',
  '我的卡里没有到账',
  '给我的现金券不能用',
  '装修押金可否转账',
  '请确认以后只走代扣',
  '请马上冻结手机银行和转账功能',
  '担心被人转账',
  '网银登录不上',
  'please contact me on WeChat',
  '请通过微信联系我，我的微信号是 abc',
  '支付宝账号：zhang@example.com',
  'my PayPal account is locked',
  'PayPal support',
  'my visa application',
  'the balance is wrong',
  'cash back',
  'a wise decision',
  '银行客服说',
  'business card reader',
  '我的支付宝被冻结',
])('nothing in: %s', (text) => {
  expect(foundIn(findPaymentMethods, text)).toEqual([]);
});
