import { followUpEarly } from '../../../../src/core/checks/timing/follow-up-early';
import { checkTester } from '../../../support/check-tester';

checkTester.run(followUpEarly, {
  languageFree: true,
  silent: [
    { title: 'no known request', outcome: 'cannot-tell' },
    { title: 'due already', knownRequest: { dueAt: Date.parse('2026-03-04T09:00Z') } },
    { title: 'no target known', knownRequest: { number: '48213' } },
  ],
  reported: [
    {
      title: 'before the target',
      timeZone: 'Asia/Shanghai',
      own: 'Any news?',
      knownRequest: { dueAt: Date.parse('2026-03-05T09:00Z') },
      message: 'notDueYet',
      params: { due: '2026-03-05 17:00' },
    },
    {
      title: 'before the target, Chinese mail',
      own: '有进展吗？',
      knownRequest: { dueAt: Date.parse('2026-03-04T10:01Z') },
      message: 'notDueYet',
    },
  ],
});
