import { transactionReferenceMissing } from '../../../../src/core/checks/details/transaction-reference-missing';
import { checkTester } from '../../../support/check-tester';

checkTester.run(transactionReferenceMissing, {
  silent: [
    { title: 'an order number', own: 'My order number is 20260303119.', type: 'payment-error' },
    { title: 'a Chinese transaction number', own: '交易号：2026030322001', type: 'payment-error' },
    { title: 'no payment', own: 'My account is locked.', outcome: 'not-applicable' },
    {
      title: 'said in the quoted history',
      own: 'See above.',
      type: 'payment-error',
      quoted: 'Transaction ID: TX20260303119',
    },
  ],
  reported: [
    {
      title: 'no number',
      own: 'My payment of €49.99 failed.',
      type: 'payment-error',
      message: 'noReference',
      suggestions: ['insertText'],
    },
    { title: 'no number in Chinese', own: '我付了 199 元，失败了。', type: 'payment-error', message: 'noReference' },
    {
      title: 'mixed',
      own: '我的 payment of 49.99 EUR failed yesterday',
      type: 'payment-error',
      message: 'noReference',
    },
    { title: 'an empty draft', own: '', type: 'payment-error', message: 'noReference' },
  ],
});
