/**
 * Says so when a mail holds courtesies and a cry for help but no description. Whatever names a known kind of problem, or
 * simply says enough, is a description; answers in a running exchange are not asked for one. Whoever wants "my details" changed
 * is asked what of them by `details/change-missing`.
 */
import { message } from '../../language/message';
import { asksNothing } from '../../lexicon/no-account';
import { defineCheck } from '../check';
import { isDescribed } from '../description';
import { needsOf } from '../required-needs';

const messages = {
  noProblem: message({
    en: () =>
      'The mail does not yet say what happened. Describe in two or three sentences what you did and what you saw.',
    'zh-CN': () => '邮件还没有说明发生了什么。用两三句话写下您做了什么、看到了什么。',
  }),
};

export const problemMissing = defineCheck({
  id: 'details/problem-missing',
  severity: 'warning',
  needs: ['ownText', 'facts', 'conversation', 'requestType', 'desk'],
  messages,
  appliesTo: ({ conversation, requestType, desk }) =>
    !conversation.isFollowUp &&
    !conversation.isReply &&
    !(requestType.type === 'account-change' && needsOf(desk, 'account-change').indexOf('changeWanted') >= 0),
  review: ({ ownText, facts }) =>
    isDescribed(ownText, facts) || asksNothing.test(ownText.toLowerCase()) ? [] : [{ message: 'noProblem' }],
});
