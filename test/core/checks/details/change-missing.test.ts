import { changeMissing } from '../../../../src/core/checks/details/change-missing';
import { checkTester } from '../../../support/check-tester';

checkTester.run(changeMissing, {
  silent: [
    { title: 'what', own: 'Please change my phone number to 13812345678.', type: 'account-change' },
    { title: 'what in Chinese', own: '请修改我的注册邮箱。', type: 'account-change' },
    { title: 'from one plan to another', own: '请把套餐从 59 元换成 99 元。', type: 'account-change' },
    { title: 'what it should be', own: '英文名 WANG LI 应为 WANG LEE，请更正。', type: 'account-change' },
    { title: 'the new bank', own: '请变更提现银行账户，改为招商银行，卡尾号 8812。', type: 'account-change' },
    { title: 'mixed', own: '请帮我 change my email address to li@example.com', type: 'account-change' },
    ...[
      'Please change my surname from Ortega to Ortega Lund.',
      'Kindly update the phone number. New number: +44 7700 900112.',
      'Please change my address, we now live at 14 Harbour Row, Oban.',
      'Please change the billing address. The new one is Mill Lane 4, Ely.',
      'Could you please move my number from the Classic 10 to the Flex 20 tariff?',
      'We would like to upgrade these workspaces from Free to the Team plan.',
      'Please switch my subscription to the annual plan.',
      'I want to close my account, please.',
      'Please change my password.',
      'How can I change my e-mail address?',
      'Am I allowed to change my PIN anywhere?',
      'What is the procedure for getting a new PIN?',
      'Please correct the name on my account. It should read Zoë Brandt.',
      'Please update the address as stated in the form I attach.',
      'Please replace my phone number 07700 900118 with 07700 900119.',
      'Please remove my old phone number.',
    ].map((own) => ({ title: own, own, type: 'account-change' as const })),
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
    ...[
      'Please change the billing address in my contract. Customer number LM-40071926.',
      'I need to update the data in my personal account because they are no longer correct.',
      'Please update my phone number, the old one is lost.',
      'I got married, so please change my surname on the account.',
      'Kindly change the e-mail address of my account. It is outdated.',
      '请帮我 change my email address',
    ].map((own) => ({ title: own, own, type: 'account-change' as const, message: 'noChange' })),
    { title: 'an empty draft', own: '', type: 'account-change', message: 'noChange' },
  ],
});
