import { errorMessageMissing } from '../../../../src/core/checks/details/error-message-missing';
import { checkTester } from '../../../support/check-tester';

checkTester.run(errorMessageMissing, {
  silent: [
    { title: 'the message is quoted', own: 'I get the error message “Session expired, code 4031”.' },
    { title: 'a code in Chinese', own: '登录时报错，错误代码：E4031。' },
    { title: 'a screenshot is attached', own: 'I always get an error message.', attachments: ['error.png'] },
    { title: 'no talk of an error', own: 'My account is locked.' },
    { title: 'an innocent error', own: 'I sent the money to the wrong person by error.' },
    { title: 'a Chinese mail without errors', own: '我的账户被冻结了。' },
    {
      title: 'an error only in the quoted text',
      own: 'Thanks, done.',
      quoted: 'Do you see an error message?',
      composeType: 'newMail',
    },
    {
      title: 'a picture in the mail',
      html: '<p>I get an error message:</p><p><img src="cid:1"></p>',
      attachments: [{ name: 'image.png', isInline: true, contentType: 'image/png' }],
    },
    {
      title: 'a known request',
      own: 'Still an error message.',
      knownRequest: { number: '48213' },
      outcome: 'not-applicable',
    },
    { title: 'an empty draft', own: '' },
  ],
  reported: [
    {
      title: 'speaks of an error',
      own: 'When I log in I get an error message.',
      message: 'noErrorText',
      suggestions: ['insertText', 'attachFile'],
    },
    { title: 'speaks of one in Chinese', own: '登录的时候一直报错，请帮忙。', message: 'noErrorText' },
    { title: 'mixed', own: '登录时 shows an error message，请帮忙 check', message: 'noErrorText' },
    {
      title: 'the desk asks for it',
      own: 'My account is locked.',
      desk: { needs: { 'account-locked': ['errorMessage'] } },
      message: 'askedByDesk',
    },
    {
      title: 'a logo in the signature is no screenshot',
      own: 'I get an error message.',
      signature: 'Li Wei',
      message: 'noErrorText',
    },
  ],
});
