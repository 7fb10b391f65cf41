/** Says so when the desk names the present time as busy. Silent on urgent kinds of problem: those should not wait. */
import { message } from '../../language/message';
import { defineCheck, type CheckHelp } from '../check';

const messages = {
  busyNow: message({
    en: ({ reason }: { reason: string }) =>
      `The desk is at its busiest now${reason ? ` (${reason})` : ''}. If it can wait, send later for a quicker answer.`,
    'zh-CN': ({ reason }) => `现在是客服的高峰期${reason ? `（${reason}）` : ''}。如果不急，避开高峰再发会更快。`,
  }),
};

export const busyHours = defineCheck({
  id: 'timing/busy-hours',
  severity: 'info',
  needs: ['deskTime', 'requestType'],
  messages,
  appliesTo: ({ requestType }) => requestType.type !== 'security',
  review: ({ deskTime }) =>
    deskTime.busy ? [{ message: 'busyNow', params: { reason: deskTime.busyReason ?? '' } }] : [],
});

export const busyHoursHelp = (): CheckHelp => ({
  title: message({ en: () => 'Busy time', 'zh-CN': () => '客服高峰期' }),
  why: message({
    en: () => 'A mail sent off the peak is read sooner than one at the end of a long queue.',
    'zh-CN': () => '避开高峰发出的邮件，比排在长队末尾更早被看到。',
  }),
  example: {
    good: message({ en: () => 'The week after the sale', 'zh-CN': () => '促销结束后的一周' }),
    bad: message({ en: () => 'The day of the holiday sale', 'zh-CN': () => '节日促销当天' }),
  },
});
