import type { HelpById } from './check-help';

/** The bad examples show dots: a real secret stands nowhere, not even a made-up one. */
export const secretHelp: HelpById = {
  'secret/password': {
    title: { en: 'Password in the mail', 'zh-CN': '邮件里有密码' },
    why: {
      en: 'No desk needs your password. Mails are stored and forwarded, and whoever reads it can sign in as you.',
      'zh-CN': '任何客服都不需要您的密码。邮件会被保存和转发，看到的人都能登录您的账户。',
    },
    bad: { en: 'My password is ••••••.', 'zh-CN': '我的密码是 ••••••。' },
    good: { en: 'I cannot sign in with my password.', 'zh-CN': '我用密码登录不了。' },
  },
  'secret/payment-card': {
    title: { en: 'Card number in the mail', 'zh-CN': '邮件里有银行卡号' },
    why: {
      en: 'The last four digits are enough to find a payment. With the whole number, others can pay at your expense.',
      'zh-CN': '查询付款只需要卡号后四位。完整的卡号可能被人盗刷。',
    },
    bad: { en: 'My card number is •••• •••• •••• 1111.', 'zh-CN': '我的卡号是 •••• •••• •••• 1111。' },
    good: { en: 'I paid with the card ending in 1111.', 'zh-CN': '我用尾号 1111 的银行卡付的款。' },
  },
  'secret/one-time-code': {
    title: { en: 'One-time code in the mail', 'zh-CN': '邮件里有验证码' },
    why: {
      en: 'Whoever has the code can confirm a payment or a sign-in in your name. Only scammers ask for it.',
      'zh-CN': '谁拿到验证码，谁就能以您的名义登录或付款。只有骗子才会索要验证码。',
    },
    bad: { en: 'The code I received is ••••••.', 'zh-CN': '我收到的验证码是 ••••••。' },
    good: { en: 'The code by SMS does not arrive.', 'zh-CN': '我收不到短信验证码。' },
  },
  'secret/private-key': {
    title: { en: 'Private key in the mail', 'zh-CN': '邮件里有私钥或助记词' },
    why: {
      en: 'A key or recovery phrase gives away everything it protects, and it cannot be taken back.',
      'zh-CN': '私钥或助记词一旦泄露，它保护的一切都可能被转走，再也追不回来。',
    },
    bad: { en: 'My recovery phrase: ••• ••• •••', 'zh-CN': '我的助记词：••• ••• •••' },
    good: { en: 'My public address is 0x12…9f.', 'zh-CN': '我的收款地址是 0x12…9f。' },
  },
};
