/** Suggests the transaction or order number, the quickest way to a payment. */
import { message } from '../../language/message';
import { defineCheck, type CheckHelp } from '../check';
import { detailNeeds, isAsked, isUnsaid, labelledLine } from '../missing-detail';

const messages = {
  noReference: message({
    en: () => 'A transaction or order number would lead support straight to the payment. Add it if you have one.',
    'zh-CN': () => '有交易号或订单号的话，客服可以直接查到这笔款。如果有，请补上。',
  }),
};

export const transactionReferenceMissing = defineCheck({
  id: 'details/transaction-reference-missing',
  severity: 'info',
  needs: detailNeeds,
  messages,
  appliesTo: (inputs) => isAsked('transactionReference', inputs),
  review: (inputs) =>
    isUnsaid('transactionReference', inputs)
      ? [{ message: 'noReference', suggestions: labelledLine('transactionReference', inputs.mailLocale) }]
      : [],
});

export const transactionReferenceMissingHelp = (): CheckHelp => ({
  title: message({ en: () => 'Transaction reference missing', 'zh-CN': () => '缺少交易号' }),
  why: message({
    en: () => 'With the reference the payment is found at once, without comparing times and amounts.',
    'zh-CN': () => '有了交易号，不用比对时间和金额就能找到这笔款。',
  }),
  example: {
    good: message({ en: () => 'Transaction ID: TX20240303119', 'zh-CN': () => '交易号：2024030322001' }),
    bad: message({ en: () => 'It was my last payment.', 'zh-CN': () => '就是最近那笔。' }),
  },
});
