/** Stops a mail that gives away a password. Talk about passwords is fine. */
import { message } from '../../language/message';
import { defineCheck } from '../check';
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
