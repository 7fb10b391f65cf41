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
    ...[
      'We are not a customer yet. Is single sign-on part of the Team plan?',
      'Before we buy: can the data stay in the EU?',
      '我们还没注册，请问企业入驻要交哪些材料？',
      '想在贵平台购买会员，请问学生有优惠吗？',
      'This is just to say thank you: your driver was very kind. No reply needed.',
      '想请你们表扬一下滨江站的小陈，雨天还把药送上楼。',
      'Where is my parcel? The tracking number is JD0099887766.',
      '运单YP4401928837九天没动了，麻烦查一下。',
      'The order 20391-7734 came without the lamp.',
      'My meter SX-4471902 shows nothing any more.',
      '我的会籍证 RA00552038 打不开门了。',
    ].map((own) => ({ title: own, own, type: 'general' as const })),
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
    ...[
      'I am a customer of yours and the app does not start.',
      'The app shows error 0x80070005 since Monday.',
      '电脑升级到 Windows 11 以后软件打不开了。',
      'It broke on 12 March 2026 at 14:05 and costs me 1,200,000 won a day.',
      '谢谢你们上次的帮助，不过现在又登录不了了。',
    ].map((own) => ({ title: own, own, message: 'noIdentifier' as const })),
    {
      title: 'an order finds no account whose payment is wrong',
      own: 'Order BC-2310-4471 was charged twice.',
      type: 'payment-error' as const,
      message: 'noIdentifier',
    },
  ],
});
