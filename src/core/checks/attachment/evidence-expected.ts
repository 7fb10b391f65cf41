/** Suggests evidence for problems that are proved by a picture or receipt, when none is there or announced. */
import { message } from '../../language/message';
import { defineCheck } from '../check';
import { evidenceOf } from '../evidence';
import { isNeeded } from '../required-needs';

const messages = {
  payment: message({
    en: () => 'Nothing is attached. A receipt or a screenshot of the payment often settles it in one go.',
    'zh-CN': () => '邮件没有附件。付款凭证或交易截图往往一次就能说清楚。',
  }),
  screen: message({
    en: () => 'Nothing is attached. A screenshot of what you see helps support to recognise the problem.',
    'zh-CN': () => '邮件没有附件。附上您看到的画面截图，客服更容易判断问题。',
  }),
};

export const evidenceExpected = defineCheck({
  id: 'attachment/evidence-expected',
  severity: 'info',
  needs: ['ownText', 'body', 'parts', 'attachments', 'facts', 'requestType', 'desk', 'conversation'],
  messages,
  appliesTo: ({ requestType, desk, conversation }) =>
    !conversation.isFollowUp && isNeeded('evidence', desk, requestType),
  review({ ownText, body, parts, attachments, facts, requestType }) {
    const { file, picture, cloudLink } = evidenceOf(attachments, body, parts, ownText);
    if (file || picture || cloudLink) return [];
    if (facts.of('attachmentPromise').length > 0 || facts.quoted.has('attachmentPromise')) return [];
    const suggestions = [{ kind: 'attachFile' as const }];
    return [{ message: requestType.type === 'payment-error' ? 'payment' : 'screen', suggestions }];
  },
});
