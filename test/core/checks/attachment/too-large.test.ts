import { tooLarge } from '../../../../src/core/checks/attachment/too-large';
import { checkTester } from '../../../support/check-tester';

checkTester.run(tooLarge, {
  languageFree: true,
  silent: [
    { title: 'exactly 25 MB', attachments: [{ size: 25 * 1024 * 1024 }] },
    { title: 'a large file in the cloud', attachments: [{ size: 90 * 1024 * 1024, kind: 'cloud' }] },
    { title: 'nothing attached' },
    { title: 'sizes unknown', attachments: [{ size: 0 }] },
  ],
  reported: [
    {
      title: 'one large file',
      attachments: ['a.png', { name: 'film.mp4', size: 40 * 1024 * 1024 }],
      message: 'overLimit',
      params: { size: 40.1 },
      phrases: ['film.mp4'],
      suggestions: ['removeAttachment'],
    },
    {
      title: 'many that add up',
      attachments: [{ size: 13 * 1024 * 1024 }, { size: 13 * 1024 * 1024 }],
      message: 'overLimit',
      params: { size: 26 },
    },
  ],
});
