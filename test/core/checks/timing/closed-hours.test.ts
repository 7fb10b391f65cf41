import { closedHours } from '../../../../src/core/checks/timing/closed-hours';
import { checkTester } from '../../../support/check-tester';

checkTester.run(closedHours, {
  languageFree: true,
  silent: [
    { title: 'open', desk: { timeZone: 'Asia/Shanghai', hours: [{ days: ['wed'], from: '09:00', to: '19:00' }] } },
    { title: 'no hours stated', outcome: 'cannot-tell' },
    {
      title: 'only busy times stated',
      desk: { timeZone: 'Asia/Shanghai', busyTimes: [{ fromDate: '2026-03-01', toDate: '2026-03-09' }] },
    },
  ],
  reported: [
    {
      title: 'closed until tomorrow',
      timeZone: 'Europe/Berlin',
      desk: { timeZone: 'Asia/Shanghai', hours: [{ days: ['wed', 'thu'], from: '09:00', to: '17:00' }] },
      message: 'closedUntil',
      params: { opens: '2026-03-05 02:00' },
    },
    {
      title: 'a weekend',
      now: '2026-03-07T10:00:00Z',
      desk: { timeZone: 'UTC', hours: [{ days: ['mon'], from: '09:00', to: '17:00' }] },
      message: 'closedUntil',
      params: { opens: '2026-03-09 09:00' },
    },
  ],
});
