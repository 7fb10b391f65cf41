import { completeMail } from '../../../src/core/fixes/complete-mail';
import { requestTypes } from '../../../src/core/models/request-type';

const greetings = { en: 'Dear team,', 'zh-CN': '您好：' } as const;

test.each(requestTypes.flatMap((type) => [[type, 'en'] as const, [type, 'zh-CN'] as const]))(
  '%s in %s is whole',
  (type, locale) => {
    const mail = completeMail({
      type,
      locale,
      greeting: greetings[locale],
      thanks: 'Bye',
      needs: ['accountId', 'amount', 'evidence'],
      known: { amount: '€49.99' },
      requestNumber: '48213',
    });
    expect(mail.startsWith(greetings[locale])).toBe(true);
    expect(mail.endsWith('Bye')).toBe(true);
    expect(mail).toContain('48213');
    expect(mail).toContain('€49.99');
    expect(mail).toMatch(locale === 'en' ? /account ID: \[…\]/ : /账户ID：［待填写］/);
    expect(mail).not.toMatch(/undefined|\n{3}/);
  },
);

test('sentences the writer has written come without a label, each once', () => {
  const sentence = 'Please change my phone because I lost it.';
  const mail = completeMail({
    type: 'account-change',
    locale: 'en',
    greeting: 'Dear team,',
    thanks: 'Thanks',
    needs: ['changeWanted', 'changeReason'],
    known: { changeWanted: sentence, changeReason: sentence },
  });
  expect(mail.split(sentence)).toHaveLength(2);
  expect(mail).not.toContain('Reason for');
});
