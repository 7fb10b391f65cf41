/** Says when an answer is due before somebody asks for it: at some desks each mail moves the request back in the queue. */
import { message } from '../../language/message';
import { defineCheck, type CheckHelp } from '../check';
import { moment } from '../moment';

const messages = {
  notDueYet: message({
    en: ({ due }: { due: string; dueAt: number }) =>
      `An answer is due by ${due} (your time). At some desks each new mail moves you back in the queue, so it can pay to wait.`,
    'zh-CN': ({ due }) => `预计 ${due}（您的时间）前会有答复。有些客服每收到一封新邮件就会重新排队，不妨再等等。`,
  }),
};

export const followUpEarly = defineCheck({
  id: 'timing/follow-up-early',
  severity: 'info',
  needs: ['knownRequest', 'now', 'timeZone'],
  messages,
  review({ knownRequest: { dueAt }, now, timeZone }) {
    if (dueAt === undefined || dueAt <= now) return [];
    return [{ message: 'notDueYet', params: { due: moment(dueAt, timeZone), dueAt } }];
  },
});

export const followUpEarlyHelp = (): CheckHelp => ({
  title: message({ en: () => 'Follow-up before the target', 'zh-CN': () => '跟进过早' }),
  why: message({
    en: () => 'Many help desks sort by the last mail; writing again makes a waiting request look fresh.',
    'zh-CN': () => '不少客服系统按最后来信排序，再写一封反而显得是新来的。',
  }),
  example: {
    good: message({ en: () => 'A follow-up after the target', 'zh-CN': () => '超过答复时限后再跟进' }),
    bad: message({ en: () => 'A follow-up after two hours', 'zh-CN': () => '两小时后就催促' }),
  },
});
