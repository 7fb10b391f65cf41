import { busyHours } from '../../../../src/core/checks/timing/busy-hours';
import { checkTester } from '../../../support/check-tester';

checkTester.run(busyHours, {
  languageFree: true,
  silent: [
    {
      title: 'a quiet day',
      desk: { timeZone: 'Asia/Shanghai', busyTimes: [{ fromDate: '2026-11-10', toDate: '2026-11-12' }] },
    },
    {
      title: 'a security matter does not wait',
      type: 'security',
      own: 'Somebody logged in to my account.',
      desk: { timeZone: 'UTC', busyTimes: [{ fromDate: '2026-03-01', toDate: '2026-03-09' }] },
      outcome: 'not-applicable',
    },
    { title: 'no busy times stated', outcome: 'cannot-tell' },
  ],
  reported: [
    {
      title: 'a dated range, last day',
      desk: { timeZone: 'UTC', busyTimes: [{ fromDate: '2026-03-01', toDate: '2026-03-04', reason: 'spring sale' }] },
      message: 'busyNow',
      params: { reason: 'spring sale' },
    },
    {
      title: 'a weekly hour',
      desk: { timeZone: 'Asia/Shanghai', busyTimes: [{ days: ['wed'], from: '17:00', to: '19:00' }] },
      message: 'busyNow',
      params: { reason: '' },
    },
  ],
});
