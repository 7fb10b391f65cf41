import { shouting } from '../../../../src/core/checks/tone/shouting';
import { checkTester } from '../../../support/check-tester';

checkTester.run(shouting, {
  looksInOwnText: true,
  silent: [
    { title: 'normal letters', own: 'My account is locked!' },
    { title: 'acronyms', own: 'I sent USDT to my IBAN by SEPA.' },
    { title: 'normal Chinese', own: '我的账户被锁定了！' },
    { title: 'loud only in the subject', subject: 'MY ACCOUNT IS LOCKED', own: 'My account is locked.' },
    { title: 'mixed', own: '我的 VIP account 被锁了' },
    { title: 'an empty draft', own: '' },
  ],
  reported: [
    { title: 'capitals', own: 'MY ACCOUNT IS STILL LOCKED', message: 'loud', phrases: ['MY ACCOUNT IS STILL LOCKED'] },
    { title: 'a row of marks', own: 'Hello, my account is still locked!!!', message: 'loud' },
    { title: 'a row of full-width marks', own: '账户到现在还锁着！！！', message: 'loud' },
  ],
});
