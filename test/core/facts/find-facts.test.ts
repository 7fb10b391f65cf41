import type { Fact } from '../../../src/core/facts/fact';
import { findFacts, type FactContext } from '../../../src/core/facts/find-facts';
import { readBody } from '../../../src/core/mail/body-text';
import type { BodyParts } from '../../../src/core/mail/parts';
import { hostileTexts, wednesday } from '../../support/found-in';
import { processorTime } from '../../support/processor-time';

const none: BodyParts = { own: [], quoted: [], forwarded: [], signature: [], disclaimer: [] };

const read = (
  texts: { subject?: string; own?: string; signature?: string; quoted?: string },
  context: Partial<FactContext> = {},
) => {
  const { subject = '', own = '', signature = '', quoted = '' } = texts;
  const text = own + signature + quoted;
  const afterOwn = own.length + signature.length;
  const parts: BodyParts = {
    ...none,
    own: [{ start: 0, end: own.length }],
    signature: signature ? [{ start: own.length, end: afterOwn }] : [],
    quoted: quoted ? [{ start: afterOwn, end: text.length }] : [],
  };
  const body = readBody({ format: 'text', content: text });
  const facts = findFacts(
    { subject, body, parts },
    { language: 'mixed', now: wednesday, timeZone: 'Asia/Shanghai', ...context },
  );
  const words = (kind: Fact['kind']) =>
    facts.all
      .filter((fact) => fact.kind === kind)
      .map(({ place }) => (place.field === 'subject' ? subject : text).slice(place.start, place.end));
  return { facts, words, text };
};

