import { textUnits } from '../../../src/core/models/text-units';

const texts = (text: string): string[] => textUnits(text).map((unit) => unit.text);

test.each([
  ['case, apostrophes and punctuation', "Haven't I paid—TWICE?", ['havent', 'i', 'paid', 'twice']],
  ['numbers', 'Order 12,345 of 2026', ['order', '0', '0', 'of', '0']],
  ['full width', 'ＶＩＰ１２３会员', ['vip0', '会员']],
  ['traditional', '帳戶被凍結', ['账户被冻结']],
  ['mixed', '我的PayPal账户', ['我的', 'paypal', '账户']],
])('%s', (_, text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test('places cut the words out of the text', () => {
  const text = 'Das Büro, 帳號 x';
  expect(textUnits(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Das', 'Büro', '帳號', 'x']);
});
