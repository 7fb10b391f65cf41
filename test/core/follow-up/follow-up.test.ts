import { buildRequests } from '../../../src/core/conversation/build-requests';
import { genericDesk } from '../../../src/core/desks/built-in-desks';
import type { DeskProfile } from '../../../src/core/desks/desk-profile';
import { escalationSummary } from '../../../src/core/follow-up/escalation';
import { writeFollowUp, type FollowUp } from '../../../src/core/follow-up/follow-up';
import { reminderIcs } from '../../../src/core/follow-up/reminder-ics';
import { requestsCsv } from '../../../src/core/follow-up/requests-csv';
import type { Locale } from '../../../src/core/language/locale';
import type { Message } from '../../../src/core/mail/message';
import { waitingOf } from '../../../src/core/waiting/waiting';

const desk: DeskProfile = {
  ...genericDesk,
  id: 'acme',
  officialDomains: ['acme.example'],
  targets: { default: { hours: 24, clock: 'calendar' } },
};
const start = Date.parse('2024-05-06T09:00:00Z');
const at = (hours: number): number => start + hours * 3_600_000;
const mail = (by: 'me' | 'desk', hours: number, subject: string, text: string): Message => ({
  source: 'file',
  internetMessageId: `<${hours}@x>`,
  references: ['<0@x>'],
  from: { name: '', address: by === 'me' ? 'li@user.example' : 'support@acme.example' },
  to: [{ name: '', address: by === 'me' ? 'support@acme.example' : 'li@user.example' }],
  cc: [],
  subject,
  date: at(hours),
  body: { format: 'text', content: text },
});

const stand = (mails: readonly Message[], now: number) => {
  const [request] = buildRequests(mails, { me: ['li@user.example'], desks: [desk], now: at(now) });
  if (!request) throw new Error('no request');
  return { request, waiting: waitingOf({ request, desk, requestType: 'account-locked', now: at(now) }) };
};
const write = (mails: readonly Message[], now: number, locale: Locale = 'en'): FollowUp =>
  writeFollowUp({ ...stand(mails, now), locale, timeZone: 'UTC', now: at(now) });
const bodyOf = (followUp: FollowUp): string => (followUp.kind === 'ready' ? followUp.body : followUp.kind);

const en = mail(
  'me',
  0,
  'Account locked since Monday',
  'Hello, my account is locked. My password is hunter2secret. Please unlock it.',
);
const zh = mail('me', 0, '账户被冻结', '您好，我的账户被冻结了，请帮我解冻，谢谢。');
const ack = mail(
  'desk',
  0.1,
  'Re: Account locked since Monday [#4821]',
  'We have received your request. Your ticket number is 4821.',
);
const held = mail(
  'desk',
  5,
  'Re: Account locked since Monday [#4821]',
  'I have passed it to our technicians and will get back to you within 12 hours.',
);
const again = (hours: number): Message =>
  mail('me', hours, 'Re: Account locked since Monday', 'Could you tell me how far it is?');

