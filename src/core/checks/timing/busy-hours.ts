/** Says so when the desk names the present time as busy. Silent on urgent kinds of problem: those should not wait. */
import { message } from '../../language/message';
import { defineCheck } from '../check';

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
