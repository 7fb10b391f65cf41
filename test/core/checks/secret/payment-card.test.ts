import { paymentCard } from '../../../../src/core/checks/secret/payment-card';
import { checkTester } from '../../../support/check-tester';

checkTester.run(paymentCard, {
  looksInOwnText: true,
  silent: [
    { title: 'the last four digits', own: 'My card ending 1111 was charged.' },
    { title: 'the last four digits in Chinese', own: '尾号 1111 的银行卡被扣款。' },
    { title: 'an IBAN', own: 'My IBAN is DE89 3704 0044 0532 0130 00.' },
    { title: 'an order number', own: 'My order number is 4111111111111112.' },
    { title: 'an identity number', own: '身份证号 11010519491231002X' },
    { title: 'an empty draft', own: '' },
  ],
  reported: [
    {
      title: 'a card number',
      own: 'My card is 4111 1111 1111 1111.',
      message: 'cardGiven',
      phrases: ['4111 1111 1111 1111'],
      after: { bodyHas: '[removed]', bodyLacks: '1111' },
    },
    {
      title: 'a card number in Chinese',
      own: '我的卡号是 4111111111111111。',
      message: 'cardGiven',
      after: { bodyHas: '［已删除］' },
    },
    {
      title: 'the desk asks for the last four',
      own: 'My card is 5555 5555 5555 4444.',
      desk: { exceptions: ['card-last-four'] },
      message: 'cardGiven',
      after: { bodyHas: '•••• 4444', bodyLacks: '5555' },
    },
    { title: 'a full-width number', own: '卡号：４１１１１１１１１１１１１１１１', message: 'cardGiven' },
  ],
});
