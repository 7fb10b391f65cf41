/**
 * Asks for something support can find the account by. The From address is none (people write from other mailboxes);
 * a signature counts only where it shows an e-mail address. A request number finds the account as well. Silent where
 * there is nothing to find: no account yet, praise, or a question that names its order or parcel.
 */
import type { Fact } from '../../facts/fact';
import { fold, lowerCase } from '../../language/fold';
import { message } from '../../language/message';
import { anyNumber, asksNothing, noAccountYet } from '../../lexicon/no-account';
import { defineCheck, type CheckInputs } from '../check';
import { labelledLine } from '../missing-detail';

const messages = {
  noIdentifier: message({
    en: () =>
      'Nothing in the mail tells support which account is yours. Add the registered e-mail, phone number or account ID.',
    'zh-CN': () => '邮件里看不出是哪个账户。请补上注册邮箱、手机号或账户 ID。',
  }),
};

export const identifierMissing = defineCheck({
  id: 'account/identifier-missing',
  severity: 'warning',
  needs: ['subject', 'ownText', 'facts', 'signatureFacts', 'mailLocale', 'conversation', 'requestType'],
  messages,
  appliesTo: ({ conversation }) => !conversation.isFollowUp,
  review(inputs) {
    const { facts, signatureFacts, mailLocale } = inputs;
    if (facts.of('accountId').length > 0 || facts.quoted.has('accountId')) return [];
    const isSigned = signatureFacts
      .of('accountId')
      .some(({ value }) => value.type === 'email' || value.type === 'registeredAddress');
    return isSigned || isNothingToFind(inputs) || namesNumber(inputs)
      ? []
      : [{ message: 'noIdentifier', suggestions: labelledLine('accountId', mailLocale) }];
  },
});

type Asked = Pick<CheckInputs, 'subject' | 'ownText' | 'facts' | 'requestType'>;

/** A payment, a lock or a change concerns an account whatever else is said. */
const isNothingToFind = ({ subject, ownText, facts, requestType }: Asked): boolean => {
  if (requestType.sure && requestType.type !== 'general') return false;
  if (facts.of('transactionReference').length > 0) return true;
  const text = lowerCase(fold(`${subject}\n${ownText.slice(0, longestRead)}`));
  return noAccountYet.test(text) || asksNothing.test(text);
};

/** A number no finder has a name for is the writer's word for the account, unless it is part of a date, an amount, a code. */
const namesNumber = ({ subject, ownText, facts }: Asked): boolean =>
  [subject, ownText.slice(0, longestRead)].some((text) => {
    anyNumber.lastIndex = 0;
    for (let match = anyNumber.exec(text); match !== null; match = anyNumber.exec(text)) {
      const number = match[1] ?? '';
      if (number.replace(/\D/g, '').length >= (/^[A-Za-z]/.test(number) ? 5 : 7) && !facts.all.some(holds(number)))
        return true;
    }
    return false;
  });

const holds =
  (number: string) =>
  ({ text }: Fact): boolean =>
    text !== undefined && text.includes(number);

/** Longer mails say it on their first pages. */
const longestRead = 4000;
