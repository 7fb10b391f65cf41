import { timeMissing } from '../../../../src/core/checks/details/time-missing';
import { checkTester } from '../../../support/check-tester';

checkTester.run(timeMissing, {
  silent: [
    {
      title: "a reply with the desk's mark",
      own: 'Here it is.',
      subject: 'Re: [NP-20931] Card',
      quoted: 'Please send the receipt.',
      outcome: 'not-applicable',
    },
    {
      title: "a number in the desk's own form",
      own: 'My account is locked again, see OK-123456.',
      subject: 'OK-123456 locked',
      desk: { requestNumberPatterns: ['OK-######'] },
      outcome: 'not-applicable',
    },
    ...[
      'I have been locked out of my account for three days.',
      'As of this morning I cannot log in, it is locked.',
      'Overnight my account got locked.',
      'Around lunchtime my account got blocked.',
      'My account was locked over Easter.',
    ].map((own) => ({ title: own, own })),
    { title: 'a date', own: 'My account was locked on 3 March 2026.' },
    { title: 'yesterday', own: 'My account was locked yesterday around noon.' },
    { title: 'a Chinese date', own: '我的账户在昨天下午3点被锁定。' },
    { title: 'a date in the subject', subject: 'Account locked since 3 March', own: 'Please unlock it.' },
    { title: 'mixed', own: '我的账户 was locked on 3 March, 请解锁' },
    { title: 'a general question needs none', own: 'How do I get a card?', type: 'general', outcome: 'not-applicable' },
    { title: 'an unsure kind', own: 'Please help.', unsure: true, outcome: 'not-applicable' },
    { title: 'said in the quoted history', own: 'Here is the screenshot.', quoted: 'It happened on 3 March 2026.' },
    { title: 'a follow-up that names its request', own: 'Any news on request #48213?', outcome: 'not-applicable' },
    {
      title: 'a desk that does without it',
      own: 'I am locked out of my account.',
      desk: { needs: { 'account-locked': ['accountId', 'errorMessage'] } },
      outcome: 'not-applicable',
    },
    { title: 'the kind is the user’s choice', own: 'Locked on Monday.', unsure: true, chosenType: 'account-locked' },
  ],
  reported: [
    ...[
      'My account is locked. I have been a customer for three years.',
      'My account is locked. I paid for three weeks of overnight delivery.',
      'My account is locked. Are you open after Easter?',
      'My account is locked. As of Monday I will be abroad.',
    ].map((own) => ({ title: own, own, message: 'noTime' })),
    { title: 'no time', own: 'My account is locked.', message: 'noTime', suggestions: ['insertText'] },
    { title: 'no time in Chinese', own: '我的账户被锁定了，请解锁。', message: 'noTime' },
    { title: 'no time, mixed', own: '我的账户 is locked, please help to unlock it', message: 'noTime' },
    { title: 'a payment', own: 'My payment failed.', type: 'payment-error', message: 'noTime' },
    { title: 'suspicious activity', own: '我发现可疑登录。', type: 'security', message: 'noTime' },
    {
      title: 'a date only in the signature',
      own: 'My account is locked.',
      signature: 'Li Wei, since 2019',
      message: 'noTime',
    },
    {
      title: 'the user chose the kind',
      own: 'Please help.',
      unsure: true,
      chosenType: 'account-locked',
      message: 'noTime',
    },
    {
      title: 'a desk that lists other kinds only',
      own: 'My account is locked.',
      desk: { needs: { 'payment-error': ['accountId', 'amount'] } },
      message: 'noTime',
    },
    { title: 'an empty draft', own: '', message: 'noTime' },
    {
      title: 'the desk asks for it in general questions',
      own: 'Where is my card?',
      type: 'general',
      desk: { needs: { general: ['dateTime'] } },
      message: 'noTime',
    },
  ],
});
