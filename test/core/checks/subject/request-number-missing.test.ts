import { requestNumberMissing } from '../../../../src/core/checks/subject/request-number-missing';
import { checkTester } from '../../../support/check-tester';

checkTester.run(requestNumberMissing, {
  silent: [
    {
      title: 'the number in the subject',
      subject: 'Re: [#48213] Account',
      own: 'Any news?',
      knownRequest: { number: '48213' },
    },
    { title: 'the number in the own text', own: '请求编号 48213，有进展吗？', knownRequest: { number: '48213' } },
    { title: 'another case', own: 'My request is inc-0042', knownRequest: { number: 'INC-0042' } },
    { title: 'no known request', own: 'Any news?', outcome: 'cannot-tell' },
    { title: 'a request without a number', own: 'Any news?', knownRequest: { dueAt: 1 }, outcome: 'not-applicable' },
  ],
  reported: [
    {
      title: 'a reply gets a line in the body',
      subject: 'Re: Account',
      own: 'Any news?',
      composeType: 'reply',
      knownRequest: { number: '48213' },
      message: 'numberMissing',
      params: { number: '48213' },
      after: { subject: 'Re: Account', bodyHas: 'Request number: 48213' },
    },
    {
      title: 'a new mail gets it in the subject',
      subject: 'Account frozen',
      own: 'Any news?',
      knownRequest: { number: '48213' },
      message: 'numberMissing',
      after: { subject: 'Account frozen [#48213]' },
    },
    {
      title: 'Chinese reply',
      subject: '回复：账户',
      own: '有进展吗？',
      composeType: 'reply',
      knownRequest: { number: 'CN-771204' },
      message: 'numberMissing',
      after: { bodyHas: '请求编号：CN-771204' },
    },
    {
      title: 'the number only in the quoted text',
      own: 'Any news?',
      quoted: 'Your request 48213 was received.',
      knownRequest: { number: '48213' },
      message: 'numberMissing',
    },
    {
      title: 'a longer number that contains it',
      own: 'Order 148213 is fine',
      knownRequest: { number: '48213' },
      message: 'numberMissing',
    },
    {
      title: 'only in the signature',
      own: 'Any news?',
      signature: 'Li Wei',
      knownRequest: { number: '48213' },
      message: 'numberMissing',
    },
  ],
});
