/** Asks what exactly should be changed in the account. */
import { fold } from '../../language/fold';
import { message } from '../../language/message';
import { newPayout, payoutChange } from '../../lexicon/change-words';
import { changesSomething, fieldNamed } from '../../lexicon/told-change';
import {
  asksHow,
  asksHowZh,
  asksToDo,
  asksToDoZh,
  bareValue,
  couldNotDo,
  newValue,
  newValueZh,
  toANewOne,
  valueChange,
  valueChangeZh,
} from '../../lexicon/new-values';
import { defineCheck, type CheckInputs } from '../check';
import { detailNeeds, isAsked, isUnsaid, labelledLine } from '../missing-detail';
import { isBare, isLeftOpen, isWrongEntry, withoutOwnNumber } from '../open-change';
import { isStale, isTold, tellsChange } from '../told-change';

const messages = {
  noChange: message({
    en: () => 'The mail asks for a change but does not say what should become what. Name the old and the new value.',
    'zh-CN': () => '邮件希望修改账户信息，但没有写明改什么、改成什么。请写清楚原来的内容和新的内容。',
  }),
};

export const changeMissing = defineCheck({
  id: 'details/change-missing',
  severity: 'warning',
  needs: detailNeeds,
  messages,
  appliesTo: (inputs) => isAsked('changeWanted', inputs) || isLeftOpen(inputs),
  review: (inputs) =>
    !isQuestion(inputs.ownText.toLowerCase()) &&
    (((isUnsaid('changeWanted', inputs) || (isBare(inputs) && isLeftOpen(inputs))) && !isNamed(inputs)) ||
      isPayoutWithoutNew(inputs) ||
      lacksValue(inputs) ||
      lacksValueZh(inputs))
      ? [{ message: 'noChange', suggestions: labelledLine('changeWanted', inputs.mailLocale) }]
      : [],
});

const isQuestion = (text: string): boolean =>
  asksHow.test(text) ||
  (couldNotDo.test(text) && !asksToDo.test(text)) ||
  (asksHowZh.test(text) && !asksToDoZh.test(text));

/** "I take over the account", "his card is to be closed", a new bank account with its IBAN: said by the sentence that asks. */
const isNamed = ({ facts, ownPage }: Pick<CheckInputs, 'facts' | 'ownPage'>): boolean =>
  facts.of('iban').length > 0 || isTold(ownPage);

/** 变更提现银行账户: where money goes to, nobody can change without the new account; quoted history may name it. */
const isPayoutWithoutNew = ({ facts, ownPage }: Pick<CheckInputs, 'facts' | 'ownPage'>): boolean => {
  const changes = facts.of('changeWanted');
  return (
    changes.length > 0 &&
    changes.every(({ text }) => payoutChange.test(fold(text))) &&
    facts.of('iban').length + facts.of('attachmentPromise').length === 0 &&
    !facts.quoted.has('changeWanted') &&
    !newPayout.test(ownPage)
  );
};

/** "Please change the billing address": what, but not into what. Two addresses or numbers are the old and the new one. */
const lacksValue = ({ facts, ownText }: Pick<CheckInputs, 'facts' | 'ownText'>): boolean => {
  const changes = facts.of('changeWanted').filter(({ place }) => place.field === 'body');
  if (changes.length === 0 || facts.quoted.has('changeWanted') || facts.of('iban').length > 0) return false;
  const values = new Set(facts.of('accountId').map(({ value }) => value.value));
  return (
    values.size < 2 &&
    (toANewOne.test(ownText) ||
      (values.size === 0 && changes.every(({ text }) => justChanged.test(text.toLowerCase()))) ||
      (changes.every(({ text }) => valueChange.test(text.toLowerCase())) && !newValue.test(withoutOwnNumber(ownText))))
  );
};

/** "My phone number has changed": the news without the number. */
const justChanged = /^(?:my|our) .{0,30}has changed$/;

/** 把邮寄地址变更一下: the same in Chinese, where the clause that asks holds nothing behind the verb. */
const lacksValueZh = ({ facts, ownPage }: Pick<CheckInputs, 'facts' | 'ownPage'>): boolean => {
  if (facts.quoted.has('changeWanted')) return false;
  const text = ownPage.toLowerCase();
  const isVague =
    (changesSomething.test(text) && !fieldNamed.test(text)) ||
    isWrongEntry(text) ||
    (isStale(text) && !bareValue.test(text));
  const isOpen = valueChangeZh.test(text) || (isVague && !tellsChange(text));
  return (
    isOpen && !newValueZh.test(text) && !(payoutChange.test(text) && newPayout.test(text)) && emailsAndPhones(facts) < 2
  );
};

const emailsAndPhones = (facts: CheckInputs['facts']): number =>
  facts.of('accountId').filter(({ value }) => value.type === 'email' || value.type === 'phone').length;
