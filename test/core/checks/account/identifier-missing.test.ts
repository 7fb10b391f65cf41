import { identifierMissing } from '../../../../src/core/checks/account/identifier-missing';
import { checkTester } from '../../../support/check-tester';

checkTester.run(identifierMissing, {
  silent: [
    { title: 'the registered e-mail', own: 'My registered e-mail is li.wei@mail.example.' },
    { title: 'the registered e-mail in Chinese', own: '注册邮箱：li.wei@mail.example' },
    { title: 'a phone number', own: '我的注册手机号是 13812345678。' },
    { title: 'an account id', own: 'My account ID is 7730219.' },
    { title: 'an id in the subject', subject: 'Account ID 7730219 locked', own: 'Please unlock it.' },
    { title: 'I write from my registered address', own: 'I am writing from my registered e-mail address.' },
    { title: 'the same in Chinese', own: '我用注册邮箱给您写信。' },
    { title: 'an e-mail in the signature', own: 'Please unlock my account.', signature: 'Li Wei\nli.wei@mail.example' },
    {
      title: 'said in the quoted history',
      own: 'Here is the screenshot.',
      quoted: 'My registered e-mail is li.wei@mail.example.',
    },
    { title: 'a known request', own: 'Any news?', knownRequest: { number: '48213' }, outcome: 'not-applicable' },
    { title: 'a body that cannot be read', without: ['body'], outcome: 'cannot-tell' },
  ],
  reported: [
    {
      title: 'nothing',
      own: 'My account is locked, please unlock it.',
      message: 'noIdentifier',
      suggestions: ['insertText'],
    },
    { title: 'nothing in Chinese', own: '我的账户被锁定了，请解锁。', message: 'noIdentifier' },
    { title: 'mixed', own: 'Hello, 我的账户 is locked, please help me unlock it', message: 'noIdentifier' },
    {
      title: 'the From address is none',
      from: 'li.wei@mail.example',
      own: 'Please help with my account.',
      message: 'noIdentifier',
    },
    {
      title: 'a phone in the signature is none',
      own: 'My account is locked.',
      signature: 'Li Wei\nTel. +86 138 1234 5678',
      message: 'noIdentifier',
    },
    {
      title: 'the desk’s own address is none',
      own: 'I wrote to support@okpay.example about my account before.',
      message: 'noIdentifier',
    },
    { title: 'an empty draft', own: '', subject: '', message: 'noIdentifier' },
  ],
});
