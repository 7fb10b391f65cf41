/** Says so when a subject is empty or only a reply prefix: a help desk sorts and finds mails by their subject. */
import { message } from '../../language/message';
import { normaliseSubject } from '../../mail/normalise-subject';
import { defineCheck } from '../check';
import { subjectCore } from '../subject-core';
import { subjectFixes } from '../subject-fixes';

const messages = {
  noSubject: message({
    en: () => 'The mail has no subject yet. Name the problem in a few words so that support can sort it at once.',
    'zh-CN': () => '邮件还没有主题。用几个字写明问题，客服就能马上分派。',
  }),
  onlyPrefix: message({
    en: () => 'The subject is only a reply or forward mark. Add what the mail is about.',
    'zh-CN': () => '主题里只有“回复”或“转发”字样。请补上邮件要说的事情。',
  }),
};

export const missing = defineCheck({
  id: 'subject/missing',
  severity: 'error',
  needs: ['subject', 'facts', 'mailLocale', 'conversation'],
  wants: ['ownText', 'requestType'],
  messages,
  review(inputs) {
    const { subject } = inputs;
    if (subjectCore(subject) !== '') return [];
    const at = { field: 'subject' as const, start: 0, end: subject.length };
    return [{ message: hasPrefix(subject) ? 'onlyPrefix' : 'noSubject', at, ...subjectFixes(inputs) }];
  },
});

const hasPrefix = (subject: string): boolean => {
  const { replies, forwards } = normaliseSubject(subject.slice(0, 1000));
  return replies + forwards > 0;
};
