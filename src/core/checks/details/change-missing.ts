/** Asks what exactly should be changed in the account. */
import { message } from '../../language/message';
import { defineCheck } from '../check';
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
