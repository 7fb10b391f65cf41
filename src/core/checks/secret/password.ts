/** Stops a mail that gives away a password. Talk about passwords is fine. */
import { message } from '../../language/message';
import { defineCheck, type CheckHelp } from '../check';
import { maskFor, secretReports } from '../secret-report';

const messages = {
  passwordGiven: message({
    en: (_: { nth: number }) =>
      'The mail holds a password. Take it out: support never needs it. Change it if the mail has already gone out.',
    'zh-CN': () => '邮件里写了密码。请删掉，客服从不需要密码；如果已经发出，请尽快修改密码。',
  }),
};

export const password = defineCheck({
  id: 'secret/password',
  severity: 'error',
  needs: ['facts', 'mailLocale'],
  messages,
  review: ({ facts, mailLocale }) =>
    secretReports('password', facts, () => maskFor(mailLocale)).map((report) => ({
      message: 'passwordGiven' as const,
      ...report,
    })),
});

export const passwordHelp = (): CheckHelp => ({
  title: message({ en: () => 'Password in the mail', 'zh-CN': () => '邮件里有密码' }),
  why: message({
    en: () => 'Mails are stored, forwarded and read by many; a password in one opens the account to all of them.',
    'zh-CN': () => '邮件会被保存、转发，被很多人看到；里面的密码等于把账户交了出去。',
  }),
  example: {
    good: message({ en: () => 'I cannot sign in with my password.', 'zh-CN': () => '我的密码登录不了。' }),
    bad: message({ en: () => 'My password is ••••••.', 'zh-CN': () => '我的密码是••••••。' }),
  },
});
