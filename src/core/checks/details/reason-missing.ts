/** Asks for the reason of an account change: support has to rule out that a stranger asks. */
import { message } from '../../language/message';
import { defineCheck } from '../check';
import { detailNeeds, isAsked, isUnsaid, labelledLine } from '../missing-detail';

const messages = {
  noReason: message({
    en: () => 'The mail does not say why the change is needed. One short reason helps support to approve it.',
    'zh-CN': () => '邮件没有说明修改的原因。补上一句原因，客服更容易核准。',
  }),
};

export const reasonMissing = defineCheck({
  id: 'details/reason-missing',
  severity: 'info',
  needs: detailNeeds,
  messages,
  appliesTo: (inputs) => isAsked('changeReason', inputs),
  review: (inputs) =>
    isUnsaid('changeReason', inputs)
      ? [{ message: 'noReason', suggestions: labelledLine('changeReason', inputs.mailLocale) }]
      : [],
});
