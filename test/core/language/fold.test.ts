import { fold, lowerCase } from '../../../src/core/language/fold';

test.each([
  ['full-width', 'ＡＢＣ１２３：（）', 'ABC123:()'],
  ['spaces', 'a\u00a0b\u3000c\r\n', 'a b c \n'],
  ['apostrophe', 'can’t', "can't"],
  ['traditional', '訂單號碼與帳戶', '订单号码与账户'],
  ['variant', '帐号', '账号'],
  ['plain', 'Nothing to do', 'Nothing to do'],
])('%s', (_, text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('offsets stay, whatever the text', () => {
  for (const text of ['İstanbul ＡＢ 訂單 😀 ﬁ ß', 'ǅ\u0130\u0130A', '１２３　４５６']) {
    expect(fold(text)).toHaveLength(text.length);
    expect(lowerCase(text)).toHaveLength(text.length);
  }
  expect(lowerCase('İABC')).toBe('İabc');
});
