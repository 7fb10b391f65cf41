import { notOfficial } from '../../../../src/core/checks/recipient/not-official';
import { checkTester } from '../../../support/check-tester';

checkTester.run(notOfficial, {
  languageFree: true,
  silent: [
    { title: 'the official address' },
    { title: 'the official address and a friend', to: ['friend@gmail.com', 'support@okpay.example'] },
    {
      title: 'a mail service the desk lists',
      to: ['okpay@desk-service.example'],
      desk: { mailServiceDomains: ['desk-service.example'] },
    },
    { title: 'a look-alike has its own finding', to: ['support@okpay.com'] },
    {
      title: 'no official address is known',
      to: ['someone@gmail.com'],
      desk: { officialDomains: [], officialAddresses: [] },
      outcome: 'not-applicable',
    },
    { title: 'no recipient yet', to: [], outcome: 'not-applicable' },
  ],
  reported: [
    {
      title: 'free mail',
      to: ['okhelp@gmail.com'],
      message: 'elsewhere',
      phrases: ['okhelp@gmail.com'],
      suggestions: ['replaceRecipient'],
    },
    {
      title: 'free mail, Chinese mail',
      to: ['kefu2024@qq.com'],
      own: '您好，账户被冻结了',
      message: 'elsewhere',
      params: { address: 'kefu2024@qq.com' },
    },
    { title: 'an unrelated company', to: ['office@flowers.example'], message: 'elsewhere' },
  ],
});
