import { normaliseSubject } from '../../../src/core/mail/normalise-subject';
import { processorTime } from '../../support/processor-time';

describe('normaliseSubject', () => {
  it.each([
    ['Account locked', 'Account locked', 0, 0],
    ['Re: Fw: x', 'x', 1, 1],
    ['RE[2]: 回复：转发：关于账户', '关于账户', 3, 1],
    ['Re^3: a', 'a', 3, 0],
    ['Re (2): a', 'a', 2, 0],
    ['答复: AW: SV: Antw: y', 'y', 4, 0],
    ['回覆: 轉寄: 帳戶', '帳戶', 1, 1],
    ['WG: TR: RV: ENC: VB: z', 'z', 0, 5],
    ['[External] Re: z', 'z', 1, 0],
    ['【外部邮件】回复：付款', '付款', 1, 0],
    ['  re :  two   blanks ', 'two blanks', 1, 0],
    ['Re:', '', 1, 0],
    ['', '', 0, 0],
    ['Re', 'Re', 0, 0],
    ['Request: refund', 'Request: refund', 0, 0],
    ['Reply needed: order 5', 'Reply needed: order 5', 0, 0],
    ['Ref: 12345', 'Ref: 12345', 0, 0],
    ['回复时间太长：请处理', '回复时间太长：请处理', 0, 0],
    ['[#123] Re: z', '[#123] Re: z', 0, 0],
  ])('%j is %j with %d replies and %d forwards', (given, subject, replies, forwards) =>
    expect(normaliseSubject(given)).toEqual({ subject, replies, forwards }),
  );

  it('stays fast on hostile subjects', () => {
    const took = processorTime(() => {
      for (const piece of ['Re: ', 'Re[', ' ', '【', 'RE:RE']) normaliseSubject(piece.repeat(25_000));
    });
    expect(took).toBeLessThan(1500);
  });
});
