import { findPaymentCards } from '../../../src/core/facts/find-payment-cards';
import { factsIn, foundIn } from '../../support/found-in';

test.each<[string, ...string[]]>([
  ['it is a Mastercard, and the three digits by the signature are 604', '604'],
  ['4111 1111 1111 1111', '4111 1111 1111 1111'],
  ['my card 4111-1111-1111-1111.', '4111-1111-1111-1111'],
  ['5555555555554444', '5555555555554444'],
  ['378282246310005', '378282246310005'],
  ['4111\u00a01111\u00a01111\u00a01111', '4111\u00a01111\u00a01111\u00a01111'],
  ['4111\u200b1111\u200b1111\u200b1111', '4111\u200b1111\u200b1111\u200b1111'],
  ['卡号6222021234567890128', '6222021234567890128'],
  ['４１１１ １１１１ １１１１ １１１１', '４１１１ １１１１ １１１１ １１１１'],
  ['card 4111 1111 1111 1111, cvv 123, exp 04/27', '4111 1111 1111 1111', '123', '04/27'],
  ['CVV: 123', '123'],
  ['the three small numbers on the back are 318', '318'],
  ['the three on the back are 714 if you need to check', '714'],
  ['last three digits on the back: 318', '318'],
  ['The code on the back of my card (318) is refused', '318'],
  ['the 4 digits on the front of my Amex are 3182', '3182'],
  ['the security number is 318', '318'],
  ['CVC2 is 4567', '4567'],
  ['安全码 123', '123'],
  ['有 4 位: 2 4111 1111 1111 1111', '4111 1111 1111 1111'],
  ['Did I type 271 as the security code? Perhaps wrong.', '271'],
  ['it says "cvc invalid" but I copied 271 from the back', '271'],
  ['提示安全码无效，我是照着卡背面抄的271', '271'],
  ['I keyed in 271, which is on the back of my card', '271'],
  ['我按的271，就是卡反面那三个数', '271'],
])('%s', (text, ...values) => {
  expect(foundIn(findPaymentCards, text)).toEqual(values);
  expect(factsIn(findPaymentCards, text)[0]).toMatchObject({ kind: 'secret', value: 'payment-card', text: undefined });
});

test.each([
  ['a form with a signature', 'where is the signature to go on form 604, under line 12?'],
  ['wrong checksum', '4111 1111 1111 1112'],
  ['no issuer', '9111 1111 1111 1111'],
  ['an order number', 'order no. 4111111111111111'],
  ['a tracking number', '快递单号 4111111111111111'],
  ['masked', '**** **** **** 1111'],
  ['last four', 'ending in 1111'],
  ['a resident id', '110101199003074530'],
  ['a longer number', '41111111111111110000000'],
  ['an expiry alone', 'valid until 04/27'],
  ['a CVV that is missing', 'the CVV has 3 digits, cvv is not accepted'],
  ['a call', 'I called the number on the back of my card 318 times'],
  ['the back of something else', 'the number on the back of the router is 318'],
  ['an amount on the back', 'on the back of the receipt the shop wrote 318.50'],
  ['digits that are not told', 'The three digits on the back were asked for. It cost 318 euros.'],
  ['a phone number', '+86 138 0013 8000'],
  ['zeros', '0000 0000 0000 0000'],
  ['a hash', 'a4111111111111111b'],
  ['the last four and a code field', 'Visa ending 2207, the security code is asked for'],
  ['the price beside a code', 'I paid 418 and the CVV was declined'],
  ['位数', 'CVV的框只能填3位，运通卡是4位'],
  ['a floor', 'I pressed 271, that is the flat on the back of the house'],
])('no card: %s', (_, text) => {
  expect(foundIn(findPaymentCards, text)).toEqual([]);
});
