/** Says when the desk opens, if it is closed now: the wait starts then. */
import { message } from '../../language/message';
import { defineCheck, type CheckHelp } from '../check';
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

export const closedHoursHelp = (): CheckHelp => ({
  title: message({ en: () => 'Desk closed', 'zh-CN': () => '客服不在工作时间' }),
  why: message({
    en: () => 'Knowing the hours saves you from counting the night as waiting.',
    'zh-CN': () => '知道工作时间，就不会把夜里也算成等待。',
  }),
  example: {
    good: message({ en: () => 'Tuesday, 10 am', 'zh-CN': () => '周二上午 10 点' }),
    bad: message({ en: () => 'Sunday, 11 pm', 'zh-CN': () => '周日晚上 11 点' }),
  },
});
