/** Suggests a greeting. Silent in a reply with history: short answers in a running exchange need none. */
import { message } from '../../language/message';
import { greetingLine } from '../courtesy-lines';
import { defineCheck, type CheckHelp } from '../check';

const messages = {
  noGreeting: message({
    en: () => 'The mail starts without a greeting. One line makes a friendly start.',
    'zh-CN': () => '邮件开头没有问候。加上一句称呼，读起来更亲切。',
  }),
};

export const greetingMissing = defineCheck({
  id: 'tone/greeting-missing',
  severity: 'info',
  needs: ['ownText', 'facts', 'desk', 'mailLocale', 'conversation'],
  messages,
  appliesTo: ({ ownText, desk, conversation, facts }) =>
    ownText.trim() !== '' &&
    desk.exceptions.indexOf('no-greeting') < 0 &&
    !(conversation.isReply && !facts.quoted.isEmpty()),
  review: ({ facts, desk, mailLocale }) =>
    facts.of('greeting').some(({ place }) => place.field === 'body')
      ? []
      : [
          {
            message: 'noGreeting',
            fixes: [{ kind: 'insertText', at: 'ownStart', text: greetingLine(desk, mailLocale) }],
          },
        ],
});

export const greetingMissingHelp = (): CheckHelp => ({
  title: message({ en: () => 'Greeting missing', 'zh-CN': () => '缺少问候' }),
  why: message({
    en: () => 'Behind the desk sits a person; a greeting sets the tone for the whole exchange.',
    'zh-CN': () => '客服也是人，一句问候能让整个沟通更顺畅。',
  }),
  example: {
    good: message({ en: () => 'Dear support team,', 'zh-CN': () => '您好，' }),
    bad: message({ en: () => 'Account locked. Fix it.', 'zh-CN': () => '账户锁了，处理一下。' }),
  },
});
