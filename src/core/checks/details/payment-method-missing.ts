/** Asks how the writer paid. */
import type { Facts } from '../../facts/fact';
import { message } from '../../language/message';
import { defineCheck, type CheckInputs } from '../check';
import { detailNeeds, isAsked, isUnsaid, labelledLine } from '../missing-detail';

const messages = {
  noMethod: message({
    en: () =>
      'The mail does not say how you paid. Add the payment method, for instance bank card, bank transfer or wallet.',
    'zh-CN': () => '邮件没有说明用什么方式支付。请补上支付方式，例如银行卡、银行转账或钱包余额。',
  }),
};

export const paymentMethodMissing = defineCheck({
  id: 'details/payment-method-missing',
  severity: 'warning',
  needs: detailNeeds,
  messages,
  appliesTo: (inputs) => isAsked('paymentMethod', inputs),
  review: (inputs) =>
    isUnsaid('paymentMethod', inputs) && !isCrypto(inputs.facts) && !namesAccount(inputs)
      ? [{ message: 'noMethod', suggestions: labelledLine('paymentMethod', inputs.mailLocale) }]
      : [],
});

/** Who names an amount of a crypto currency has said how it was paid. */
const isCrypto = (facts: Facts): boolean =>
  facts
    .of('amount')
    .some(({ value }) =>
      /^(?:BTC|ETH|USDT|USDC|LTC|XRP|TRX|BNB|SOL|DOGE|BCH|XMR|DAI|TON|ADA)$/.test(value.currency ?? ''),
    );

/** An IBAN, a card number or a bank's branch tells the way as well as its name. */
const namesAccount = ({ facts, ownText }: Pick<CheckInputs, 'facts' | 'ownText'>): boolean =>
  facts.of('iban').length > 0 ||
  facts.of('secret').some(({ value }) => value === 'payment-card') ||
  /开户[行銀银]|開戶/.test(ownText);
