/** Suggests the transaction or order number, the quickest way to a payment. */
import { message } from '../../language/message';
import { defineCheck } from '../check';
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
