import { findPaymentMethods } from '../../../src/core/facts/find-payment-methods';
import { factsIn, foundIn } from '../../support/found-in';

test.each<[string, string, string]>([
  ['I paid with my Visa card ending in 4821', 'Visa card ending in 4821', 'credit-card'],
  ['走的是工行网银', '网银', 'bank-transfer'],
  ['柜台现金存的 200 元', '现金', 'cash'],
  ['先用后付扣的 200 元', '先用后付', 'wallet'],
  ['从卡上扣的 45 元', '卡', 'bank-card'],
  ['钱从存折里划走了', '存折', 'bank-card'],
  ['饭卡被扣了两次', '卡', 'bank-card'],
  ['绑的邮储卡扣走了', '卡', 'bank-card'],
  ['中信白金卡扣了两次', '卡', 'bank-card'],
  ['建行信用卡那边一分没见', '信用卡', 'credit-card'],
  ['4,380元，我给的现金', '现金', 'cash'],
  ['在财务窗口交的现金', '现金', 'cash'],
  ['刷脸付的 45 元', '刷脸', 'wallet'],
  ['用公司账户对公打的', '对公', 'bank-transfer'],
  ['用公交卡付的车费', '卡', 'bank-card'],
  ['从我的卡里扣了两次', '卡', 'bank-card'],
  ['it turned up again on my PayPal statement', 'PayPal', 'paypal'],
  ['54.00 came off my Barclaycard', 'Barclaycard', 'credit-card'],
  ['I put 10 EUR on it in coins', 'in coins', 'cash'],
  ['On 3 May my Visa was charged twice', 'Visa', 'credit-card'],
  ['It came off my Visa, please look', 'Visa', 'credit-card'],
  ['Two times 5 EUR off my Revolut on 2 May', 'Revolut', 'wallet'],
  ['My Monzo shows 19 EUR twice', 'Monzo', 'bank-card'],
  ['You took 118 EUR off my company card on Monday', 'card', 'bank-card'],
  ['The seat fee of 25 USD, Amex, was charged', 'Amex', 'credit-card'],
  ['The fee of 25 USD (Visa) was charged', 'Visa', 'credit-card'],
  ['I paid the driver 40 EUR cash', 'cash', 'cash'],
  ['55 EUR were taken out of my bank account', 'bank account', 'bank-transfer'],
  ['I wired 14.99 EUR on 4 May', 'wired', 'bank-transfer'],
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
  ['话费余额扣的', '余额', 'balance'],
  ['銀行轉帳', '銀行轉帳', 'bank-transfer'],
  ['用支付寶付款', '支付寶付款', 'alipay'],
  ['我用 credit card 付的', 'credit card', 'credit-card'],
])('%s', (text, words, method) => {
  expect(foundIn(findPaymentMethods, text)[0]).toBe(words);
  expect(factsIn(findPaymentMethods, text)[0]?.value).toBe(method);
});

test.each([
  'Your visa service is slow.',
  'My Visa for India has not come.',
  'I cashed in on your offer.',
  'Petty cash desk, room 4: when is it open?',
  'Please send the book on my library card back.',
  'My Monzo will not open on this phone.',
  'The wired headset crackles.',
  '我的卡上还没收到这笔钱',
  '我的卡里没有到账',
  '给我的现金券不能用',
  '转账点错了人，800元还能追回吗',
  '我给卡充值100元，机器不让过',
  '公交卡充值的钱没有到卡里',
  '我的卡（会员号 LF20871）想暂停两个月',
  '我老公也在你们家办了卡',
  '再看看有没有绑上别的卡。',
  '我的健身卡余额不对',
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

test('the last digits of a card that is named are no second way to pay', () => {
  expect(foundIn(findPaymentMethods, '用招行信用卡付的，卡是尾号6467的那张')).toEqual(['信用卡']);
  expect(foundIn(findPaymentMethods, '从尾号6467的卡扣的')).toHaveLength(1);
});

test.each(['我只好又给了现金', '页面卡在支付那一步', '请退现金券', '信用卡那边的客服说没问题'])(
  'no way to pay: %s',
  (text) => {
    expect(foundIn(findPaymentMethods, text)).toEqual([]);
  },
);
