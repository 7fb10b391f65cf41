import { shouting } from '../../../../src/core/checks/subject/shouting';
import { checkTester } from '../../../support/check-tester';

checkTester.run(shouting, {
  silent: [
    { title: 'normal letters', subject: 'Account locked', own: 'HELLO THERE MY FRIENDS!!!' },
    { title: 'an acronym', subject: 'USDT transfer to IBAN failed' },
    { title: 'one mark', subject: 'Account locked!', own: 'Hello' },
    { title: 'Chinese, one mark', subject: '账户被锁定了！', own: '您好' },
    { title: 'empty', subject: '' },
  ],
  reported: [
    {
      title: 'capitals',
      subject: 'MY ACCOUNT IS LOCKED',
      own: 'Hello',
      message: 'loud',
      after: { subject: 'My account is locked' },
    },
    {
      title: 'a row of marks',
      subject: 'Account locked!!!',
      own: 'Hello',
      message: 'loud',
      after: { subject: 'Account locked' },
    },
    { title: 'a row of full-width marks', subject: '账户被锁定了！！！', own: '您好', message: 'loud' },
  ],
});
