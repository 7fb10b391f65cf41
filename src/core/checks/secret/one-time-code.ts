/** Stops a mail that gives away a one-time code. Talk about codes that do not arrive is fine. */
import { message } from '../../language/message';
import { defineCheck, type CheckHelp } from '../check';
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

export const oneTimeCodeHelp = (): CheckHelp => ({
  title: message({ en: () => 'One-time code in the mail', 'zh-CN': () => '邮件里有验证码' }),
  why: message({
    en: () => 'Whoever knows the code can confirm a payment or a login in your name.',
    'zh-CN': () => '谁拿到验证码，谁就能以您的名义确认登录或付款。',
  }),
  example: {
    good: message({ en: () => 'The code by SMS does not arrive.', 'zh-CN': () => '我收不到短信验证码。' }),
    bad: message({ en: () => 'The code is ••••••.', 'zh-CN': () => '验证码是••••••。' }),
  },
});
