import { amountMissing } from '../../../../src/core/checks/details/amount-missing';
import { checkTester } from '../../../support/check-tester';

checkTester.run(amountMissing, {
  silent: [
    { title: 'a price and a sum', own: '1.1元一度，扣了我46元，支付错了。', type: 'payment-error' },
    { title: 'an amount', own: 'My payment of €49.99 failed.', type: 'payment-error' },
    { title: 'a Chinese amount', own: '我付了 199 元，支付失败。', type: 'payment-error' },
    {
      title: 'an amount in the subject',
      subject: 'Payment of $20 failed',
      own: 'Please check.',
      type: 'payment-error',
    },
    { title: 'mixed', own: '我的 payment of 300 USDT 失败了', type: 'payment-error' },
    { title: 'no payment', own: 'My account is locked.', outcome: 'not-applicable' },
    {
      title: 'an unsure kind',
      own: 'My payment failed.',
      type: 'payment-error',
      unsure: true,
      outcome: 'not-applicable',
    },
    {
      title: 'said in the quoted history',
      own: 'Here is the receipt.',
      type: 'payment-error',
      quoted: 'I was charged €49.99.',
    },
  ],
  reported: [
    ...['充电多扣了钱，屏上写着1.1元一度。', 'You charged me wrong: it says 0.42 EUR per kWh.'].map((own) => ({
      title: `a price is no sum: ${own}`,
      own,
      type: 'payment-error' as const,
      message: 'noAmount' as const,
    })),
    {
      title: 'no amount',
      own: 'My payment failed on 3 March.',
      type: 'payment-error',
      message: 'noAmount',
      suggestions: ['insertText'],
    },
    { title: 'no amount in Chinese', own: '我昨天支付失败了。', type: 'payment-error', message: 'noAmount' },
    {
      title: 'a date and a card are no amount',
      own: '3 月 3 日用尾号 1111 的卡付款失败。',
      type: 'payment-error',
      message: 'noAmount',
    },
    {
      title: 'mixed, without it',
      own: 'Hello, 我的 payment failed yesterday and I do not know why',
      type: 'payment-error',
      message: 'noAmount',
    },
    {
      title: 'an amount only in the signature',
      own: 'My payment failed.',
      signature: 'Li Wei\nWin €500 now',
      type: 'payment-error',
      message: 'noAmount',
    },
    { title: 'an empty draft', own: '', type: 'payment-error', message: 'noAmount' },
  ],
});
