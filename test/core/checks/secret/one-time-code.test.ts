import { oneTimeCode } from '../../../../src/core/checks/secret/one-time-code';
import { checkTester } from '../../../support/check-tester';

checkTester.run(oneTimeCode, {
  looksInOwnText: true,
  silent: [
    { title: 'a code that does not arrive', own: 'I do not receive the verification code.' },
    { title: 'the same in Chinese', own: '我一直收不到短信验证码。' },
    { title: 'an error code', own: 'The error code is 403122.' },
    { title: 'an empty draft', own: '' },
  ],
  reported: [
    {
      title: 'a code',
      own: 'The verification code is 482913.',
      message: 'codeGiven',
      phrases: ['482913'],
      after: { bodyHas: '[removed]', bodyLacks: '482913' },
    },
    {
      title: 'a code in Chinese',
      own: '我收到的验证码是 482913。',
      message: 'codeGiven',
      after: { bodyLacks: '482913' },
    },
  ],
});
