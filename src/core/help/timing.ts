import type { HelpById } from './check-help';

export const timingHelp: HelpById = {
  'timing/closed-hours': {
    title: { en: 'Desk closed', 'zh-CN': '客服不在工作时间' },
    why: {
      en: 'Nobody reads your mail before the desk opens. You can send it now and wait, or use the time to complete it.',
      'zh-CN': '对方上班前没有人会看。可以现在发出等着，也可以趁这段时间把内容补全。',
    },
    bad: { en: 'Sunday, 11 pm', 'zh-CN': '周日晚上 11 点' },
    good: { en: 'Tuesday, 10 am', 'zh-CN': '周二上午 10 点' },
  },
  'timing/busy-hours': {
    title: { en: 'Busy time', 'zh-CN': '客服高峰期' },
    why: {
      en: 'At busy times answers take longer. A mail sent off the peak may well be read sooner.',
      'zh-CN': '高峰期回复会慢一些，错开时间发，反而可能更快。',
    },
    bad: { en: 'On the day of the holiday sale', 'zh-CN': '节日促销当天' },
    good: { en: 'In the week after the sale', 'zh-CN': '促销结束后的一周' },
  },
  'timing/follow-up-early': {
    title: { en: 'Follow-up too early', 'zh-CN': '跟进过早' },
    why: {
      en: 'Some desks sort by the latest mail: writing again can put your request back at the end of the queue.',
      'zh-CN': '有些客服系统按最后来信的时间排序，再写一封反而可能排到后面。',
    },
    bad: { en: 'A follow-up after two hours', 'zh-CN': '两小时后就催' },
    good: { en: 'A follow-up once the answer is late', 'zh-CN': '过了答复时限再跟进' },
  },
};
