/** Asks for the exact error when a mail speaks of one and neither quotes nor attaches it. */
import { mentionsError } from '../../facts/mentions-error';
import { message } from '../../language/message';
import { defineCheck } from '../check';
import { evidenceOf } from '../evidence';
import { isNeeded } from '../required-needs';
import { labelledLine } from '../missing-detail';

const messages = {
  noErrorText: message({
    en: () => 'The mail mentions an error but not its words. Quote the message or attach a screenshot.',
    'zh-CN': () => '邮件提到了报错，但没有写出具体内容。请写上原文，或附上截图。',
  }),
  askedByDesk: message({
    en: () => 'This desk asks for the exact error message. Quote what the screen said, or attach a screenshot.',
    'zh-CN': () => '这个客服需要具体的错误信息。请写上屏幕上的原文，或附上截图。',
  }),
};

export const errorMessageMissing = defineCheck({
  id: 'details/error-message-missing',
  severity: 'info',
  needs: ['facts', 'ownText', 'body', 'parts', 'attachments', 'requestType', 'desk', 'mailLocale', 'conversation'],
  messages,
  appliesTo: ({ conversation }) => !conversation.isFollowUp,
  review({ facts, ownText, body, parts, attachments, requestType, desk, mailLocale }) {
    if (facts.of('errorMessage').length > 0 || facts.quoted.has('errorMessage')) return [];
    const isMentioned = mentionsError(ownText).length > 0;
    if (!isMentioned && !isNeeded('errorMessage', desk, requestType)) return [];
    const { file, picture, cloudLink } = evidenceOf(attachments, body, parts, ownText);
    if (file || picture || cloudLink) return [];
    const suggestions = [...labelledLine('errorMessage', mailLocale), { kind: 'attachFile' as const }];
    return [{ message: isMentioned ? 'noErrorText' : 'askedByDesk', suggestions }];
  },
});
