import { lookAlike } from '../../../../src/core/checks/recipient/look-alike';
import { checkTester } from '../../../support/check-tester';

checkTester.run(lookAlike, {
  languageFree: true,
  silent: [
    { title: 'the official address', own: 'Hello' },
    { title: 'an address under the official domain', to: ['help@eu.okpay.example'] },
    { title: 'free mail as such', to: ['li.wei@gmail.com'] },
    { title: 'an unrelated company', to: ['office@flowers.example'] },
    { title: 'a look-alike only in the quoted text', own: 'Hello', quoted: 'Write to support@okpay-help.com' },
    {
      title: 'a desk without confirmed addresses',
      to: ['support@okpay.com'],
      desk: { officialDomains: [], officialAddresses: [], confirmed: false },
    },
    { title: 'recipients unknown', without: ['to'], outcome: 'cannot-tell' },
    { title: 'an empty draft', to: [], own: '' },
  ],
  reported: [
    {
      title: 'another top-level domain',
      to: ['support@okpay.com'],
      message: 'imitates',
      phrases: ['support@okpay.com'],
      params: { official: 'okpay.example' },
      after: { to: 'support@okpay.example' },
    },
    {
      title: 'a digit for a letter',
      to: ['support@0kpay.com'],
      message: 'imitates',
      after: { to: 'support@okpay.example' },
    },
    { title: 'an extra word', to: ['support@okpay-help.com'], message: 'imitates' },
    {
      title: 'any word beside the name, in a mail meant for the desk',
      to: ['desk@okpay-orchard.net'],
      message: 'imitates',
    },
    { title: 'a sub-domain trick', to: ['support@okpay.example.help-center.net'], message: 'imitates' },
    {
      title: 'the display name claims the desk',
      to: ['OKPay Support <okpay.team@gmail.com>'],
      message: 'nameClaims',
      phrases: ['okpay.team@gmail.com'],
    },
    {
      title: 'two of them',
      to: ['support@okpay.com', 'help@okpay-service.com'],
      message: 'imitates',
      phrases: ['support@okpay.com', 'help@okpay-service.com'],
    },
    {
      title: 'the writer chooses between two official addresses',
      to: ['support@okpay.net'],
      desk: { officialAddresses: ['a@okpay.example', 'b@okpay.example'] },
      message: 'imitates',
      suggestions: ['replaceRecipient', 'replaceRecipient'],
    },
    {
      title: 'only the domain is known',
      to: ['support@okpay.net'],
      desk: { officialAddresses: [] },
      message: 'imitates',
      suggestions: ['replaceRecipient'],
    },
  ],
});
