import { faqFirst } from '../../../../src/core/checks/request/faq-first';
import { checkTester } from '../../../support/check-tester';

checkTester.run(faqFirst, {
  silent: [
    { title: 'no FAQ', own: 'How do I unlock it?' },
    {
      title: 'a FAQ for another kind of problem',
      own: '怎么解锁？',
      desk: { faq: { general: [{ title: 'Fees', url: 'https://okpay.example/fees', language: 'en' }] } },
    },
    {
      title: 'a follow-up',
      own: 'Any news?',
      knownRequest: {},
      desk: { faq: { 'account-locked': [{ title: 'Locked', url: 'https://okpay.example/l', language: 'en' }] } },
      outcome: 'not-applicable',
    },
    {
      title: 'an unsure kind',
      own: 'Hello',
      unsure: true,
      desk: { faq: { 'account-locked': [{ title: 'Locked', url: 'https://okpay.example/l', language: 'en' }] } },
      outcome: 'not-applicable',
    },
  ],
  reported: [
    {
      title: 'in the language of the mail',
      own: '我的账户被锁定了',
      desk: {
        faq: {
          'account-locked': [
            { title: 'Locked', url: 'https://okpay.example/en', language: 'en' },
            { title: '账户锁定', url: 'https://help.okpay.example/zh', language: 'zh-CN' },
          ],
        },
      },
      message: 'faqKnown',
      params: { title: '账户锁定', host: 'help.okpay.example' },
    },
    {
      title: 'the only one there is',
      own: 'My account is locked',
      desk: { faq: { 'account-locked': [{ title: '账户锁定', url: 'https://okpay.example/zh', language: 'zh-CN' }] } },
      message: 'faqKnown',
      params: { title: '账户锁定' },
    },
  ],
});
