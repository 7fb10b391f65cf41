import { act, fireEvent, screen } from '@testing-library/react';
import type { Draft } from '../../src/core/mail/draft';
import type { LedgerRequest } from '../../src/host/store';
import { fakeHost } from '../support/fake-host';
import { confirmedSettings, renderPane, texts } from '../support/fake-pane';

const me = { name: 'Mei Lin', address: 'mei.lin@brightpath.example' };
const desk = { name: '', address: 'support@okpay.example' };
const sentAt = (day: number) => Date.UTC(2026, 10, day, 8);

const draft: Draft = {
  from: me,
  to: [desk],
  cc: [],
  bcc: [],
  attachments: [],
  composeType: 'newMail',
  conversationId: 'new',
  subject: 'Still charged twice on 12 November',
  body: {
    format: 'text',
    content:
      'Dear team,\n\nthe second charge of 120.00 USD is still on my card. Please send it back.\n\nThank you\nMei',
  },
};

const row = (number: string, fields: Partial<LedgerRequest['request']> = {}, day = 20): LedgerRequest => ({
  key: number,
  mailbox: me.address,
  request: {
    key: number,
    deskId: 'okpay',
    numbers: [number],
    subject: `Matter of ${number}`,
    messages: [
      {
        message: { source: 'current', from: me, to: [desk], date: sentAt(day), conversationId: number },
        role: 'outgoing',
      } as unknown as LedgerRequest['request']['messages'][number],
    ],
    turns: [],
    closed: false,
    settled: false,
    sources: ['current'],
    ...fields,
  },
  updatedAt: sentAt(day),
});

const open = async (rows: readonly LedgerRequest[], changes: Partial<Draft> = {}, settings = confirmedSettings()) => {
  const host = fakeHost({ ...draft, ...changes });
  const pane = await renderPane({ host, rows, settings });
  await act(async () => undefined);
  return pane;
};
const press = async (label: string) => {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: label }));
  });
};
const isAsked = () => /Is this about/.test(texts());

describe('a new mail to a desk with an open request', () => {
  test('is asked about it, and yes puts the number in', async () => {
    const { host } = await open([row('OKP-2026-020287')]);
    expect(screen.getByRole('heading', { name: 'Is this about OKP-2026-020287?' })).not.toBeNull();
    await press('Yes, add the number');
    expect((await host.readDraft()).subject).toContain('OKP-2026-020287');
    expect((await host.readDraft()).body?.content).toBe(draft.body?.content);
    expect(isAsked()).toBe(false);
  });

  test('is about something new when the user says so, and is not asked again', async () => {
    const { host } = await open([row('OKP-2026-020287')]);
    await press('No, something new');
    expect(isAsked()).toBe(false);
    expect((await host.readDraft()).subject).toBe(draft.subject);
  });

  test('shows the newest three of several, by their numbers', async () => {
    const { host } = await open(
      ['A-1001', 'A-1002', 'A-1003', 'A-1004'].map((number, index) => row(number, {}, 10 + index)),
    );
    expect(screen.getByText('A-1004: “Matter of A-1004”')).not.toBeNull();
    expect(texts()).not.toContain('A-1001');
    await press('A-1003');
    expect((await host.readDraft()).subject).toContain('A-1003');
    expect(isAsked()).toBe(false);
  });

  test.each([
    ['[OKP-2026-020287] Card charged twice', 'Card charged twice'],
    ['银行卡被扣了两次【OKP-2026-020287】', '银行卡被扣了两次'],
  ])('a subject is shown without the number that is asked about: %s', async (subject, asked) => {
    await open([row('OKP-2026-020287', { subject })]);
    expect(screen.getByText(new RegExp(`^“${asked}”`))).not.toBeNull();
  });

  test('one without a subject is named by its number alone', async () => {
    await open([row('OKP-2026-020287', { subject: '' })]);
    expect(isAsked()).toBe(true);
    expect(texts()).not.toContain('is still open');
  });

  test('the same in Chinese', async () => {
    await open([row('OKP-2026-020287')], {}, confirmedSettings({ locale: 'zh-CN' }));
    expect(screen.getByRole('heading', { name: '这封邮件是关于 OKP-2026-020287 的吗？' })).not.toBeNull();
    expect(screen.getByRole('button', { name: '不是，是新问题' })).not.toBeNull();
  });
});

describe('nobody is asked', () => {
  const mine = row('OKP-2026-020287');
  test.each<[string, readonly LedgerRequest[], Partial<Draft>]>([
    ['when nothing is open', [], {}],
    ['when it was closed', [row('OKP-2026-020287', { closed: true })], {}],
    ['when it ended with thanks', [row('OKP-2026-020287', { settled: true })], {}],
    ['when the user called it solved', [{ ...mine, solvedAt: sentAt(21) }], {}],
    ['when it has no number yet', [row('OKP-2026-020287', { numbers: [] })], {}],
    ['when it is another desk’s', [row('OKP-2026-020287', { deskId: 'generic' })], {}],
    ['in a reply', [mine], { composeType: 'reply' }],
    ['when the mail names a number', [mine], { subject: 'Request number OKP-2026-020287: still charged twice' }],
    ['beside an address that imitates the desk', [mine], { to: [{ name: '', address: 'support@0kpay.example' }] }],
    ['in the request’s own conversation', [mine], { conversationId: 'OKP-2026-020287' }],
  ])('%s', async (_when, rows, changes) => {
    await open(rows, changes);
    expect(isAsked()).toBe(false);
    expect(document.querySelector('[data-verdict]')).not.toBeNull();
  });
});
