import { requestMissing } from '../../../../src/core/checks/details/request-missing';
import { checkTester } from '../../../support/check-tester';

checkTester.run(requestMissing, {
  silent: [
    { title: 'a wish', own: 'My account is locked. Please unlock it.' },
    { title: 'a wish in Chinese', own: '我的账户被锁定了，请帮我解锁。' },
    { title: 'a question', own: 'My account is locked. Why?' },
    { title: 'a question in Chinese', own: '我的账户被锁定了，是什么原因？' },
    { title: 'no description yet', own: 'Hello', outcome: 'not-applicable' },
    { title: 'an empty draft', own: '', outcome: 'not-applicable' },
    {
      title: 'a wish in the quoted history',
      own: 'My account is still locked today.',
      quoted: 'Please unlock my account.',
      composeType: 'newMail',
    },
  ],
  reported: [
    {
      title: 'only what happened',
      own: 'My account was locked on Monday after three wrong passwords.',
      message: 'noWish',
      suggestions: ['insertText'],
    },
    {
      title: 'only what happened, in Chinese',
      own: '我的账户周一被锁定了，当时连续输错了三次密码。',
      message: 'noWish',
    },
    { title: 'mixed', own: '我的账户 was locked on Monday after three wrong passwords', message: 'noWish' },
    {
      title: 'a wish only in the signature',
      own: 'My account was locked on Monday.',
      signature: 'Please consider the environment',
      message: 'noWish',
    },
  ],
});
