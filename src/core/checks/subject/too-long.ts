/** Says so when a subject is longer than lists show: 78 characters, 40 where it is Chinese. */
import { message } from '../../language/message';
import { defineCheck } from '../check';
import { subjectFixes } from '../subject-fixes';
import { subjectRoom } from '../suggest-subject';

const messages = {
  tooLong: message({
    en: ({ length, most }: { length: number; most: number }) =>
      `The subject has ${length} characters; lists show about ${most}. Keep the problem, the amount or date, and move the rest into the mail.`,
    'zh-CN': ({ length, most }) =>
      `主题有 ${length} 个字符，列表里大约只显示 ${most} 个。保留问题、金额或日期，其余写进正文即可。`,
  }),
};

export const tooLong = defineCheck({
  id: 'subject/too-long',
  severity: 'info',
  needs: ['subject', 'facts', 'mailLocale', 'conversation'],
  wants: ['ownText', 'requestType'],
  messages,
  // On a reply the subject is the conversation's, not the writer's.
  appliesTo: ({ conversation }) => !conversation.isReply,
  review(inputs) {
    const subject = inputs.subject.trim();
    const chinese = (subject.match(/[\u3400-\u9fff]/g) ?? []).length;
    const most = subjectRoom[chinese * 3 > subject.length ? 'zh-CN' : 'en'];
    if (subject.length <= most) return [];
    const start = inputs.subject.indexOf(subject);
    const at = { field: 'subject' as const, start, end: start + subject.length };
    return [{ message: 'tooLong', params: { length: subject.length, most }, at, ...subjectFixes(inputs) }];
  },
});
