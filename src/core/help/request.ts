import type { HelpById } from './check-help';

export const requestHelp: HelpById = {
  'request/faq-first': {
    title: { en: 'FAQ may answer this', 'zh-CN': '常见问题里可能有答案' },
    why: {
      en: 'If the answer is in the FAQ, you have it in a minute instead of a day.',
      'zh-CN': '如果常见问题里就有答案，一分钟就能解决，不用等一天。',
    },
    bad: { en: 'How do I change my password?', 'zh-CN': '怎么修改密码？' },
    good: {
      en: 'I followed the page on changing passwords, but no code arrives.',
      'zh-CN': '我按“修改密码”的说明操作，但收不到验证码。',
    },
  },
};
