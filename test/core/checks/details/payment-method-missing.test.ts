import { paymentMethodMissing } from '../../../../src/core/checks/details/payment-method-missing';
import { checkTester } from '../../../support/check-tester';

checkTester.run(paymentMethodMissing, {
  silent: [
    ...[
      'A shop sent 88,50 EUR back to my OKPay balance, it does not show.',
      '£41.26 was taken twice out of my savings.',
      '£41.26 was debited from my wallet twice.',
    ].map((own) => ({ title: own, own, type: 'payment-error' as const })),
    ...['Another €13.99 has gone off although I cancelled.', '取消订阅后又被扣了 25 元。'].map((own) => ({
      title: `a desk that does without it: ${own}`,
      own,
      type: 'payment-error' as const,
      desk: { needs: { 'payment-error': ['accountId', 'amount'] } } as const,
      outcome: 'not-applicable' as const,
    })),
    { title: 'a crypto currency', own: 'My transfer of 0.5 BTC is missing.', type: 'payment-error' },
    { title: 'a card', own: 'I paid by Visa card.', type: 'payment-error' },
    { title: 'a Chinese wallet', own: '我用支付宝付的款。', type: 'payment-error' },
    { title: 'a transfer', own: 'I made a bank transfer.', type: 'payment-error' },
    { title: 'mixed', own: '我用 PayPal 付款 but it failed', type: 'payment-error' },
    { title: 'the bank branch', own: '付款没到账，收款开户行是工商银行西湖支行。', type: 'payment-error' },
    { title: 'the end of a card', own: '尾号8812的卡被扣了两次。', type: 'payment-error' },
    { title: 'no payment', own: '我的账户被锁定了。', outcome: 'not-applicable' },
    { title: 'said in the quoted history', own: 'See above.', type: 'payment-error', quoted: 'I paid by Visa card.' },
  ],
  reported: [
    ...['My balance is wrong, 5 EUR are missing.', 'I was charged 5 EUR twice, I see it in my wallet.'].map((own) => ({
      title: own,
      own,
      type: 'payment-error' as const,
      message: 'noMethod',
    })),
    {
      title: 'a desk that lists it',
      own: 'I was charged twice.',
      type: 'payment-error',
      desk: { needs: { 'payment-error': ['accountId', 'paymentMethod'] } },
      message: 'noMethod',
    },
    {
      title: 'no method',
      own: 'My payment of €49.99 failed.',
      type: 'payment-error',
      message: 'noMethod',
      suggestions: ['insertText'],
    },
    { title: 'no method in Chinese', own: '我付了 199 元，但是失败了。', type: 'payment-error', message: 'noMethod' },
    {
      title: 'mixed, without it',
      own: '我的 payment of 49.99 EUR failed yesterday',
      type: 'payment-error',
      message: 'noMethod',
    },
    {
      title: 'a way that is only spoken of',
      own: '扣了 199 元，请问你们支持信用卡吗？',
      type: 'payment-error',
      message: 'noMethod',
    },
    { title: 'an empty draft', own: '', type: 'payment-error', message: 'noMethod' },
  ],
});
