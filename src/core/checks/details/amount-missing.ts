/** Asks for the amount of a payment that went wrong. */
import type { Facts } from '../../facts/fact';
import { message } from '../../language/message';
import { defineCheck } from '../check';
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
    isUnsaid('amount', inputs) || namesRateOnly(inputs.facts)
      ? [{ message: 'noAmount', suggestions: labelledLine('amount', inputs.mailLocale) }]
      : [],
});

/** 1.1元一度, "0.42 EUR per kWh": a price is no sum. */
const namesRateOnly = (facts: Facts): boolean => {
  const amounts = facts.of('amount');
  return amounts.length > 0 && !facts.quoted.has('amount') && amounts.every(({ value }) => value.isRate === true);
};
