import { findDateTimes } from '../../../src/core/facts/find-date-times';
import { findErrorMessages } from '../../../src/core/facts/find-error-messages';
import { findOneTimeCodes } from '../../../src/core/facts/find-one-time-codes';
import { findPasswords } from '../../../src/core/facts/find-passwords';
import { findPaymentMethods } from '../../../src/core/facts/find-payment-methods';
import type { Finder } from '../../../src/core/facts/finder';
import { foundIn } from '../../support/found-in';

const finders = {
  date: findDateTimes,
  error: findErrorMessages,
  code: findOneTimeCodes,
  password: findPasswords,
  method: findPaymentMethods,
} satisfies Record<string, Finder>;

test.each<[keyof typeof finders, string, string]>([
  ['error', 'every login ends with "Account temporarily restricted"', '"Account temporarily restricted"'],
  ['error', 'The page says Member account suspended.', 'Member account suspended'],
  ['error', 'The app only says 账户已被锁定', '账户已被锁定'],
  ['error', 'it keeps saying Purchase could not be completed', 'Purchase could not be completed'],
  ['error', 'all calls return 401 invalid_token.', 'return 401 invalid_token'],
  ['error', '页面提示 Member account suspended。', 'Member account suspended'],
  ['error', '提示风控审核中。', '风控审核中'],
  ['date', '昨天(3月11日)下午五点有人打电话', '昨天(3月11日)下午五点'],
  ['date', '2026年3月7日(周六)上午11:00到11:40', '2026年3月7日(周六)上午11:00到11:40'],
  ['date', 'drops since the weekend', 'since the weekend'],
  ['date', 'It broke on 5 March.', 'on 5 March'],
  ['code', 'The authenticator gives me e.g. 204 886', '204 886'],
  ['code', '我把验证码给你 338102', '338102'],
  ['method', '用的Visa信用卡', 'Visa信用卡'],
  ['method', 'by SEPA direct debit', 'SEPA direct debit'],
])('%s in: %s', (kind, text, words) => {
  const [found = ''] = foundIn(finders[kind], text);
  expect(found.endsWith(words) || words.endsWith(found)).toBe(true);
  expect(found).not.toBe('');
});

test.each<[keyof typeof finders, string]>([
  ['error', 'the agent told me "my account is blocked"'],
  ['error', 'I clicked "try again"-button on the menu called "Blocked users"'],
  ['error', 'It says I have a pending payment?'],
  ['error', 'The page says Welcome back, Maria'],
  ['error', 'the sync returned 401 notes'],
  ['error', '客服说“您的账户已冻结”'],
  ['date', 'The shop will give me the receipt on Monday'],
  ['date', '书店周一才能给我开收据'],
  ['date', '三月账单有问题'],
  ['code', 'the authenticator app shows 12 accounts'],
  ['code', '验证码收不到，订单 338102'],
  ['password', '点了好几次"忘记密码",但一直收不到重置邮件,页面提示"失败"'],
  ['method', '店里的刷卡机坏了'],
  ['method', '卡里的钱没了'],
  ['method', 'they asked for my card number'],
])('no %s in: %s', (kind, text) => {
  expect(foundIn(finders[kind], text)).toEqual([]);
});
