/** Asks for the day and time of the event where support has to find it in its logs. */
import { message } from '../../language/message';
import { defineCheck } from '../check';
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
