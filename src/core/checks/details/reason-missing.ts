/** Asks for the reason of an account change: support has to rule out that a stranger asks. */
import { message } from '../../language/message';
import { defineCheck, type CheckHelp } from '../check';
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

export const reasonMissingHelp = (): CheckHelp => ({
  title: message({ en: () => 'Reason for the change missing', 'zh-CN': () => '没有说明修改原因' }),
  why: message({
    en: () => 'A plausible reason helps support to tell the owner of an account from somebody else.',
    'zh-CN': () => '合理的原因能帮助客服确认是账户本人在操作。',
  }),
  example: {
    good: message({
      en: () => 'I no longer have access to my old mailbox.',
      'zh-CN': () => '旧邮箱已经停用，收不到邮件。',
    }),
    bad: message({ en: () => 'Please change it.', 'zh-CN': () => '请帮我改一下。' }),
  },
});
