/** Asks for the day and time of the event where support has to find it in its logs. */
import { message } from '../../language/message';
import { defineCheck, type CheckHelp } from '../check';
import { detailNeeds, isAsked, isUnsaid, labelledLine } from '../missing-detail';

const messages = {
  noTime: message({
    en: () => 'The mail does not say when it happened. Add the date and, if you can, the time.',
    'zh-CN': () => '邮件里没有写明发生的时间。请补上日期，最好也写上几点。',
  }),
};

export const timeMissing = defineCheck({
  id: 'details/time-missing',
  severity: 'warning',
  needs: detailNeeds,
  messages,
  appliesTo: (inputs) => isAsked('dateTime', inputs),
  review: (inputs) =>
    isUnsaid('dateTime', inputs)
      ? [{ message: 'noTime', suggestions: labelledLine('dateTime', inputs.mailLocale) }]
      : [],
});

export const timeMissingHelp = (): CheckHelp => ({
  title: message({ en: () => 'Date or time missing', 'zh-CN': () => '缺少日期或时间' }),
  why: message({
    en: () =>
      'Support finds an event in its logs by the time; without it every search starts with a question back to you.',
    'zh-CN': () => '客服要靠时间在记录里查找；没有时间，第一封回信就只能反过来问您。',
  }),
  example: {
    good: message({
      en: () => 'It happened on 3 March at about 3 pm.',
      'zh-CN': () => '3 月 3 日下午 3 点左右发生的。',
    }),
    bad: message({ en: () => 'It happened some time ago.', 'zh-CN': () => '前阵子发生的。' }),
  },
});
