import type { HelpById } from './check-help';

export const accountHelp: HelpById = {
  'account/identifier-missing': {
    title: { en: 'Account not named', 'zh-CN': '没有写明账户' },
    why: {
      en: 'Support cannot look anything up until it knows the account, and your name is not enough to find it. This is what they ask most often.',
      'zh-CN': '不知道是哪个账户，客服什么也查不了，只凭姓名也找不到。这是最常被追问的一项。',
    },
    bad: { en: 'Please look into my account.', 'zh-CN': '请查一下我的账户。' },
    good: { en: 'My registered e-mail is li@contoso.example.', 'zh-CN': '我的注册邮箱是 li@contoso.example。' },
  },
  'account/several-accounts': {
    title: { en: 'Several accounts in one mail', 'zh-CN': '一封邮件涉及多个账户' },
    why: {
      en: 'Each account is verified and changed on its own. In one mail they all wait for the slowest.',
      'zh-CN': '每个账户都要单独核实和修改，写在一起就得等最慢的那个。',
    },
    bad: {
      en: 'Please change the phone number of accounts 1001 and 1002.',
      'zh-CN': '请把账户 1001 和 1002 的手机号都换掉。',
    },
    good: { en: 'One mail for account 1001, another for 1002', 'zh-CN': '账户 1001 一封，账户 1002 另一封' },
  },
};
