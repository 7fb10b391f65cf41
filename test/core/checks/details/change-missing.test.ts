import { changeMissing } from '../../../../src/core/checks/details/change-missing';
import { checkTester } from '../../../support/check-tester';

checkTester.run(changeMissing, {
  silent: [
    { title: 'what', own: 'Please change my phone number to 13812345678.', type: 'account-change' },
    { title: 'what in Chinese', own: '请修改我的注册邮箱。', type: 'account-change' },
    { title: 'mixed', own: '请帮我 change my email address', type: 'account-change' },
    { title: 'from one plan to another', own: '请把套餐从 59 元换成 99 元。', type: 'account-change' },
    { title: 'what it should be', own: '英文名 WANG LI 应为 WANG LEE，请更正。', type: 'account-change' },
    { title: 'the new bank', own: '请变更提现银行账户，改为招商银行，卡尾号 8812。', type: 'account-change' },
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
    {
      title: 'another bank, but not which',
      own: '公司换了开户行，请变更提现银行账户。',
      type: 'account-change',
      message: 'noChange',
    },
    { title: 'an empty draft', own: '', type: 'account-change', message: 'noChange' },
  ],
});
