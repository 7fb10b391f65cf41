import type { HelpById } from './check-help';

export const toneHelp: HelpById = {
  'tone/greeting-missing': {
    title: { en: 'Greeting missing', 'zh-CN': '缺少问候' },
    why: {
      en: 'A person will answer you. A greeting sets the tone for all that follows.',
      'zh-CN': '回信的也是人，一句问候能让沟通有个好的开始。',
    },
    bad: { en: 'Account locked. Fix it.', 'zh-CN': '账户锁了，处理一下。' },
    good: { en: 'Dear support team,', 'zh-CN': '您好：' },
  },
  'tone/thanks-missing': {
    title: { en: 'Thanks missing', 'zh-CN': '缺少致谢' },
    why: {
      en: 'People go further for those who see their work. One short sentence is enough.',
      'zh-CN': '一句感谢，会让对方更愿意多帮一步。',
    },
    bad: { en: 'Waiting for your answer.', 'zh-CN': '等你们回复。' },
    good: { en: 'Thank you for your help.', 'zh-CN': '感谢您的帮助。' },
  },
  'tone/demanding': {
    title: { en: 'Sounds like an order', 'zh-CN': '语气像命令' },
    why: {
      en: 'A request is granted more readily than an order.',
      'zh-CN': '商量的口气比命令更容易得到帮助。',
    },
    bad: { en: 'Unlock it today.', 'zh-CN': '今天必须给我解锁。' },
    good: { en: 'Could you please unlock it today?', 'zh-CN': '麻烦您今天帮忙解锁，好吗？' },
  },
  'tone/hostile': {
    title: { en: 'Hostile words', 'zh-CN': '言辞激烈' },
    why: {
      en: 'You may have every reason to be angry. But whoever reads this did not cause it, and can help you sooner if the mail says what went wrong.',
      'zh-CN': '您生气完全可以理解。但看信的人并不是造成问题的人，写清楚哪里出了错，对方才能更快帮上忙。',
    },
    bad: { en: 'You are all thieves.', 'zh-CN': '你们都是骗子。' },
    good: {
      en: 'I am upset that the refund has not come, and hope for a quick solution.',
      'zh-CN': '退款一直没到，我很着急，希望能尽快解决。',
    },
  },
  'tone/shouting': {
    title: { en: 'Text shouts', 'zh-CN': '正文语气过重' },
    why: {
      en: 'Capitals and rows of exclamation marks read like shouting, and the facts get lost in the noise.',
      'zh-CN': '全大写和连串的感叹号读起来像在喊，反而盖过了事实。',
    },
    bad: { en: 'MY ACCOUNT IS STILL LOCKED!!!', 'zh-CN': '账户到现在还锁着！！！' },
    good: { en: 'My account has been locked for a week.', 'zh-CN': '我的账户已经锁了一周。' },
  },
};
