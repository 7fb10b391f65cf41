/** Suggests to say what is wanted, when a mail only tells what happened. A question is a wish. */
import { message } from '../../language/message';
import { defineCheck } from '../check';
import { isDescribed } from '../description';
import { labelledLine } from '../missing-detail';

const messages = {
  noWish: message({
    en: () => 'The mail says what happened, but not what you would like support to do. Add it in one sentence.',
    'zh-CN': () => '邮件说了发生的事，但没有说希望客服做什么。补上一句您的诉求。',
  }),
};

export const requestMissing = defineCheck({
  id: 'details/request-missing',
  severity: 'info',
  needs: ['ownText', 'facts', 'mailLocale', 'conversation'],
  messages,
  // Without a description there is nothing to want yet.
  appliesTo: ({ ownText, facts, conversation }) =>
    !conversation.isFollowUp && !conversation.isReply && isDescribed(ownText, facts),
  review({ ownText, facts, mailLocale }) {
    const wishes = (['wish', 'helpRequest', 'changeWanted', 'demand'] as const).some(
      (kind) => facts.of(kind).length > 0,
    );
    if (wishes || facts.quoted.has('wish') || /[?？]/.test(ownText)) return [];
    return [{ message: 'noWish', suggestions: labelledLine('wish', mailLocale) }];
  },
});
