import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import schema from '../../src/cli/schema.json';
import { runRequests } from '../support/run-cli';

const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  validateFormats: false,
});
ajv.addSchema(schema, 'cli');
const errorsOf = (name: keyof typeof schema.$defs, value: unknown) => {
  const check = ajv.getSchema(`cli#/$defs/${name}`);
  if (!check) throw new Error(name);
  return check(value) ? [] : check.errors;
};

const acme = {
  id: 'acme',
  name: { en: 'Acme', 'zh-CN': '艾克' },
  officialDomains: ['acme.example'],
  timeZone: 'Europe/Berlin',
  hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }],
  holidays: 'DE',
  targets: { default: { hours: 24, clock: 'calendar' } },
};
const sent = {
  from: { name: 'Li', address: 'li@user.example' },
  to: ['Acme <support@acme.example>'],
  date: '2024-04-30T14:00:00Z',
  subject: 'Account locked',
  headers: { 'Message-ID': '<a@user.example>' },
  text: 'Hello, my account is locked. Please unlock it. Thanks, Li',
};
const acknowledged = {
  from: 'support@acme.example',
  to: 'li@user.example',
  cc: null,
  date: '2024-04-30T14:01:00Z',
  subject: 'Re: Account locked [#4821]',
  headers: { 'message-id': ['<b@acme.example>'], 'In-Reply-To': '<a@user.example>', 'Auto-Submitted': 'auto-replied' },
  html: '<p>We have received your request. Your ticket number is <b>4821</b>.</p>',
};
const rows = [
  { id: 'en', desk: acme, me: ['li@user.example'], now: '2024-05-02T09:00:00Z', messages: [sent, acknowledged] },
  { id: 2, me: 'li@user.example', now: '2024-05-02T09:00:00Z', messages: [sent] },
  { id: 'okpay', desk: 'okpay', me: ['li@user.example'], now: '2024-05-02T09:00:00Z', messages: [sent] },
  { id: 'empty', desk: acme, me: [], messages: [] },
];

const lines = (out: string) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(path.join(tmpdir(), 'askwell-requests-'));
  folders.push(made);
  return made;
};
afterAll(() => folders.forEach((made) => rmSync(made, { recursive: true, force: true })));

const eml = (fields: Readonly<Record<string, string>>, text: string): string =>
  `${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n')}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`;
const mine = eml(
  {
    From: 'Li <li@user.example>',
    To: 'support@acme.example',
    Date: 'Mon, 6 May 2024 09:00:00 +0000',
    Subject: 'Account locked',
    'Message-ID': '<a@user.example>',
  },
  'Hello, my account is locked. Please unlock it.',
);
const theirs = eml(
  {
    From: 'Acme Support <support@acme.example>',
    To: 'li@user.example',
    Date: 'Mon, 6 May 2024 12:00:00 +0000',
    Subject: 'Re: Account locked [#4821]',
    'Message-ID': '<b@acme.example>',
    'In-Reply-To': '<a@user.example>',
  },
  'We have passed it to our technicians and will get back to you.',
);

describe('requests --jsonl', () => {
  const result = runRequests(
    ['--jsonl'],
    `${rows.map((row) => JSON.stringify(row)).join('\n')}\nnot json\n{"id":9,"me":5}\n`,
  );
  const answers = lines(result.out);

  it('answers in order, with the published shapes', () => {
    rows.forEach((row) => expect(errorsOf('requestsInput', row)).toEqual([]));
    expect(answers.map(({ id }) => id)).toEqual(['en', 2, 'okpay', 'empty', undefined, 9]);
    answers.slice(0, 4).forEach((answer) => expect(errorsOf('requestsOutput', answer)).toEqual([]));
    answers.slice(4).forEach((answer) => expect(errorsOf('rowError', answer)).toEqual([]));
    expect(result.code).toBe(1);
  });
  it('counts calendar and desk time with the country’s holidays', () =>
    expect(answers[0]).toEqual({
      id: 'en',
      requests: [
        {
          numbers: ['4821'],
          desk: 'acme',
          subject: 'Account locked',
          status: 'waiting-for-support',
          waitingSince: '2024-04-30T14:00:00.000Z',
          sinceKnownFrom: 'mail',
          calendarSeconds: 43 * 3600,
          // One hour on Tuesday, nothing on 1 May, two hours on Thursday.
          deskSeconds: 3 * 3600,
          firstReplySeconds: null,
          automatic: [1],
          holding: [],
          turns: [{ who: 'me', index: 0 }],
          dueAt: '2024-05-01T14:00:00.000Z',
          overdue: true,
          nextStep: 'follow-up',
        },
      ],
    }));
  it('finds the desk where none is named', () =>
    expect(answers[1].requests).toMatchObject([
      { desk: 'acme.example', deskSeconds: null, turns: [{ who: 'me', index: 0 }] },
    ]));
  it('a known desk without a confirmed address is whom the user writes to', () =>
    expect(answers[2].requests).toMatchObject([{ desk: 'okpay', dueAt: '2024-05-01T14:00:00.000Z' }]));
});

