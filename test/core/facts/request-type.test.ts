import { guessRequestType } from '../../../src/core/facts/request-type';
import { createCoreClassifier } from '../../../src/core/models/core-classifier';

const classifier = createCoreClassifier();

test('two problems in one mail are both seen', () => {
  const guess = guessRequestType(
    'Two things',
    'Hello,\nI was charged twice for my subscription last Friday.\nAlso, please change the phone number on my account to the new one.\nThank you!',
    classifier,
  );
  expect([guess.type, guess.second].sort()).toEqual(['account-change', 'payment-error']);
});

test('one problem is one problem', () => {
  const guess = guessRequestType(
    '关于账户冻结的咨询',
    '您好，我的账户昨天被冻结了，登录不上。请帮我解冻，谢谢。',
    classifier,
  );
  expect(guess).toMatchObject({ type: 'account-locked', sure: true });
  expect(guess.second).toBeUndefined();
  expect(guess.words.join('')).toMatch(/冻结|登录不上|解冻/);
});

test.each([
  ['a chat', 'Lunch', 'Shall we have lunch on Friday? The kids would love to see you.'],
  ['nothing', '', ''],
])('%s is unsure', (_, subject, text) => {
  expect(guessRequestType(subject, text, classifier).sure).toBe(false);
});

test('Re: in front changes nothing', () => {
  const text = 'My payment of $20 failed yesterday.';
  expect(guessRequestType('Re: Payment failed', text, classifier)).toEqual(
    guessRequestType('Payment failed', text, classifier),
  );
});
