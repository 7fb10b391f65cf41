/** Stops a mail that gives away a private key, API key or recovery phrase. */
import { message } from '../../language/message';
import { defineCheck } from '../check';
import { maskFor, secretReports } from '../secret-report';

const messages = {
  keyGiven: message({
    en: (_: { nth: number }) =>
      'The mail holds a private key, API key or recovery phrase. Take it out and replace the key: whoever has it has the money.',
    'zh-CN': () => '邮件里写了私钥、API 密钥或助记词。请删掉并更换，谁拿到它就等于拿到了资产。',
  }),
};

export const privateKey = defineCheck({
  id: 'secret/private-key',
  severity: 'error',
  needs: ['facts', 'mailLocale'],
  messages,
  review: ({ facts, mailLocale }) =>
    secretReports('private-key', facts, () => maskFor(mailLocale)).map((report) => ({
      message: 'keyGiven' as const,
      ...report,
    })),
});
