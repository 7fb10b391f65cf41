/** Suggests a greeting. Silent in a reply with history: short answers in a running exchange need none. */
import { message } from '../../language/message';
import { greetingLine } from '../courtesy-lines';
import { defineCheck } from '../check';

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
