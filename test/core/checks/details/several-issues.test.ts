import { severalIssues } from '../../../../src/core/checks/details/several-issues';
import { checkTester } from '../../../support/check-tester';

checkTester.run(severalIssues, {
  silent: [
    {
      title: 'a stolen account that was locked',
      own: 'Somebody logged in from abroad. Now my account is locked.',
      type: 'security',
      second: 'account-locked',
    },
    { title: 'one problem', own: 'My account is locked.' },
    { title: 'one problem in Chinese', own: '我的账户被锁定了。' },
    {
      title: 'an unsure kind',
      own: 'My account is locked and my payment failed.',
      unsure: true,
      second: 'payment-error',
      outcome: 'not-applicable',
    },
    { title: 'an empty draft', own: '' },
  ],
  reported: [
    {
      title: 'two problems',
      own: 'My account is locked. Also, a payment failed.',
      second: 'payment-error',
      message: 'twoProblems',
      params: { first: 'account-locked', second: 'payment-error' },
    },
    {
      title: 'two problems in Chinese',
      own: '我的账户被锁定了。另外想换手机号。',
      second: 'account-change',
      message: 'twoProblems',
    },
  ],
});
