import { demanding } from '../../../../src/core/checks/tone/demanding';
import { checkTester } from '../../../support/check-tester';

checkTester.run(demanding, {
  looksInOwnText: true,
  silent: [
    { title: 'a polite wish', own: 'Could you please unlock my account?' },
    { title: 'a polite wish in Chinese', own: '麻烦您尽快帮我解锁，谢谢。' },
    { title: 'softened', own: 'Please unlock my account immediately.' },
    { title: 'what the desk demanded', own: 'Your app says I must verify my account.' },
    { title: 'mixed and polite', own: '请 unlock my account，谢谢' },
    { title: 'an empty draft', own: '' },
  ],
  reported: [
    { title: 'an order', own: 'Unlock my account immediately.', message: 'order' },
    { title: 'an order in Chinese', own: '马上给我解锁！', message: 'order' },
    {
      title: 'an ultimatum',
      own: 'If you do not unlock it within 24 hours, I will close my account.',
      message: 'ultimatum',
    },
    { title: 'an ultimatum in Chinese', own: '24小时内不解决，我就销户。', message: 'ultimatum' },
  ],
});
