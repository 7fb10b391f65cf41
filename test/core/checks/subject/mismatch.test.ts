import { mismatch } from '../../../../src/core/checks/subject/mismatch';
import { checkTester } from '../../../support/check-tester';

checkTester.run(mismatch, {
  silent: [
    { title: 'the same kind', subject: 'Account locked', own: 'My account is locked since Monday.' },
    { title: 'the same kind in Chinese', subject: '账户冻结', own: '我的账户昨天被冻结了。' },
    {
      title: 'the mail mentions the subject too',
      subject: 'Payment failed',
      own: 'After the payment failed my account was locked.',
    },
    {
      title: 'an unsure kind',
      subject: 'Payment failed',
      own: 'My account is locked.',
      unsure: true,
      outcome: 'not-applicable',
    },
    {
      title: 'a reply keeps the conversation’s subject',
      subject: 'Re: Payment failed',
      own: 'My account is locked.',
      composeType: 'reply',
      outcome: 'not-applicable',
    },
    { title: 'a subject that names no kind', subject: 'Order 1234567', own: 'My account is locked.' },
    {
      title: 'the quoted text tells of another kind',
      subject: 'Account locked',
      own: 'My account is locked.',
      quoted: 'Your payment failed.',
      composeType: 'newMail',
    },
    { title: 'an empty mail', subject: 'Payment failed', own: '' },
  ],
  reported: [
    {
      title: 'a payment subject on a locked account',
      subject: 'Payment failed',
      own: 'My account is locked since Monday.',
      message: 'otherProblem',
      params: { subjectType: 'payment-error', bodyType: 'account-locked' },
      phrases: ['Payment failed'],
      after: { subject: 'Account locked on 2 March' },
    },
    {
      title: 'the same in Chinese',
      subject: '关于支付失败的咨询',
      own: '我的账户被冻结了，请解冻。',
      message: 'otherProblem',
      after: { subject: '关于账户冻结的咨询' },
    },
    {
      title: 'mixed',
      subject: 'Refund not received',
      own: '我的账户被锁定了，please unlock it',
      message: 'otherProblem',
    },
  ],
});
