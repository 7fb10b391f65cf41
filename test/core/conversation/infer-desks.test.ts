import { buildRequests } from '../../../src/core/conversation/build-requests';
import { inferDesks } from '../../../src/core/conversation/infer-desks';
import { genericDesk } from '../../../src/core/desks/built-in-desks';
import type { Message } from '../../../src/core/mail/message';
import { isSameRequest } from '../../../src/taskpane/session/merge-requests';

const me = ['mei@user.example'];
const mail = (from: string, to: readonly string[], subject: string, content: string, more: Partial<Message> = {}) =>
  ({
    source: 'file',
    from: { name: '', address: from },
    to: to.map((address) => ({ name: '', address })),
    cc: [],
    subject,
    body: { format: 'text', content },
    ...more,
  }) as Message;
const found = (messages: readonly Message[]) =>
  inferDesks(messages, me, { mode: 'archive', base: genericDesk }).map(({ officialDomains }) => officialDomains[0]);

const german = mail(
  'service@stadtwerke.example',
  me,
  'AW: Falsche Abrechnung [Vorgang 2026-004417]',
  'Guten Tag,\nwir prüfen das.\n\nVon: Mei <mei@user.example>\nGesendet: Montag, 2. März 2026 11:15\nAn: service@stadtwerke.example\nBetreff: Falsche Abrechnung\n\nThe bill is wrong.\n',
);
const foxmail = mail(
  'kefu@pay.example',
  me,
  '回复：账户被冻结',
  '您好，已转交风控部门核实。\n\n发件人： mei@user.example\n发送时间： 2026-03-05 18:20\n收件人： kefu@pay.example\n主题： 账户被冻结\n您好，我的账户昨天被冻结了。\n',
);

test('answers that quote the user make their writers desks, though the question is not in the archive', () => {
  expect(found([german, foxmail])).toEqual(expect.arrayContaining(['stadtwerke.example', 'pay.example']));
  const asked = mail('mei@user.example', ['support@shop.example'], 'Parcel missing', 'Where is it?');
  expect(found([asked, german])).toEqual(expect.arrayContaining(['shop.example', 'stadtwerke.example']));
});

test('neither a stranger, nor a friend who quotes, nor a refused mail makes a desk', () => {
  const news = mail('support@news.example', me, 'Ticket offers [Sale-2026]', 'Read on our site.');
  const friend = { ...german, from: { name: 'Bob', address: 'bob@pal.example' }, subject: 'AW: Abrechnung' };
  const again = { ...friend, subject: 'AW: AW: Abrechnung' };
  const refused = { ...german, headers: { 'authentication-results': ['mx.example; dmarc=fail'] } };
  expect(found([news, friend, again, refused])).toEqual([]);
});

test('at the user’s own organisation only the desk itself is one, not every colleague', () => {
  const asked = mail('mei@user.example', ['helpdesk@user.example'], 'Laptop broken', 'It does not start.');
  const answer = mail('helpdesk@user.example', me, '[HD-12345] Re: Laptop broken', 'We will bring a new one.');
  const colleague = mail('boss@user.example', me, 'Re: [HD-12345] Laptop broken', 'Take mine.');
  const [desk, ...others] = inferDesks([asked, answer, colleague], me, { mode: 'archive', base: genericDesk });
  expect(desk).toMatchObject({ officialDomains: [], officialAddresses: ['helpdesk@user.example'] });
  expect(others).toEqual([]);
  const host = mail('mei@user.example', ['submit@bugs.user.example'], 'Broken link', 'See above.');
  expect(inferDesks([host], me, { mode: 'archive', base: genericDesk })).toMatchObject([
    { officialDomains: ['bugs.user.example'] },
  ]);
});

test('who answers the very mail to a desk with a number is that desk; who repeats a number is none', () => {
  const asked = mail('mei@user.example', ['helpdesk@acme.example'], 'Account locked', 'Please unlock it.', {
    internetMessageId: '<q@user>',
    date: 1,
  });
  const answer = mail('it@rt.acme-it.example', me, '[acme #48213] Account locked', 'Which account is it?', {
    inReplyTo: '<q@user>',
    date: 2,
  });
  const again = mail('mei@user.example', ['it@rt.acme-it.example'], 'Re: [acme #48213] Account locked', 'Mine.');
  const friend = mail('bob@pal.example', me, 'Re: [acme #48213] Account locked', 'Mine was locked too.', { date: 3 });
  const desks = inferDesks([asked, answer, again, friend], me, { mode: 'archive', base: genericDesk });
  expect(desks).toMatchObject([{ officialDomains: ['acme.example'], mailServiceDomains: ['rt.acme-it.example'] }]);
  expect(found([asked, { ...answer, inReplyTo: '<other@user>' }])).toEqual(['acme.example']);
});

test('mails of a desk somebody described make no second one', () => {
  const known = { ...genericDesk, id: 'acme', officialDomains: ['help.acme.example'] };
  const asked = mail('mei@user.example', ['support@help.acme.example'], 'Account locked', 'Please unlock it.');
  expect(inferDesks([asked], me, { mode: 'archive', base: genericDesk, known: [known] })).toEqual([]);
});

test('one mail to two desks is a request at each', () => {
  const at = Date.parse('2026-03-03T08:00:00Z');
  const asked = mail('mei@user.example', ['support@bank.example', 'help@card.example'], 'Paid twice', 'Please check.', {
    internetMessageId: '<q@user>',
    date: at,
  });
  const answer = mail('help@card.example', me, 'Re: Paid twice', 'Which of the two amounts do you see?', {
    inReplyTo: '<q@user>',
    date: at + 3600000,
  });
  const messages = [asked, answer];
  const desks = inferDesks(messages, me, { mode: 'archive', base: genericDesk });
  const requests = buildRequests(messages, { me, desks });
  const turns = requests.map(({ deskId, turns: list }) => [deskId, list.map(({ who }) => who).join(' ')]);
  expect(Object.fromEntries(turns)).toEqual({ 'bank-example': 'me', 'card-example': 'me desk' });
  expect(new Set(requests.map(({ key }) => key)).size).toBe(2);
  // The pane keeps them apart too, though the mail is in both.
  const [one, other] = requests;
  expect(one && other && isSameRequest(one, other)).toBe(false);
  expect(one && isSameRequest(one, one)).toBe(true);
});
