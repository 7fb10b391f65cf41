/**
 * Asks for the request number in a follow-up. On a reply it goes into the body: another subject gives the mail another
 * conversation id in Outlook, and the threads fall apart.
 */
import type { Fix } from '../../fixes/fix';
import { requestNumberLine } from '../../fixes/labels';
import { message } from '../../language/message';
import { namesNumber } from '../../request-number/read-numbers';
import { writeRequestNumber } from '../../request-number/write-number';
import { defineCheck } from '../check';
import { subjectCore } from '../subject-core';

const messages = {
  numberMissing: message({
    en: ({ number }: { number: string }) =>
      `You follow up on request ${number}, but the mail does not name it. Add the number so that support finds the history.`,
    'zh-CN': ({ number }) => `这是对请求 ${number} 的跟进，但邮件里没有写编号。加上编号，客服就能找到之前的记录。`,
  }),
};

export const requestNumberMissing = defineCheck({
  id: 'subject/request-number-missing',
  severity: 'warning',
  needs: ['subject', 'ownText', 'knownRequest', 'mailLocale', 'conversation'],
  messages,
  appliesTo: ({ knownRequest }) => (knownRequest.number ?? '').trim() !== '',
  review({ subject, ownText, knownRequest, mailLocale, conversation }) {
    const number = knownRequest.number ?? '';
    if (namesNumber(subject, number) || namesNumber(ownText, number)) return [];
    const line: Fix = { kind: 'insertText', at: 'ownStart', text: requestNumberLine(number, mailLocale) };
    const bare = subjectCore(subject);
    const fix: Fix =
      conversation.isReply || bare === ''
        ? line
        : { kind: 'setSubject', subject: writeRequestNumber(subject, { number }) };
    return [{ message: 'numberMissing', params: { number }, fixes: [fix] }];
  },
});
