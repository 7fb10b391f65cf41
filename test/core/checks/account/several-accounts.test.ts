import { severalAccounts } from '../../../../src/core/checks/account/several-accounts';
import { checkTester } from '../../../support/check-tester';

checkTester.run(severalAccounts, {
  silent: [
    ...[
      'Please transfer my account a.b@inbox.example to my wife, c.d@inbox.example.',
      'Please change the surname on account a.b@inbox.example to Okafor and send the confirmation to c.d@inbox.example.',
      'Please add my husband (c.d@inbox.example) to my account a.b@inbox.example as a second user.',
      'My account has the e-mails a.b@inbox.example and c.d@inbox.example, please remove the second.',
      'Please change account 88213441, I came with 2 friends and 99887766 views.',
    ].map((own) => ({ title: own, type: 'account-change' as const, own })),
    {
      title: 'another account that stays as it is',
      type: 'account-change',
      own: '我妈的账号 zhang_555 一切正常不用动，请把我的账号 meng_022 的姓名改成孟洁。',
    },
    { title: 'one of two', type: 'account-change', own: '我有两个账户，请注销其中一个 lili88。' },
    {
      title: 'two kinds of data of one account',
      type: 'account-change',
      own: '账户 wang_77，邮箱 wang@mail.example 和手机 13911112222 都要更新。',
    },
    {
      title: 'an old and a new phone, both named',
      type: 'account-change',
      own: '旧号 13600001111 换成新号 13600002222，请都核对一下。',
    },
    { title: 'one account', type: 'account-change', own: 'Please change the phone of account ID 7730219.' },
    { title: 'one account in Chinese', type: 'account-change', own: '请修改账户ID 7730219 的手机号。' },
    {
      title: 'old and new e-mail of one account',
      type: 'account-change',
      own: 'Please change my e-mail from old@mail.example to new@mail.example.',
    },
    {
      title: 'old and new e-mail in Chinese',
      type: 'account-change',
      own: '请把注册邮箱从 old@mail.example 改为 new@mail.example。',
    },
    {
      title: 'two accounts, but no change',
      type: 'payment-error',
      own: 'I paid from account ID 7730219 to account ID 7730220.',
      outcome: 'not-applicable',
    },
    {
      title: 'a desk that takes several',
      type: 'account-change',
      own: 'Please change account ID 7730219 and account ID 7730220.',
      desk: { exceptions: ['several-accounts'] },
      outcome: 'not-applicable',
    },
    {
      title: 'the second only in the quoted text',
      type: 'account-change',
      own: 'Please change account ID 7730219.',
      quoted: 'Account ID 7730220 was changed.',
    },
    { title: 'an empty mail', type: 'account-change', own: '' },
    ...[
      'I have two accounts: ann@mail.example, which should stay as it is, and shop@mail.example. Please change the phone of the second.',
      'Of my two accounts ann@mail.example and shop@mail.example please change only the business one.',
      'Please change my address. Customer number 8821377, contract number 4007192.',
    ].map((own) => ({ title: own, type: 'account-change' as const, own })),
  ],
  reported: [
    ...[
      'Please put the new address on the wallet of the shop (login a.b@inbox.example) and on my own private one as well (login c.d@inbox.example).',
      'Delete my private account (a.b@inbox.example) and the one of my firm (c.d@inbox.example) please.',
      'Please change my address on my wallet a.b@inbox.example and on my wife’s, c.d@inbox.example.',
      'Please change the surname to Okafor on accounts 88213441 and 88213442.',
      'Kindly amend the address for each:\n- Hartley, TIN 481-220-917\n- Simmonds, TIN 481-306-442',
    ].map((own) => ({
      title: own,
      type: 'account-change' as const,
      own,
      message: 'severalAccounts',
      params: { count: 2 },
    })),
    {
      title: 'joined by 和 … 都',
      type: 'account-change',
      own: '13600001111 和 13600002222 都要过户到我名下。',
      message: 'severalAccounts',
      params: { count: 2 },
    },
    {
      title: 'one label, several accounts',
      type: 'account-change',
      own: '店铺 M-1101、M-1102、M-1103 的名称请改成“福来”。',
      message: 'severalAccounts',
      params: { count: 3 },
    },
    {
      title: "one's own and a spouse's",
      type: 'account-change',
      own: '我和我太太的账户都要换邮箱。',
      message: 'severalAccounts',
    },
    {
      title: 'two ids',
      type: 'account-change',
      own: 'Please change the phone of account ID 7730219 and account ID 7730220.',
      message: 'severalAccounts',
      params: { count: 2 },
      suggestions: ['openDrafts'],
    },
    {
      title: 'two ids in Chinese',
      type: 'account-change',
      own: '请修改账户ID 7730219 和账户ID 7730220 的手机号。',
      message: 'severalAccounts',
      params: { count: 2 },
    },
    ...[
      "Could you change the address for both my contract 07700 900118 and my wife's, 07700 900119?",
      'Please update the address of both my policies.',
      'Please change the plan of both of our phone numbers to Flex 20.',
    ].map((own) => ({ title: own, type: 'account-change' as const, own, message: 'severalAccounts' })),
    {
      title: 'said, not listed',
      type: 'account-change',
      own: 'Please update the address of both my accounts.',
      message: 'severalAccounts',
      suggestions: [],
    },
    { title: 'said in Chinese', type: 'account-change', own: '我有两个账户都要改手机号。', message: 'severalAccounts' },
    {
      title: 'two e-mails of two accounts',
      type: 'account-change',
      own: 'Please change the phone of these accounts:\na.li@mail.example\nb.li@mail.example',
      message: 'severalAccounts',
      params: { count: 2 },
    },
  ],
});
