/** Suggests one mail per problem when two unrelated ones share a mail. */
import { message } from '../../language/message';
import type { RequestType } from '../../models/request-type';
import { defineCheck, type CheckHelp } from '../check';
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

export const severalIssuesHelp = (): CheckHelp => ({
  title: message({ en: () => 'Two problems in one mail', 'zh-CN': () => '一封邮件两个问题' }),
  why: message({
    en: () => 'Two problems go to two teams; in one mail the second is easily lost.',
    'zh-CN': () => '两个问题要由两个团队处理，写在一起，第二个容易被漏掉。',
  }),
  example: {
    good: message({
      en: () => 'One mail about the payment, one about the lock.',
      'zh-CN': () => '支付问题一封，账户被锁另一封。',
    }),
    bad: message({
      en: () => 'My payment failed, and please also change my phone number.',
      'zh-CN': () => '付款失败了，另外帮我换一下手机号。',
    }),
  },
});

/** A stolen account gets locked and is paid with: that is one story, and one mail is right for it. */
const isRelated = (first: RequestType, second: RequestType): boolean =>
  (first === 'security' || second === 'security') && first !== 'account-change' && second !== 'account-change';
