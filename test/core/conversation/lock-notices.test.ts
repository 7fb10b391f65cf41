import { lockNotices } from '../../../src/core/conversation/lock-notices';
import type { Message } from '../../../src/core/mail/message';
import { aDesk } from '../../support/a-desk';

const desk = aDesk({ officialDomains: ['okpay.example'], mailServiceDomains: ['mailer.example'], confirmed: true });
const me = ['mei@brightpath.example'];
const mail = (subject: string, fields: Partial<Message> = {}): Message => ({
  source: 'graph',
  from: { name: 'OKPay', address: 'no-reply@okpay.example' },
  to: [{ name: '', address: 'mei@brightpath.example' }],
  cc: [],
  subject,
  date: 1,
  ...fields,
});
const found = (...messages: readonly Message[]) => lockNotices(messages, { desk, me }).map(({ subject }) => subject);
const from = (address: string) => ({ from: { name: 'OKPay', address } });

test.each([
  'Your account has been temporarily locked',
  'Account suspended: action required',
  'We have limited your OKPay account',
  'Restrictions on your account',
  'Your OKPay account is on hold',
  '账户安全提醒：您的账户已被临时限制',
  '您的账号已冻结',
  '關於暫停您帳戶的通知',
  '登录已被锁定',
])('%s is a notice', (subject) => {
  expect(found(mail(subject))).toEqual([subject]);
});

test.each([
  'Your account has been unlocked',
  'Restrictions on your account have been removed',
  'Your account statement for May',
  'Limited offer for new customers',
  'Your payment is on hold',
  '您的账户已解除冻结',
  '账户限制已恢复正常',
  '限时优惠：开户即送',
  '本月账单',
  'Re: Your account has been locked',
])('%s is none', (subject) => {
  expect(found(mail(subject))).toEqual([]);
});

const subject = 'Your account has been locked';
test.each<[string, Partial<Message>]>([
  ['a stranger', from('no-reply@okpay-security.example')],
  ['a sub-domain trick', from('no-reply@okpay.example.evil.example')],
  ['nobody', { from: undefined as never }],
  [
    'the desk, says the mail, but the receiving system does not believe it',
    { headers: { 'authentication-results': ['mx; dmarc=fail header.from=okpay.example'] } },
  ],
  ['the desk, but answers go elsewhere', { replyTo: [{ name: '', address: 'help@evil.example' }] }],
])('from %s it is none', (_title, fields) => {
  expect(found(mail(subject, fields))).toEqual([]);
});

test('the desk’s mail service counts, an unconfirmed desk knows nobody', () => {
  expect(found(mail(subject, from('okpay@mailer.example')))).toEqual([subject]);
  expect(lockNotices([mail(subject)], { desk: aDesk({}), me })).toEqual([]);
});

test('what answers the user’s own mail is none', () => {
  const own = mail('My account is locked', { ...from('Mei@brightpath.example'), conversationId: 'c' });
  expect(found(own, mail('We have received: My account is locked'), mail(subject, { conversationId: 'c' }))).toEqual(
    [],
  );
  expect(found(mail(subject, { inReplyTo: '<x@brightpath.example>' }))).toEqual([]);
});

test('the newest three, newest first', () => {
  const dated = (at: number) => mail(`Account locked ${at}`, { date: at });
  expect(found(...[2, 4, 1, 3].map(dated))).toEqual(['Account locked 4', 'Account locked 3', 'Account locked 2']);
});
