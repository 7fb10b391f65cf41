/** Stops a mail that gives away a one-time code. Talk about codes that do not arrive is fine. */
import { message } from '../../language/message';
import { defineCheck } from '../check';
import { maskFor, secretReports } from '../secret-report';

const messages = {
  codeGiven: message({
    en: (_: { nth: number }) => 'The mail holds a one-time code. Take it out: nobody at support ever asks for it.',
    'zh-CN': () => '邮件里写了验证码。请删掉，真正的客服绝不会索要验证码。',
  }),
};

export const oneTimeCode = defineCheck({
  id: 'secret/one-time-code',
  severity: 'error',
  needs: ['facts', 'mailLocale'],
  messages,
  review: ({ facts, mailLocale }) =>
    secretReports('one-time-code', facts, () => maskFor(mailLocale)).map((report) => ({
      message: 'codeGiven' as const,
      ...report,
    })),
});
