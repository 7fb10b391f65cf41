/** Suggests one mail per problem when two unrelated ones share a mail. */
import { message } from '../../language/message';
import type { RequestType } from '../../models/request-type';
import { defineCheck } from '../check';
import { typeName } from '../type-name';

interface Params extends Record<string, string> {
  readonly first: RequestType;
  readonly second: RequestType;
}
const messages = {
  twoProblems: message({
    en: ({ first, second }: Params) =>
      `The mail holds two problems: ${typeName(first, 'en')} and ${typeName(second, 'en')}. One mail for each is answered sooner.`,
    'zh-CN': ({ first, second }) =>
      `邮件里有两个问题：${typeName(first, 'zh-CN')}和${typeName(second, 'zh-CN')}。分开写两封，处理得更快。`,
  }),
};

export const severalIssues = defineCheck({
  id: 'details/several-issues',
  severity: 'info',
  needs: ['requestType', 'ownText'],
  messages,
  appliesTo: ({ requestType }) => requestType.sure,
  review: ({ requestType: { type, second } }) =>
    second === undefined || second === type || isRelated(type, second)
      ? []
      : [{ message: 'twoProblems', params: { first: type, second } }],
});

/** A stolen account gets locked and is paid with: that is one story, and one mail is right for it. */
const isRelated = (first: RequestType, second: RequestType): boolean =>
  (first === 'security' || second === 'security') && first !== 'account-change' && second !== 'account-change';
