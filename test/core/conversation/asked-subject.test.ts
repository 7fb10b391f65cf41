import { askedSubject } from '../../../src/core/conversation/asked-subject';

describe('what a subject asks about', () => {
  it.each([
    ['[OKP-2026-020287] We have received your request: Failed payment of 318.00 EUR', 'Failed payment of 318.00 EUR'],
    ['[4821] Your request has been closed: Change of phone number', 'Change of phone number'],
    ['Automatic reply: Account locked', 'Account locked'],
    ['[OKP-2026-020287] 我们已收到您的请求：账户被冻结', '账户被冻结'],
    ['自动回复：账户被冻结', '账户被冻结'],
    // A colon of the user's own, and a desk's subject that repeats nothing.
    ['Error: payment failed', 'Error: payment failed'],
    ['付款失败：订单 20261123001', '付款失败：订单 20261123001'],
    ['We have received your request', 'We have received your request'],
    ['', ''],
  ])('%s', (subject, expected) => expect(askedSubject(subject)).toBe(expected));
});
