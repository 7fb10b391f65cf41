import { mentionedButMissing } from '../../../../src/core/checks/attachment/mentioned-but-missing';
import { checkTester } from '../../../support/check-tester';

checkTester.run(mentionedButMissing, {
  looksInOwnText: true,
  silent: [
    ...[
      'I attached the lease to my mail last Friday.',
      'I attached the signed fee form to my mail to the bursar last week and she was content.',
      'I enclosed the slip with the parcel three weeks ago.',
      '前天给您的信里我已经附了租约复印件。',
      '说明已随上周五的邮件附上，这次不再重复。',
      '看图时能用铅笔做笔记吗？',
    ].map((own) => ({
      title: own,
      own,
    })),
    { title: 'promised and attached', own: 'Please see the attached screenshot.', attachments: ['shot.png'] },
    { title: 'promised and attached in Chinese', own: '请见附件截图。', attachments: ['截图.png'] },
    {
      title: 'a screenshot in the mail',
      html: '<p>See the attached screenshot:</p><img src="cid:1">',
      attachments: [{ name: 'image001.png', isInline: true, contentType: 'image/png' }],
    },
    { title: 'a link to a shared file', own: 'The statement is attached: https://1drv.ms/b/s!Abc' },
    {
      title: 'a mail attached as an item',
      own: 'See the attached mail.',
      attachments: [{ name: 'mail', kind: 'item' }],
    },
    { title: 'talk about attaching', own: 'How can I attach a file? I cannot open attachments.' },
    { title: 'talk about attaching in Chinese', own: '我无法上传附件，应该怎么办？' },
    { title: 'an offer', own: 'I can send a screenshot if you need one.' },
    { title: 'nothing promised, mixed', own: '我的 account is locked since Monday' },
    { title: 'attachments unknown', own: 'See attached.', without: ['attachments'], outcome: 'cannot-tell' },
    { title: 'an empty draft', own: '' },
  ],
  reported: [
    ...[
      'I enclose the certificate of my employer, now with the stamp that was missing.',
      'I have put her identity card with this mail, front and back.',
      "I'm sending you a snap of the spine along with this so you can see the batch.",
      'I am enclosing my driving licence.',
      'I attached the bill from last month.',
    ].map((own) => ({ title: own, own, message: 'nothingAttached' as const })),
    {
      title: 'promised and missing',
      own: 'Please see the attached screenshot.',
      message: 'nothingAttached',
      suggestions: ['attachFile'],
    },
    { title: 'promised in Chinese', own: '截图见附件，请查收。', message: 'nothingAttached' },
    { title: 'mixed', own: '您好，please find attached the screenshot，谢谢', message: 'nothingAttached' },
    {
      title: 'a picture does not keep the promise of a statement',
      html: '<p>I attached the PDF statement.</p><img src="cid:1">',
      attachments: [{ name: 'image001.png', isInline: true, contentType: 'image/png' }],
      message: 'nothingAttached',
    },
    {
      title: 'a logo in the signature',
      own: 'I attached the receipt.',
      signature: 'Li Wei',
      message: 'nothingAttached',
    },
    {
      title: 'a link that shares nothing',
      own: 'I attached the receipt, see https://dropbox.com@evil.example/x',
      message: 'nothingAttached',
    },
  ],
});
