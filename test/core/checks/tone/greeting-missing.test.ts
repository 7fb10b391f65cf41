import { greetingMissing } from '../../../../src/core/checks/tone/greeting-missing';
import { checkTester } from '../../../support/check-tester';

checkTester.run(greetingMissing, {
  silent: [
    { title: 'a greeting', own: 'Dear support team,\nmy account is locked.' },
    { title: 'a Chinese greeting', own: '您好，我的账户被锁定了。' },
    { title: 'a mixed greeting', own: 'Hi 客服，我的 account is locked' },
    {
      title: 'a short answer in a running exchange',
      own: 'It is 7730219.',
      quoted: 'Dear customer, what is your account ID?',
      outcome: 'not-applicable',
    },
    {
      title: 'a desk that wants none',
      own: 'Account locked.',
      desk: { exceptions: ['no-greeting'] },
      outcome: 'not-applicable',
    },
    { title: 'an empty draft', own: '', outcome: 'not-applicable' },
  ],
  reported: [
    {
      title: 'no greeting',
      own: 'My account is locked.',
      message: 'noGreeting',
      after: { bodyHas: 'Dear OKPay support team,' },
    },
    {
      title: 'no greeting in Chinese',
      own: '我的账户被锁定了，请解锁。',
      message: 'noGreeting',
      after: { bodyHas: '尊敬的 OKPay 客服，您好：' },
    },
    {
      title: 'no greeting in HTML',
      html: '<div>My account is locked.</div>',
      message: 'noGreeting',
      after: { bodyHas: 'Dear OKPay support team,' },
    },
    {
      title: 'a greeting only in the quoted text of a new mail',
      own: 'My account is locked.',
      quoted: 'Dear customer,',
      composeType: 'newMail',
      message: 'noGreeting',
    },
    {
      title: 'a greeting only in the signature',
      own: 'My account is locked.',
      signature: 'Hello from Berlin',
      message: 'noGreeting',
    },
    { title: 'a greeting only in the subject', subject: 'Hello', own: 'My account is locked.', message: 'noGreeting' },
  ],
});
