import type { Draft } from '../../src/core/mail/draft';
import { createCoreClassifier } from '../../src/core/models/core-classifier';
import { review, type Review } from '../../src/core/review/review';
import { secretContext } from '../../src/taskpane/compose/secret-context';
import { createSettingsStore } from '../../src/taskpane/session/settings-store';
import { confirmedSettings, fakeSettings } from '../support/fake-pane';

const { desks } = createSettingsStore(fakeSettings(confirmedSettings()), () => 0).get();
const classifier = createCoreClassifier();
const reviewed = (content: string, subject = 'Help'): Review => {
  const to = [{ name: '', address: 'support@okpay.example' }];
  const draft: Draft = { to, subject, body: { format: 'text', content }, attachments: [], composeType: 'newMail' };
  return review({ draft, desks, classifier, now: 0 });
};
const contexts = (content: string, subject = 'Help') => {
  const judged = reviewed(content, subject);
  return judged.findings
    .filter(({ check }) => check.startsWith('secret/'))
    .map(({ place }) => place && secretContext(place, judged, subject));
};

describe('a few words round a secret', () => {
  test.each([
    [
      'the words before and after, cut at words',
      'I cannot get in any more, my password is Sunny-Day-77 and it does not work at all.',
      { before: '…in any more, my password is ', after: ' and it does …' },
    ],
    [
      'Chinese, cut anywhere between two of its characters',
      '您好，从昨天晚上开始我就一直登录不了自己的账户了，我的密码是abcd1234，请帮我看看到底是怎么回事呢，谢谢。',
      { before: '…，从昨天晚上开始我就一直登录不了自己的账户了，我的密码是', after: '，请帮我看看到底是怎么回事呢…' },
    ],
    ['a whole short line as it is', 'My password is Sunny-Day-77.', { before: 'My password is ', after: '.' }],
    ['its own line only', 'Please hurry.\nMy password is Sunny-Day-77\nMei', { before: 'My password is ', after: '' }],
    [
      'hidden characters by name',
      'A\u202eB my password is Sunny-Day-77 ok',
      { before: 'A[U+202E]B my password is ', after: ' ok' },
    ],
  ])('%s', (_title, content, expected) => expect(contexts(content)).toEqual([expected]));

  test('of the subject, when it stands there', () => {
    expect(contexts('I cannot sign in.', 'My password is Sunny-Day-77')).toEqual([
      { before: 'My password is ', after: '' },
    ]);
  });

  test('a second secret beside it, and one said again without its name, are masked', () => {
    expect(contexts('My password is Sunny-Day-77, I typed Sunny, the code is 482913 now.')[0]).toEqual({
      before: 'My password is ',
      after: ', I typed •••,…',
    });
    expect(contexts('My card 4111 1111 1111 1111, CVV 123, expires 12/27.').map((one) => one?.before)).toEqual([
      'My card ',
      'My card •••, CVV ',
      '… card •••, CVV •••, expires ',
    ]);
  });

  test('numbers nobody took for a secret are masked when they are long enough to be one', () => {
    expect(contexts('Case 4821, my password is Sunny-Day-77, in 2 files.')[0]).toEqual({
      before: 'Case •••, my password is ',
      after: ', in 2 files.',
    });
  });

  test('a word far longer than any line ends in nothing of it', () => {
    const [context] = contexts(`${'x'.repeat(5000)} my password is Sunny-Day-77 ${'Sunny'.repeat(1000)}`);
    expect(context).toEqual({ before: '… my password is ', after: '…' });
  });
});

test('nothing of any secret is ever in it', () => {
  const secrets = [
    'My password is Sunny-Day-77',
    '密码：Regen#4821',
    'the verification code is 482913',
    '验证码 730184',
    'card number 4111 1111 1111 1111, CVV 987',
    '卡号：5500000000000004',
    'password: correcthorse.',
  ];
  const values = /sunny|day-77|regen|4821|482913|730184|4111|1111|987|5500|0004|correcthorse/i;
  const between = [', ', '. ', '，', '\n', ' and ', '。', ' ', ' (again: Sunny-Day-77) ', ' 4111111111111111 '];
  const seen = { contexts: 0 };
  // A small fixed generator: the same mails on every run.
  let seed = 7;
  const next = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
  for (let round = 0; round < 200; round += 1) {
    const count = 2 + next(4);
    let mail = '';
    for (let index = 0; index < count; index += 1) {
      mail += `${secrets[next(secrets.length)]}${between[next(between.length)]}`;
    }
    for (const context of contexts(mail, round % 3 === 0 ? (secrets[next(secrets.length)] ?? '') : 'Help')) {
      seen.contexts += 1;
      expect(`${context?.before}|${context?.after}`).not.toMatch(values);
    }
  }
  expect(seen.contexts).toBeGreaterThan(300);
});
