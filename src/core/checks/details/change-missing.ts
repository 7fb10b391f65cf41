/** Asks what exactly should be changed in the account. */
import { fold } from '../../language/fold';
import { message } from '../../language/message';
import { newPayout, payoutChange } from '../../lexicon/change-words';
import { defineCheck, type CheckInputs } from '../check';
import { detailNeeds, isAsked, isUnsaid, labelledLine } from '../missing-detail';

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
  appliesTo: (inputs) => isAsked('changeWanted', inputs),
  review: (inputs) =>
    isUnsaid('changeWanted', inputs) || isPayoutWithoutNew(inputs)
      ? [{ message: 'noChange', suggestions: labelledLine('changeWanted', inputs.mailLocale) }]
      : [],
});

/** 变更提现银行账户: where money goes to, nobody can change without the new account; quoted history may name it. */
const isPayoutWithoutNew = ({ facts, ownText }: Pick<CheckInputs, 'facts' | 'ownText'>): boolean => {
  const changes = facts.of('changeWanted');
  return (
    changes.length > 0 &&
    changes.every(({ text }) => payoutChange.test(fold(text))) &&
    facts.of('iban').length + facts.of('attachmentPromise').length === 0 &&
    !facts.quoted.has('changeWanted') &&
    !newPayout.test(fold(ownText))
  );
};
