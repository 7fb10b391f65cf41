/**
 * Says so when the subject names one kind of problem and the mail tells of another, as happens when an old mail is
 * reused. Silent when the mail mentions the subject's kind at all, and while the kind of the mail is unsure.
 */
import { message } from '../../language/message';
import type { RequestType } from '../../models/request-type';
import { defineCheck } from '../check';
import { findTopics } from '../problem-topics';
import { subjectCore } from '../subject-core';
import { subjectFixes } from '../subject-fixes';
import { typeName } from '../type-name';

interface Params extends Record<string, string> {
  readonly subjectType: RequestType;
  readonly bodyType: RequestType;
}
const messages = {
  otherProblem: message({
    en: ({ subjectType, bodyType }: Params) =>
      `The subject speaks of ${typeName(subjectType, 'en')}, the mail of ${typeName(bodyType, 'en')}. Let the subject name what the mail is about.`,
    'zh-CN': ({ subjectType, bodyType }) =>
      `主题说的是${typeName(subjectType, 'zh-CN')}，正文说的是${typeName(bodyType, 'zh-CN')}。请让主题和正文一致。`,
  }),
};

export const mismatch = defineCheck({
  id: 'subject/mismatch',
  severity: 'info',
  needs: ['subject', 'ownText', 'facts', 'requestType', 'mailLocale', 'conversation'],
  messages,
  // On a reply the subject is the conversation's, not the writer's.
  appliesTo: ({ requestType, conversation }) =>
    (requestType.sure || requestType.chosenByUser === true) && requestType.type !== 'general' && !conversation.isReply,
  review(inputs) {
    const named = findTopics(subjectCore(inputs.subject));
    const subjectType = named[0]?.type;
    if (subjectType === undefined || subjectType === 'general') return [];
    const bodyType = inputs.requestType.type;
    if (named.some(({ type }) => type === bodyType)) return [];
    const told = findTopics(inputs.ownText);
    if (told.length === 0 || told.some(({ type }) => type === subjectType)) return [];
    const at = { field: 'subject' as const, start: 0, end: inputs.subject.length };
    return [{ message: 'otherProblem', params: { subjectType, bodyType }, at, ...subjectFixes(inputs) }];
  },
});