describe('requests over files', () => {
  it('reads folders, .eml, .mbox and Maildir alike', () => {
    const made = folder();
    mkdirSync(path.join(made, 'inbox'));
    writeFileSync(path.join(made, 'inbox', '1.eml'), mine);
    writeFileSync(path.join(made, 'inbox', '2.eml'), theirs);
    const mbox = path.join(made, 'all.mbox');
    writeFileSync(mbox, [mine, theirs].map((mail) => `From x@y Mon May  6 09:00:00 2024\n${mail}\n`).join(''));
    ['cur', 'new', '.Sent/cur', '.Sent/new'].forEach((name) =>
      mkdirSync(path.join(made, 'maildir', name), { recursive: true }),
    );
    writeFileSync(path.join(made, 'maildir', '.Sent', 'cur', '1714986000.M1.host:2,S'), mine);
    writeFileSync(path.join(made, 'maildir', 'new', '1714993200.M2.host'), theirs);
    const args = ['--me', 'li@user.example', '--now', '2024-05-06T15:00:00Z', '--json'];
    const results = [path.join(made, 'inbox'), mbox, path.join(made, 'maildir')].map((place) =>
      runRequests([...args, place]),
    );
    for (const { out, code } of results) {
      expect(code).toBe(0);
      expect(errorsOf('requestsOutput', JSON.parse(out))).toEqual([]);
      expect(JSON.parse(out).requests).toMatchObject([
        { numbers: ['4821'], calendarSeconds: 21_600, firstReplySeconds: 10_800, status: 'waiting-for-support' },
      ]);
    }
  });
  it('says how much was read when nothing is found', () => {
    const made = folder();
    expect(runRequests([made]).out).toContain('No mails found there');
    writeFileSync(path.join(made, '1.eml'), mine);
    expect(runRequests(['--me', 'nobody@user.example', made]).out).toContain('Read 1 mail, none of them to a desk');
    expect(runRequests(['--me', 'nobody@user.example', '--lang', 'zh-CN', made]).out).toContain('读了 1 封邮件');
  });
  it('prints a table for people, in both languages, and finds whose mailbox it is', () => {
    const made = folder();
    writeFileSync(path.join(made, '1.eml'), mine);
    writeFileSync(path.join(made, '2.eml'), theirs);
    const en = runRequests(['--now', '2024-05-06T15:00:00Z', made]);
    expect(en.out).toMatch(/4821\s+acme\.example\s+waiting for support\s+6 hours/);
    expect(runRequests(['--now', '2024-05-06T15:00:00Z', '--lang', 'zh-CN', made]).out).toContain('等待客服回复');
  });
  it('calls a request done when its last word was thanks', () => {
    const made = folder();
    const base = { Date: 'Mon, 6 May 2024 13:00:00 +0000', Subject: 'Re: Account locked [#4821]' };
    const solved = eml(
      {
        ...base,
        From: 'support@acme.example',
        To: 'li@user.example',
        'Message-ID': '<b@acme.example>',
        'In-Reply-To': '<a@user.example>',
      },
      'We have unlocked your account. You can log in again.',
    );
    const thanks = eml(
      {
        ...base,
        From: 'li@user.example',
        To: 'support@acme.example',
        Date: 'Mon, 6 May 2024 14:00:00 +0000',
        'Message-ID': '<c@user.example>',
        'In-Reply-To': '<b@acme.example>',
      },
      'It works again, thank you very much!',
    );
    [mine, solved, thanks].forEach((mail, index) => writeFileSync(path.join(made, `${index}.eml`), mail));
    const args = ['--me', 'li@user.example', '--now', '2024-05-06T15:00:00Z', made];
    expect(runRequests(args).out).toMatch(/4821\s+acme\.example\s+done\s/);
    expect(runRequests([...args, '--lang', 'zh-CN']).out).toContain('已解决');
  });
  it('takes several own addresses, with one or several --me', () => {
    const made = folder();
    writeFileSync(path.join(made, '1.eml'), mine);
    for (const me of [
      ['--me', 'x@user.example', '--me', 'li@user.example'],
      ['--me', 'x@user.example', 'li@user.example'],
    ])
      expect(JSON.parse(runRequests([...me, '--json', made]).out).requests).toHaveLength(1);
  });
  it('names what it cannot read and goes on', () => {
    const made = folder();
    writeFileSync(path.join(made, '1.eml'), mine);
    writeFileSync(path.join(made, '2.eml'), 'no mail at all');
    const result = runRequests(['--json', made, path.join(made, 'gone.eml')]);
    expect(result.code).toBe(1);
    expect(JSON.parse(result.out).requests).toHaveLength(1);
    expect(result.err).toMatch(/2\.eml.*\n.*gone\.eml/);
  });
  it('explains itself', () => {
    expect(runRequests([]).code).toBe(2);
    expect(runRequests(['--help']).out).toContain('--me');
    expect(runRequests(['--now', 'soon', 'x']).code).toBe(2);
  });
});
