import { maskSubject } from '../../../src/core/conversation/mask-subject';

describe('subjects without secrets', () => {
  it.each([
    ['Cannot log in, my password is Sunny-Day-77', 'Sunny-Day-77'],
    ['Card 4111 1111 1111 1111 charged twice', '4111 1111 1111 1111'],
    ['登录失败，密码：Sunny-Day-77', 'Sunny-Day-77'],
  ])('%s', (subject, secret) => {
    const masked = maskSubject(subject);
    expect(masked).not.toContain(secret);
    expect(masked).toContain('[…]');
  });

  it.each(['Failed payment of 318.00 EUR on 17 November', '密码重置邮件收不到', ''])('nothing in: %s', (subject) =>
    expect(maskSubject(subject)).toBe(subject),
  );
});
