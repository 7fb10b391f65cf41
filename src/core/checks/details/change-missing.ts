/** Asks what exactly should be changed in the account. */
import { message } from '../../language/message';
import { defineCheck, type CheckHelp } from '../check';
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
    isUnsaid('changeWanted', inputs)
      ? [{ message: 'noChange', suggestions: labelledLine('changeWanted', inputs.mailLocale) }]
      : [],
});

export const changeMissingHelp = (): CheckHelp => ({
  title: message({ en: () => 'Wanted change missing', 'zh-CN': () => '没有写明修改内容' }),
  why: message({
    en: () => 'Support changes only what you name, so a vague wish costs one more mail.',
    'zh-CN': () => '客服只会修改您写明的内容，没写清就要多来回一封邮件。',
  }),
  example: {
    good: message({
      en: () => 'Please change my e-mail address from a@example.com to b@example.com.',
      'zh-CN': () => '请把注册邮箱从 a@example.com 改为 b@example.com。',
    }),
    bad: message({ en: () => 'Please update my data.', 'zh-CN': () => '请帮我修改资料。' }),
  },
});
