import { languageOf } from '../../../src/core/language/detect';
import { processorTime } from '../../support/processor-time';

describe('languageOf', () => {
  it.each([
    ['en', 'Hello, I cannot log in to my account.'],
    ['en', 'Refund please'],
    ['en', 'My name is 张三 and I cannot log in.'],
    ['en', 'Payment failed: "您的余额不足". Why is that? I have money in my account.'],
    ['en', 'Please look at https://okpay.example/账户/说明 and tell me what to do.'],
    ['zh', '您好，我的账户无法登录。'],
    ['zh', '帳戶無法登入，請協助處理。'],
    ['zh', '我在登录时看到 Error 403: access denied，请帮忙。'],
    ['zh', '请问 Business Account 的 Invalid Login Token 怎么处理'],
    ['zh', '登录时提示“Your account has been locked, please contact the support team for help”，怎么办？'],
    ['zh', 'user@x.example 无法登录'],
    ['mixed', 'Hello support, I cannot log in. 我的账户被锁定了，请帮我解锁。谢谢。'],
    ['other', 'Hallo, ich kann mich nicht anmelden.'],
    ['other', 'Bonjour, je ne peux pas me connecter à mon compte.'],
    ['other', 'No puedo entrar en mi cuenta, por favor ayuda.'],
    ['other', 'Olá, não consigo entrar na minha conta'],
    ['other', 'Merhaba, hesabıma giriş yapamıyorum'],
    ['other', 'こんにちは、ログインできません。確認をお願いします。'],
    ['other', '로그인할 수 없습니다. 도와주세요.'],
    ['other', 'Не могу войти в аккаунт'],
    ['other', '12345 https://a.example'],
    ['other', ''],
  ] as const)('%s: %s', (language, text) => expect(languageOf(text)).toBe(language));

  it.each(['a', '中', '1', '@', '"', 'http://', 'a.b/', '1a'])('stays fast on 100 KB of %j', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const took = processorTime(() => {
      languageOf(text);
    });
    expect(took).toBeLessThan(1000);
  });
});
