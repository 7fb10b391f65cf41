import { identityDocument } from '../../../../src/core/checks/attachment/identity-document';
import { checkTester } from '../../../support/check-tester';

checkTester.run(identityDocument, {
  languageFree: true,
  silent: [
    { title: 'a screenshot', attachments: ['screenshot.png', '截图.png'] },
    {
      title: 'a picture of an error about a passport',
      attachments: ['passport upload error.png', '身份证上传报错.png'],
    },
    { title: 'an innocent word inside another', attachments: ['video.mp4', 'idea.docx', 'ordid.pdf'] },
    {
      title: 'the desk asks for it',
      attachments: ['passport.pdf'],
      desk: { exceptions: ['identity-document'] },
      outcome: 'not-applicable',
    },
    { title: 'talk of a passport', own: 'My passport expired.', attachments: ['receipt.pdf'] },
    { title: 'nothing attached' },
    {
      title: 'a passport as asked',
      own: 'As you asked, a copy of my passport is attached.',
      attachments: ['IMG_2041.jpg'],
    },
    { title: '按要求发的证件', own: '按您的要求，身份证照片见附件。', attachments: ['IMG_2041.jpg'] },
    {
      title: 'a picture of a page about a passport',
      own: 'My passport number is refused. A screenshot is attached.',
      attachments: ['IMG_2041.jpg'],
    },
    { title: 'talk of an identity card', own: '我的身份证过期了。截图见附件。', attachments: ['IMG_2041.jpg'] },
    {
      title: 'an answer to a mail that asks for it',
      attachments: ['passport.pdf'],
      quoted: 'We need a copy of your identity card or passport.',
      outcome: 'not-applicable',
    },
    {
      title: 'an answer to a Chinese mail that asks for it',
      attachments: ['身份证正面.jpg'],
      quoted: '请回复本邮件并附上身份证正反面照片。',
      outcome: 'not-applicable',
    },
  ],
  reported: [
    {
      title: 'the file does not tell, the text does',
      own: 'A copy of my passport is attached.',
      attachments: ['IMG_2041.jpg'],
      message: 'toldDocument',
      params: { phrase: 'A copy of my passport is attached' },
    },
    {
      title: 'both sides of a card',
      own: 'Please unblock me. I attach my ID card, both sides.',
      attachments: ['scan.pdf'],
      message: 'toldDocument',
      params: { phrase: 'I attach my ID card' },
    },
    {
      title: '正文说附上身份证',
      own: '身份证正反面照片附上，请帮忙解锁。',
      attachments: ['IMG_2041.jpg'],
      message: 'toldDocument',
      params: { phrase: '身份证正反面照片附上' },
    },
    {
      title: 'a passport',
      attachments: ['my-passport_2026.pdf'],
      message: 'unaskedDocument',
      phrases: ['my-passport_2026.pdf'],
    },
    { title: 'a German passport', attachments: ['Reisepass_Muster.pdf'], message: 'unaskedDocument' },
    {
      title: 'an answer to a mail that warns against it',
      attachments: ['passport.pdf'],
      quoted: 'Never send a copy of your passport by mail.',
      message: 'unaskedDocument',
    },
    { title: 'a Chinese identity card', attachments: ['身份证正面.jpg'], message: 'unaskedDocument' },
    { title: 'camel case', attachments: ['DriverLicense.JPG'], message: 'unaskedDocument' },
    {
      title: 'two sides',
      attachments: ['receipt.pdf', 'ID card front.png', '護照.jpg'],
      message: 'unaskedDocument',
      phrases: ['ID card front.png', '護照.jpg'],
    },
  ],
});
