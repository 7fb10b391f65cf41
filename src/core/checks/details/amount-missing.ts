/** Asks for the amount of a payment that went wrong. */
import type { FactOf } from '../../facts/fact';
import { fold, lowerCase } from '../../language/fold';
import { message } from '../../language/message';
import { defineCheck, type CheckInputs } from '../check';
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
  needs: [...detailNeeds, 'body'],
  messages,
  appliesTo: (inputs) => isAsked('amount', inputs),
  review: (inputs) =>
    isUnsaid('amount', inputs) || namesNoSum(inputs)
      ? [{ message: 'noAmount', suggestions: labelledLine('amount', inputs.mailLocale) }]
      : [],
});

/**
 * Every amount is a price (1.1元一度, "0.42 EUR per kWh"), or another's while the writer's own is left open: "my flatmate paid
 * £14.20 for hers and I got charged way more".
 */
const namesNoSum = ({ facts, body, ownPage }: Pick<CheckInputs, 'facts' | 'body' | 'ownPage'>): boolean => {
  const amounts = facts.of('amount');
  if (amounts.length === 0 || facts.quoted.has('amount')) return false;
  return (
    amounts.every(({ value }) => value.isRate === true) ||
    (ownIsMore.test(lowerCase(ownPage)) && amounts.every(({ place }) => isOfOthers(place, body.text)))
  );
};
const isOfOthers = ({ field, start }: FactOf<'amount'>['place'], text: string): boolean =>
  field === 'body' && othersPaid.test(lowerCase(fold(text.slice(Math.max(0, start - 60), start))));
const othersPaid =
  /\b(?:flatmate|friend|mate|neighbou?r|colleague|cousin|brother|sister|customer|guest|member|people|person|everyone|others)s?(?: else)? (?:(?:only|just|has|have|had) ){0,2}(?:pa(?:id|ys?)|(?:was|were|got|is|are)(?: only| just)? (?:charged|billed)|(?:gets?|got|had) (?:it|hers|his|theirs) for)(?: only| just)? $|(?:朋友|室友|同事|邻居|同学|别人|其他人|人家)[^,。;!?\n]{0,6}[付花扣交收缴]了?$/;
const ownIsMore =
  /\b(?:(?:i|we)(?:'ve| have)?(?: got| was| were| am| are| been){0,2} (?:charged|billed|paid|pay)|(?:charged|billed|cost) (?:me|us)) (?:[a-z]+ ){0,2}(?:more|extra|higher|too much)\b(?! than once)|我[^,。;!?\n]{0,4}被?(?:多[扣收付交]|[扣收付交]得?更?多|贵)(?![^,。;!?\n]{0,4}\d)/;
