/** Asks for the account type where the desk's profile does. */
import { message } from '../../language/message';
import { defineCheck, type CheckHelp } from '../check';
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

export const accountTypeMissingHelp = (): CheckHelp => ({
  title: message({ en: () => 'Account type missing', 'zh-CN': () => '缺少账户类型' }),
  why: message({
    en: () => 'Personal and business accounts are often handled by different teams and under different rules.',
    'zh-CN': () => '个人账户和企业账户往往由不同的团队按不同的规则处理。',
  }),
  example: {
    good: message({ en: () => 'It is a business account.', 'zh-CN': () => '这是企业账户。' }),
    bad: message({ en: () => 'It is my account.', 'zh-CN': () => '这是我的账户。' }),
  },
});
