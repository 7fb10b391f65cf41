import type { HelpById } from './check-help';

export const recipientHelp: HelpById = {
  'recipient/look-alike': {
    title: { en: 'Look-alike address', 'zh-CN': '仿冒地址' },
    why: {
      en: 'Scammers register addresses one letter away from the real one. What you send there is gone, and the desk never sees it.',
      'zh-CN': '骗子会注册只差一个字母的地址。发过去的资料收不回来，真正的客服也看不到。',
    },
    bad: {
      en: 'support@0kpay.example (a zero instead of the O)',
      'zh-CN': 'support@0kpay.example（用数字 0 冒充字母 o）',
    },
    good: {
      en: 'support@okpay.example, copied from the official website',
      'zh-CN': '从官网抄下来的 support@okpay.example',
    },
  },
  'recipient/not-official': {
    title: { en: 'Not an official address', 'zh-CN': '不是官方地址' },
    why: {
      en: 'Only the official mailbox is read by support. Behind any other address may be anyone, and they would learn about your account.',
      'zh-CN': '客服只看官方邮箱。别的邮箱背后可能是任何人，发过去只会泄露您的账户情况。',
    },
    bad: { en: 'okpay.service@freemail.example', 'zh-CN': 'okpay.kefu@freemail.example' },
    good: { en: 'support@okpay.example', 'zh-CN': 'support@okpay.example' },
  },
};
