/** Says when the desk opens, if it is closed now: the wait starts then. */
import { message } from '../../language/message';
import { defineCheck } from '../check';
import { moment } from '../moment';

const messages = {
  closedUntil: message({
    en: ({ opens }: { opens: string; opensAt: number }) =>
      `The desk is closed now and opens again ${opens} (your time). You can send now or have the mail delivered then.`,
    'zh-CN': ({ opens }) => `客服现在不在工作时间，${opens}（您的时间）恢复。可以现在发，也可以定时到那时发送。`,
  }),
};

export const closedHours = defineCheck({
  id: 'timing/closed-hours',
  severity: 'info',
  needs: ['deskTime', 'timeZone'],
  messages,
  review({ deskTime, timeZone }) {
    const { open, opensAt } = deskTime;
    // A desk that never opens again has a mistake in its profile, not closed hours.
    if (open !== false || opensAt === undefined) return [];
    return [{ message: 'closedUntil', params: { opens: moment(opensAt, timeZone), opensAt } }];
  },
});