describe('findFacts', () => {
  test('what is named once is the same elsewhere, without its label', () => {
    const { words } = read({
      subject: 'Album SF-90233 came out green',
      own: 'Hello,\n\nthe album (order SF-90233) is green. My user name is lund_linens.\n\nI sell as lund_linens, not as lund_linens_2 or at lund_linens.example. See XSF-90233.',
    });
    expect(words('transactionReference')).toEqual(['SF-90233', 'SF-90233']);
    expect(words('accountId').filter((word) => word === 'lund_linens')).toHaveLength(2);
  });

  test('a short or plain name is not looked for', () => {
    const { words } = read({ own: 'My user name is "maria".\n\nI am Maria, or maria to friends. Account 12 is 12.' });
    expect(words('accountId')).toEqual(['maria']);
  });

  test('places count from the start of the body, over paragraphs and line returns', () => {
    const own = 'Hello,\r\n\r\nMy account ID is 88213.\r\n\r\n昨天下午3点我用支付宝付了300元。\n\nBye';
    const { words } = read({ own });
    expect(words('accountId')).toEqual(['88213']);
    expect(words('dateTime')).toEqual(['昨天下午3点']);
    expect(words('amount')).toEqual(['300元']);
    expect(words('paymentMethod')).toEqual(['支付宝']);
  });

  test('the subject comes first and has its own places', () => {
    const { facts, words } = read({ subject: 'Order no. A-2291-77', own: 'I paid $20.' });
    expect(words('transactionReference')).toEqual(['A-2291-77']);
    expect(facts.all[0]?.place).toMatchObject({ field: 'subject', start: 10, end: 19 });
  });

  test('nothing is found inside a secret, and its value is nowhere', () => {
    const { facts } = read({ own: 'my password is 2026-03-05abc and card 4111 1111 1111 1111 cvv 123' });
    expect(facts.all.filter(({ kind }) => kind !== 'secret' && kind !== 'paymentMethod')).toEqual([]);
    expect(JSON.stringify(facts)).not.toMatch(/4111|2026-03-05|123/);
    expect(facts.of('secret').map(({ value }) => value)).toEqual(['password', 'payment-card', 'payment-card']);
  });

  test.each<[string, string, Fact['kind'], string]>([
    ['a date in an order number', 'order no. 2026-03-05-00123', 'transactionReference', '2026-03-05-00123'],
    ['an amount in an id', 'account ID 88213-USD', 'accountId', '88213-USD'],
    ['an identity number and an account', '身份证号 11010519491231002X', 'identityNumber', '11010519491231002X'],
    ['a request number and an order', '工单号：KF20260301', 'requestNumber', 'KF20260301'],
  ])('the longer reading wins: %s', (_, own, kind, found) => {
    const { facts, words } = read({ own });
    expect(words(kind)).toEqual([found]);
    expect(facts.all).toHaveLength(1);
  });

  test('a signature counts only for its e-mail address', () => {
    const { facts, words } = read({
      own: 'Hello',
      signature: '\n--\nMaria, maria@example.com, 5 March 2026, +1 415 555 0132',
    });
    expect(words('accountId')).toEqual(['maria@example.com']);
    expect(facts.of('dateTime')).toEqual([]);
  });

  test('quoted text tells kinds only', () => {
    const { facts } = read({ own: 'Hello', quoted: '\n> I paid $20 on 5 March 2026' });
    expect(facts.of('amount')).toEqual([]);
    expect(facts.quoted.has('amount')).toBe(true);
    expect(facts.quoted.has('dateTime')).toBe(true);
    expect(facts.quoted.has('iban')).toBe(false);
  });

  test.each([
    ['inside a secret there is no date', '> My password is 2026-03-05-abc', 'dateTime', false],
    ['the longer reading wins', '> Request number: KF20260301', 'transactionReference', false],
    ['a reason needs its change', '> Because I moved.', 'changeReason', false],
    ['a reason beside its change', '> Please change my phone number because I moved.', 'changeReason', true],
    ['in the last paragraph', `${'> Hello\n\n'.repeat(50)}> 我昨天付了300元`, 'amount', true],
    ['a kind no check asks for', '> Thank you!', 'thanks', true],
  ] as const)('quoted text is read as own text is: %s', (_, text, kind, said) => {
    expect(read({ own: 'Hello', quoted: `\n${text}` }).facts.quoted.has(kind)).toBe(said);
  });

  test('quoted text says something or nothing', () => {
    expect(read({ own: 'Hello', quoted: '\n> I paid $20' }).facts.quoted.isEmpty()).toBe(false);
    expect(read({ own: 'I paid $20', quoted: '\n> and so on' }).facts.quoted.isEmpty()).toBe(true);
  });

  test('the cache keeps what the history says, for this history', () => {
    const cache = new Map<string, readonly Fact[]>();
    const quoted = (text: string) => read({ own: 'Hello', quoted: text }, { cache }).facts.quoted;
    const first = quoted('\n> I paid $20');
    expect(quoted('\n> I paid $20')).toBe(first);
    expect(quoted('\n> I paid').has('amount')).toBe(false);
  });

  test('quoted text is read for 100 KB', () => {
    const { facts } = read({ own: 'Hello', quoted: `${'word \n\n'.repeat(20000)} $20` });
    expect(facts.quoted.has('amount')).toBe(false);
  });

  test('the cache answers for the same paragraph and context only', () => {
    const cache = new Map<string, readonly Fact[]>();
    const first = read({ own: 'yesterday\n\nI paid $20' }, { cache });
    const size = cache.size;
    expect(read({ own: 'yesterday\n\nI paid $20' }, { cache }).facts.all).toEqual(first.facts.all);
    expect(cache.size).toBe(size);
    const next = read({ own: 'yesterday\n\nI paid $20' }, { cache, now: wednesday + 86400000 });
    expect(next.facts.of('dateTime')[0]?.value).toEqual({ date: '2026-03-11' });
    const moved = read({ own: 'Hi\n\nyesterday\n\nI paid $20' }, { cache });
    expect(moved.words('amount')).toEqual(['$20']);
  });

  test('an old engine without Intl still answers', () => {
    const intl = Object.getOwnPropertyDescriptor(globalThis, 'Intl');
    Object.defineProperty(globalThis, 'Intl', { value: undefined, configurable: true });
    try {
      const { words } = read({ own: 'yesterday at 3 pm I paid $20' }, { timeZone: 'Europe/Nowhere' });
      expect(words('dateTime')).toEqual(['yesterday at 3 pm']);
    } finally {
      if (intl) Object.defineProperty(globalThis, 'Intl', intl);
    }
  });

  test('an unknown zone is no error', () => {
    expect(read({ own: 'yesterday' }, { timeZone: 'Mars/Base' }).words('dateTime')).toEqual(['yesterday']);
  });

  test('empty', () => {
    expect(read({}).facts.all).toEqual([]);
  });

  test.each(hostileTexts)('linear on %j', (_, text) => {
    expect(processorTime(() => read({ own: text }))).toBeLessThan(3000);
  });
});
