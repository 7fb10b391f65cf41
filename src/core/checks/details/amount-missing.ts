/** Asks for the amount of a payment that went wrong. */
import { message } from '../../language/message';
import { defineCheck, type CheckHelp } from '../check';
import { detailNeeds, isAsked, isUnsaid, labelledLine } from '../missing-detail';

const messages = {
  noAmount: message({
    en: () => 'The mail is about a payment but names no amount. Add the amount with its currency.',
    'zh-CN': () => '邮件说的是支付问题，但没有写金额。请补上金额和币种。',
  }),
};

export const amountMissing = defineCheck({
  id: 'details/amount-missing',
  severity: 'warning',
  needs: detailNeeds,
  messages,
  appliesTo: (inputs) => isAsked('amount', inputs),
  review: (inputs) =>
    isUnsaid('amount', inputs) ? [{ message: 'noAmount', suggestions: labelledLine('amount', inputs.mailLocale) }] : [],
});

export const amountMissingHelp = (): CheckHelp => ({
  title: message({ en: () => 'Amount missing', 'zh-CN': () => '缺少金额' }),
  why: message({
    en: () => 'Several payments may lie on the same day; the amount tells them apart.',
    'zh-CN': () => '同一天可能有好几笔交易，有了金额才分得清是哪一笔。',
  }),
  example: {
    good: message({ en: () => 'I was charged €49.99.', 'zh-CN': () => '扣款 199 元。' }),
    bad: message({ en: () => 'I was charged too much.', 'zh-CN': () => '扣了我一笔钱。' }),
  },
});
