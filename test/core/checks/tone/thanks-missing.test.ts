import { thanksMissing } from '../../../../src/core/checks/tone/thanks-missing';
import { checkTester } from '../../../support/check-tester';

checkTester.run(thanksMissing, {
  silent: [
    { title: 'thanks', own: 'My account is locked. Thank you for your help.' },
    { title: 'Chinese thanks', own: '我的账户被锁定了，谢谢！' },
    { title: 'thanks in the closing', own: 'My account is locked.\n\nMany thanks,\nLi Wei' },
    { title: 'mixed', own: '我的 account is locked, thanks' },
    { title: 'an empty draft', own: '', outcome: 'not-applicable' },
  ],
  reported: [
    {
      title: 'no thanks',
      own: 'My account is locked.',
      message: 'noThanks',
      after: { bodyHas: 'Thank you for your help.' },
    },
    {
      title: 'no thanks in Chinese',
      own: '我的账户被锁定了，请解锁。',
      message: 'noThanks',
      after: { bodyHas: '感谢您的帮助' },
    },
    { title: 'only the desk thanked', own: 'It is 7730219.', quoted: 'Thank you for writing.', message: 'noThanks' },
    { title: 'bitter thanks are none', own: 'Thanks for nothing.', message: 'noThanks' },
    { title: 'an empty-hearted signature', own: 'My account is locked.', signature: 'Li Wei', message: 'noThanks' },
  ],
});
