/** Asks for the account type where the desk's profile does. */
import { message } from '../../language/message';
import { defineCheck } from '../check';
import { detailNeeds, isAsked, isUnsaid, labelledLine } from '../missing-detail';

const messages = {
  noAccountType: message({
    en: () => 'This desk asks for the account type. Say whether it is a personal or a business account.',
    'zh-CN': () => '这个客服需要知道账户类型。请写明是个人账户还是企业账户。',
  }),
};

export const accountTypeMissing = defineCheck({
  id: 'details/account-type-missing',
  severity: 'info',
  needs: detailNeeds,
  messages,
  appliesTo: (inputs) => isAsked('accountType', inputs),
  review: (inputs) =>
    isUnsaid('accountType', inputs)
      ? [{ message: 'noAccountType', suggestions: labelledLine('accountType', inputs.mailLocale) }]
      : [],
});
