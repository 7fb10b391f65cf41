import { changeMissing } from '../../../../src/core/checks/details/change-missing';
import { checkTester } from '../../../support/check-tester';

checkTester.run(changeMissing, {
  silent: [
    { title: 'what', own: 'Please change my phone number to 13812345678.', type: 'account-change' },
    { title: 'what in Chinese', own: '请修改我的注册邮箱。', type: 'account-change' },
    { title: 'mixed', own: '请帮我 change my email address', type: 'account-change' },
    { title: 'no change', own: 'My account is locked.', outcome: 'not-applicable' },
    {
      title: 'said in the quoted history',
      own: 'As I wrote.',
      type: 'account-change',
      quoted: 'Please change my phone number.',
    },
  ],
  reported: [
    {
      title: 'not what',
      own: 'Please make a change in my account.',
      type: 'account-change',
      message: 'noChange',
      suggestions: ['insertText'],
    },
    { title: 'not what, in Chinese', own: '请帮我改一下，谢谢。', type: 'account-change', message: 'noChange' },
    { title: 'an empty draft', own: '', type: 'account-change', message: 'noChange' },
  ],
});
