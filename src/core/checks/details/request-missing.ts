/** Suggests to say what is wanted, when a mail only tells what happened. A question is a wish. */
import { message } from '../../language/message';
import { defineCheck, type CheckHelp } from '../check';
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

export const requestMissingHelp = (): CheckHelp => ({
  title: message({ en: () => 'Wish missing', 'zh-CN': () => '没有说明诉求' }),
  why: message({
    en: () =>
      'The same event can ask for a refund, an unlock or just an explanation; support should not have to guess.',
    'zh-CN': () => '同一件事可能想退款、想解锁或只想了解原因，别让客服去猜。',
  }),
  example: {
    good: message({ en: () => 'Please unlock the account.', 'zh-CN': () => '请帮忙解锁账户。' }),
    bad: message({ en: () => 'My account is locked.', 'zh-CN': () => '我的账户被锁了。' }),
  },
});
