import { password } from '../../../../src/core/checks/secret/password';
import { checkTester } from '../../../support/check-tester';

checkTester.run(password, {
  looksInOwnText: true,
  silent: [
    { title: 'talk about a password', own: 'I forgot my password and cannot reset it.' },
    { title: 'talk in Chinese', own: '我忘记密码了，无法重置密码。' },
    { title: 'mixed', own: '我的 password 不能用了' },
    { title: 'the writer has not written it', own: 'I will not send you my password.' },
    { title: 'an empty draft', own: '' },
  ],
  reported: [
    {
      title: 'a password',
      own: 'My password is hunter22X, please check.',
      message: 'passwordGiven',
      phrases: ['hunter22X'],
      after: { bodyHas: 'My password is [removed]', bodyLacks: 'hunter22X' },
    },
    {
      title: 'a password in Chinese',
      own: '我的密码是 Abc12345，请看一下。',
      message: 'passwordGiven',
      after: { bodyHas: '［已删除］', bodyLacks: 'Abc12345' },
    },
    {
      title: 'two of them',
      own: 'Old password: hunter22X\nNew password: Rabbit-77!',
      message: 'passwordGiven',
      phrases: ['hunter22X', 'Rabbit-77!'],
    },
    {
      title: 'in HTML',
      html: '<p>My password: <b>hunter22X</b></p>',
      message: 'passwordGiven',
      after: { bodyHas: '<b>[removed]</b>', bodyLacks: 'hunter22X' },
    },
  ],
});
