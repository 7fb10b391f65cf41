/**
 * Says so when a mail holds courtesies and a cry for help but no description. Whatever names a known kind of problem, or
 * simply says enough, is a description; answers in a running exchange are not asked for one.
 */
import { message } from '../../language/message';
import { defineCheck, type CheckHelp } from '../check';
import { isDescribed } from '../description';

const messages = {
  noProblem: message({
    en: () =>
      'The mail does not yet say what happened. Describe in two or three sentences what you did and what you saw.',
    'zh-CN': () => '邮件还没有说明发生了什么。用两三句话写下您做了什么、看到了什么。',
  }),
};

export const problemMissing = defineCheck({
  id: 'details/problem-missing',
  severity: 'warning',
  needs: ['ownText', 'facts', 'conversation'],
  messages,
  appliesTo: ({ conversation }) => !conversation.isFollowUp && !conversation.isReply,
  review: ({ ownText, facts }) => (isDescribed(ownText, facts) ? [] : [{ message: 'noProblem' }]),
});

export const problemMissingHelp = (): CheckHelp => ({
  title: message({ en: () => 'Description missing', 'zh-CN': () => '没有描述问题' }),
  why: message({
    en: () => 'Support can only act on what it can imagine; otherwise the first answer is a question.',
    'zh-CN': () => '客服得先知道发生了什么才能处理，否则第一封回信只能是提问。',
  }),
  example: {
    good: message({
      en: () => 'Since Monday the app says “account locked” when I sign in.',
      'zh-CN': () => '从周一开始，一登录就提示“账户已锁定”。',
    }),
    bad: message({ en: () => 'It does not work, please help.', 'zh-CN': () => '用不了了，请帮忙。' }),
  },
});
