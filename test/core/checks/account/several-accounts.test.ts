import { severalAccounts } from '../../../../src/core/checks/account/several-accounts';
import { checkTester } from '../../../support/check-tester';

checkTester.run(severalAccounts, {
  silent: [
    { title: 'one account', type: 'account-change', own: 'Please change the phone of account ID 7730219.' },
    { title: 'one account in Chinese', type: 'account-change', own: '请修改账户ID 7730219 的手机号。' },
    {
      title: 'old and new e-mail of one account',
      type: 'account-change',
      own: 'Please change my e-mail from old@mail.example to new@mail.example.',
    },
    {
      title: 'old and new e-mail in Chinese',
      type: 'account-change',
      own: '请把注册邮箱从 old@mail.example 改为 new@mail.example。',
    },
    {
      title: 'two accounts, but no change',
      type: 'payment-error',
      own: 'I paid from account ID 7730219 to account ID 7730220.',
      outcome: 'not-applicable',
    },
    {
      title: 'a desk that takes several',
      type: 'account-change',
      own: 'Please change account ID 7730219 and account ID 7730220.',
      desk: { exceptions: ['several-accounts'] },
      outcome: 'not-applicable',
    },
    {
      title: 'the second only in the quoted text',
      type: 'account-change',
      own: 'Please change account ID 7730219.',
      quoted: 'Account ID 7730220 was changed.',
    },
    { title: 'an empty mail', type: 'account-change', own: '' },
  ],
  reported: [
    {
      title: 'two ids',
      type: 'account-change',
      own: 'Please change the phone of account ID 7730219 and account ID 7730220.',
      message: 'severalAccounts',
      params: { count: 2 },
      suggestions: ['openDrafts'],
    },
    {
      title: 'two ids in Chinese',
      type: 'account-change',
      own: '请修改账户ID 7730219 和账户ID 7730220 的手机号。',
      message: 'severalAccounts',
      params: { count: 2 },
    },
    {
      title: 'said, not listed',
      type: 'account-change',
      own: 'Please update the address of both my accounts.',
      message: 'severalAccounts',
      suggestions: [],
    },
    { title: 'said in Chinese', type: 'account-change', own: '我有两个账户都要改手机号。', message: 'severalAccounts' },
    {
      title: 'two e-mails of two accounts',
      type: 'account-change',
      own: 'Please change the phone of these accounts:\na.li@mail.example\nb.li@mail.example',
      message: 'severalAccounts',
      params: { count: 2 },
    },
  ],
});
