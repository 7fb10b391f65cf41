import type { DeskNeed } from '../../../src/core/desks/desk-need';
import { findFacts } from '../../../src/core/facts/find-facts';
import { labelOf } from '../../../src/core/fixes/labels';
import type { Locale } from '../../../src/core/language/locale';
import { readBody } from '../../../src/core/mail/body-text';
import { splitParts } from '../../../src/core/mail/parts';

type Labelled = Exclude<DeskNeed, 'evidence'>;
const answers: Readonly<Record<Locale, Readonly<Record<Labelled, string>>>> = {
  en: {
    accountId: '7730219',
    accountType: 'business',
    dateTime: '3 March 2026, 15:00',
    amount: '49.99 EUR',
    paymentMethod: 'Visa card',
    transactionReference: 'TX20260303119',
    errorMessage: 'Error 4031: account suspended',
    wish: 'unlock the account',
    changeWanted: 'phone number to 13812345678',
    changeReason: 'I lost the old phone',
  },
  'zh-CN': {
    accountId: '7730219',
    accountType: '企业',
    dateTime: '3 月 3 日下午 3 点',
    amount: '199 元',
    paymentMethod: '支付宝',
    transactionReference: '2026030322001',
    errorMessage: '错误 4031：账户已停用',
    wish: '解锁账户',
    changeWanted: '手机号，新号码是 13812345678',
    changeReason: '旧手机丢了',
  },
};

const findIn = (line: string, locale: Locale, need: Labelled): number => {
  const body = readBody({ format: 'text', content: `${locale === 'en' ? 'Hello,' : '您好：'}\n\n${line}` });
  const language = locale === 'en' ? 'en' : 'zh';
  return findFacts(
    { subject: '', body, parts: splitParts(body) },
    { language, now: Date.parse('2026-03-04T10:00Z') },
  ).of(need).length;
};

const rows = (['en', 'zh-CN'] as const).flatMap((locale) =>
  (Object.keys(answers[locale]) as Labelled[]).map((need) => [locale, need] as const),
);

test.each(rows)('%s: a filled line of %s is found', (locale, need) => {
  expect(findIn(labelOf(need, locale) + answers[locale][need], locale, need)).toBeGreaterThan(0);
});

test.each(rows)('%s: an empty line of %s is not found', (locale, need) => {
  expect(findIn(labelOf(need, locale), locale, need)).toBe(0);
});
