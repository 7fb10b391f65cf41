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
    ...[
      'My flatmate paid £14.20 on 3 November and I got charged £20 by card, that is more. Account 88012245. Please refund the difference.',
      'My friend paid £10 for me on 3 November and you charged me more than once on my card. Account 88012245. Please refund me.',
      'My sister paid £40 for my ticket on 3 November by card and got charged more later. Account 88012245. Please refund her.',
      'You charged me £14.20 more than my flatmate on 3 November, by card. Account 88012245. Please refund it.',
      'My flatmate paid £14.20 and I paid £3 more on 3 November by card. Account 88012245. Please refund it.',
      'My brother paid £14.20 for our order on 3 November by card, it was charged twice. Account 88012245. Please refund it.',
      'My friend paid £25 into my account on 3 November by bank transfer and it never came. Account 88012245. Where is it?',
      '11月3日朋友付了12元，我被多扣了5元，用的是支付宝支付。账户88012245，请退。',
      'I was charged more on 3 November by card: £40. A friend paid £30. Account 88012245. Please refund the difference.',
    ].map((own) => ({ title: own, own, type: 'payment-error' as const })),
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
    ...[
      'My flatmate paid £14.20 on hers and i got charged way more for the exact same thing through Apple Pay last night. Order N-77310, account a@b.example. Please refund the difference.',
      'My flatmate paid £14.20 for hers on 3 November and I was charged way more by card. Account 88012245. Please refund the difference.',
      'Other customers were charged $5 on 3 November and you charged me a lot more on my card. Account 88012245. Please refund the difference.',
      'My neighbour pays £30 for the same package, but I was billed more on 3 November by direct debit. Account 88012245. Please refund the difference.',
      'My colleague got it for £12 on 3 November, I paid much more with my Visa card. Account 88012245. Please refund the difference.',
      '11月3日朋友只付了12元，我却被多扣了一截，用的是支付宝支付。账户88012245，请退差价。',
    ].map((own) => ({ title: own, own, type: 'payment-error' as const, message: 'noAmount' as const })),
    { title: 'an empty draft', own: '', type: 'payment-error', message: 'noAmount' },
  ],
});