describe('follow-up', () => {
  it('says only that the desk confirmed where no mail of the user is known', () => {
    const followUp = write([{ ...ack, subject: 'We have received your request: Account locked since Monday' }], 75);
    expect(followUp).toMatchObject({ kind: 'ready', to: [{ address: 'support@acme.example' }] });
    expect(bodyOf(followUp)).toContain(
      'On 6 May 2024 you confirmed that you have my message about “Account locked since Monday” (request number 4821).',
    );
    expect(bodyOf(followUp)).not.toContain('I wrote');
  });

  it('repeats no secret of a subject', () => {
    const told = mail('me', 0, 'Locked out, my password is Sunny-Day-77', 'Hello, my account is locked, please help.');
    expect(JSON.stringify(write([told], 75))).not.toContain('Sunny-Day-77');
  });

  it('says number, date, topic, days and a wish, in the language of the conversation', () => {
    const followUp = write([en, ack], 75, 'zh-CN');
    expect(followUp).toMatchObject({
      kind: 'ready',
      round: 1,
      locale: 'en',
      subject: 'Account locked since Monday [#4821]',
    });
    const body = bodyOf(followUp);
    for (const part of [
      '4821',
      '6 May 2024',
      '“Account locked since Monday”',
      '3 days',
      'have not seen an answer',
      'Thank you',
      '?',
    ])
      expect(body).toContain(part);
  });
  it('用中文写，语气礼貌', () => {
    const body = bodyOf(write([zh, ack], 75));
    for (const part of [
      '您好',
      '4821',
      '2024 年 5 月 6 日',
      '“账户被冻结”',
      '3 天',
      '还没有看到答复',
      '麻烦您',
      '感谢',
    ])
      expect(body).toContain(part);
    expect(body).not.toMatch(/[a-z]{4}/i);
  });
  it('quotes no mail text, no secret', () => expect(bodyOf(write([en], 75))).not.toMatch(/hunter2|password|unlock it/));
  it('is not offered before the target and says when', () =>
    expect(write([en], 10)).toEqual({ kind: 'not-yet', until: at(24) }));
  it('is not needed when it is your turn', () =>
    expect(write([en, mail('desk', 2, 'Re: Account locked since Monday', 'We have unlocked it.')], 75).kind).toBe(
      'not-needed',
    ));
  it('after a holding mail it does not claim that nobody answered', () => {
    const body = bodyOf(write([en, ack, held], 75));
    expect(body).not.toContain('not seen an answer');
    expect(body).toContain('You told me on 6 May 2024');
    expect(body).toContain('hear from you by 7 May 2024');
  });
  it('first, second and third differ', () => {
    const texts = [write([en], 30), write([en, again(30)], 60), write([en, again(30), again(60)], 90)];
    expect(texts.map((text) => (text.kind === 'ready' ? text.round : text.kind))).toEqual([1, 2, 3]);
    expect(new Set(texts.map((text) => bodyOf(text).split('\n\n')[2])).size).toBe(3);
    expect(bodyOf(texts[1] as FollowUp)).toContain('one reminder');
    expect(bodyOf(texts[2] as FollowUp)).toContain('2 reminders');
  });
  it('names the kind of problem where the subject says nothing', () =>
    expect(bodyOf(write([{ ...en, subject: 'Help' }], 30))).toContain('my locked account'));
  it.each(['en', 'zh-CN'] as const)('holds nothing undefined in %s', (locale) => {
    const mails = [locale === 'en' ? en : zh, ack, held];
    expect(bodyOf(write(mails, 75, locale))).not.toMatch(/undefined|NaN|\$\{/);
  });
});

describe('escalation summary', () => {
  it('lists who wrote when and how long it took', () => {
    const { request, waiting } = stand([en, ack, held, again(30)], 75);
    expect(
      escalationSummary({ request, waiting, deskName: 'Acme', locale: 'en', timeZone: 'UTC' }).split('\n'),
    ).toEqual([
      'Request 4821 at Acme',
      '',
      '6 May 2024, 09:00: I wrote',
      '6 May 2024, 09:06: automatic mail from the desk',
      '6 May 2024, 14:00: the desk wrote that it is being handled',
      '7 May 2024, 15:00: I wrote',
      '',
      'Waiting for the desk since 6 May 2024, 09:00 (3 days 3 hours).',
      'Waited for the desk in total: 3 days 3 hours.',
      'Times are those of my mailbox.',
    ]);
  });
  it('in Chinese', () => {
    const { request, waiting } = stand([zh], 30);
    expect(
      escalationSummary({ request, waiting, deskName: 'OKPay', locale: 'zh-CN', timeZone: 'Asia/Shanghai' }),
    ).toContain('2024 年 5 月 6 日 17:00：我发出邮件');
  });
});

describe('reminder', () => {
  const input = { dueAt: at(24), now: at(0), deskName: 'Acme', number: '4821', key: 'rabc', locale: 'en' as const };
  it('is one event at the due time', () => {
    const ics = reminderIcs(input) ?? '';
    expect(ics).toContain('BEGIN:VEVENT');
    expect(ics).toContain('DTSTART:20240507T090000Z');
    expect(ics).toContain('UID:rabc@askwell');
    expect(ics.split('BEGIN:VEVENT')).toHaveLength(2);
  });
  it('a number cannot carry lines or text into the calendar', () =>
    expect(reminderIcs({ ...input, number: '48\r\nATTACH:evil 21' })).not.toMatch(/^ATTACH/m));
});

describe('CSV', () => {
  const empty = {
    numbers: '',
    desk: '',
    subject: '',
    state: '',
    waitingSince: '',
    waited: '',
    dueAt: '',
    firstReply: '',
  };
  it.each(['=1+1', '+49', '-5', '@SUM(A1)', '＝1', '\t=1', '  =cmd|x'])('defuses %j', (subject) => {
    const line = requestsCsv([{ ...empty, subject }], empty).split('\r\n')[1] ?? '';
    expect(line.split(',')[2]?.replace(/^"/, '')).toMatch(/^'/);
  });
  it('keeps ordinary text, quotes and Chinese', () => {
    const csv = requestsCsv([{ ...empty, numbers: '4821', subject: 'He said "no", 账户' }], {
      ...empty,
      numbers: '编号',
    });
    expect(csv).toBe('\ufeff编号,,,,,,,\r\n4821,,"He said ""no"", 账户",,,,,\r\n');
  });
});
