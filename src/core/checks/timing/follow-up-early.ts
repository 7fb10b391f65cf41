/** Says when an answer is due before somebody asks for it: at some desks each mail moves the request back in the queue. */
import { message } from '../../language/message';
import { defineCheck } from '../check';
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
