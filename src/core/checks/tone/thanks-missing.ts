/** Suggests a word of thanks, in every mail anew: thanks in the history were for something else. */
import { message } from '../../language/message';
import { thanksLine } from '../courtesy-lines';
import { defineCheck } from '../check';

const messages = {
  noThanks: message({
    en: () => 'The mail does not thank anybody yet. A short thank-you at the end is enough.',
    'zh-CN': () => '邮件里还没有道谢。结尾加一句感谢就好。',
  }),
};

export const thanksMissing = defineCheck({
  id: 'tone/thanks-missing',
  severity: 'info',
  needs: ['ownText', 'facts', 'signatureFacts', 'mailLocale'],
  messages,
  appliesTo: ({ ownText }) => ownText.trim() !== '',
  review: ({ facts, signatureFacts, mailLocale }) =>
    // "Many thanks, Anna": where the closing counts as signature, its thanks count too.
    facts.of('thanks').length + signatureFacts.of('thanks').length > 0
      ? []
      : [{ message: 'noThanks', fixes: [{ kind: 'insertText', at: 'ownEnd', text: thanksLine(mailLocale) }] }],
});
