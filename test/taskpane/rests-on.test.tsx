/** What the pane says its knowledge rests on, and the notes that depend on it. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { MessageChannel } from 'node:worker_threads';
import type { Message } from '../../src/core/mail/message';
import { MailboxError } from '../../src/host/mailbox';
import { fakeHost } from '../support/fake-host';
import { fakeMailbox, type FakeMailbox } from '../support/fake-mailbox';
import { confirmedSettings, renderPane, texts } from '../support/fake-pane';

// jsdom has none.
Object.assign(globalThis, { MessageChannel });
jest.setTimeout(60_000);

const me = { name: 'Mei Lin', address: 'mei.lin@brightpath.example' };
const support = { name: 'OKPay', address: 'support@okpay.example' };
const at = (day: number) => Date.UTC(2026, 10, day, 8);

const question: Message = {
  source: 'current',
  itemId: 'i1',
  internetMessageId: '<q@x.example>',
  conversationId: 'c1',
  from: me,
  to: [support],
  cc: [],
  subject: 'Payment failed',
  date: at(20),
  body: { format: 'text', content: 'Hello, my payment failed. Please refund it.' },
};
const answer: Message = {
  ...question,
  itemId: 'i2',
  internetMessageId: '<a@x.example>',
  inReplyTo: '<q@x.example>',
  from: support,
  to: [me],
  subject: 'Re: Payment failed',
  date: at(21),
  body: { format: 'text', content: 'Dear Mei, which card did you use? Please answer.' },
};
const inMailbox = ({ body: _body, ...mail }: Message): Message => ({ ...mail, source: 'graph' });

const setUp = async (message: Message, { locale = 'en', mailbox }: { locale?: string; mailbox?: FakeMailbox } = {}) => {
  const host = fakeHost();
  host.show('read', { message });
  const pane = await renderPane({
    host,
    settings: confirmedSettings({ locale }),
    now: at(23),
    ...(mailbox && { mailbox }),
  });
  await waitFor(() => expect(document.querySelector('[data-request]')).not.toBeNull());
  return { ...pane, host };
};
const press = async (element: Element | null | undefined) => {
  if (!element) throw new Error('Nothing to press.');
  await act(async () => void fireEvent.click(element));
};
const openTab = async (name: string) => {
  await press(document.querySelector(`#tab-${name}`));
  await waitFor(() => expect(document.querySelector(`#panel-${name}`)).not.toBeNull());
};
const note = ({ host }: Awaited<ReturnType<typeof setUp>>) => host.notifications.map(({ text }) => text).join();

test.each([
  ['en', 'Based only on one mail.', 'I cannot know of an answer that you have not opened yet.'],
  ['zh-CN', '仅依据一封邮件。', '您还没打开过的回复，我无从知道。'],
])('%s: one mail alone', async (locale, rests, limit) => {
  await setUp({ ...question, date: at(22.5) }, { locale });
  expect(texts()).toContain(rests);
  expect(texts()).toContain(limit);
});

test.each([
  ['en', 'Based only on one mail and what it quotes.'],
  ['zh-CN', '仅依据一封邮件及其引用的内容。'],
])('%s: one mail and what it quotes', async (locale, rests) => {
  const content = `Dear Mei, which card did you use?\n\nFrom: Mei Lin <${me.address}>\nSent: Friday, 20 November 2026 16:00\nTo: support@okpay.example\nSubject: Payment failed\n\nHello, my payment failed.`;
  await setUp({ ...answer, body: { format: 'text', content } }, { locale });
  expect(texts()).toContain(rests);
});

test.each([
  ['en', 'Based on 2 mails that you opened with Askwell.'],
  ['zh-CN', '依据：您用 Askwell 打开过的 2 封邮件。'],
])('%s: what the pane saw, on the card and in the list', async (locale, rests) => {
  const { host } = await setUp(question, { locale });
  await act(async () => host.show('read', { message: answer }));
  await waitFor(() => expect(texts()).toContain(rests));
  await openTab('requests');
  await waitFor(() => expect(texts()).toContain(rests));
});

test.each([
  ['en', 'Based on 2 mails from your mailbox.', 'Last read'],
  ['zh-CN', '依据：您邮箱中的 2 封邮件。', '上次读取：'],
])('%s: the mailbox, on the card and in the list', async (locale, rests, limit) => {
  const mailbox = fakeMailbox([inMailbox(question), inMailbox(answer)]);
  // Opened as well: it stays a mail of the mailbox.
  await setUp(question, { locale, mailbox });
  await openTab('requests');
  await waitFor(() => expect(document.querySelector('[data-mailbox=ready]')).not.toBeNull());
  await waitFor(() => expect(texts()).toContain(rests));
  expect(texts()).toContain(limit);
  await openTab('mail');
  await waitFor(() => expect(document.querySelector('[data-request]')?.textContent).toContain(rests));
});

test.each([
  ['read', undefined, '1 mail with desks from your mailbox.'],
  ['unread', new MailboxError('busy', 'graph.get'), 'Microsoft asks for a longer pause.'],
])('the mailbox, %s: spoken in one place', async (_state, error, words) => {
  const mailbox = fakeMailbox([inMailbox(question)]);
  if (error) jest.spyOn(mailbox, 'sync').mockRejectedValue(error);
  await setUp(question, { mailbox });
  await openTab('requests');
  await waitFor(() => expect(document.querySelector('[data-mailbox=ready]')).not.toBeNull());
  const spoken = [...document.querySelectorAll('[data-mailbox] [role=status]')];
  expect(spoken).toHaveLength(1);
  expect(spoken[0]?.textContent).toContain(words);
});

describe('the rest of the request, asked for when one of its mails is opened', () => {
  const stranger = { name: 'Ann Smith', address: 'ann.smith@freemail.example' };
  const byStranger = { ...inMailbox(answer), itemId: 'i3', internetMessageId: '<s@x.example>', from: stranger };
  const openSignedIn = async (mailbox: FakeMailbox, locale = 'en') => {
    const pane = await setUp(question, { locale, mailbox });
    await openTab('requests');
    await waitFor(() => expect(document.querySelector('[data-mailbox=ready]')).not.toBeNull());
    await openTab('mail');
    await waitFor(() => expect(document.querySelector('[data-request]')).not.toBeNull());
    return pane;
  };

  test('comes in the background; an address of nobody known is listed as such', async () => {
    const mailbox = fakeMailbox([inMailbox(question)]);
    mailbox.elsewhere.push(byStranger);
    await openSignedIn(mailbox);
    await waitFor(() => expect(texts()).toContain('Based on 2 mails from your mailbox.'));
    const card = document.querySelector('[data-request]');
    expect(card?.getAttribute('data-state')).not.toBe('your-turn');
    await act(async () => {
      const fold = [...document.querySelectorAll('details')].find((one) => one.textContent?.includes('All mails'));
      if (!fold) throw new Error('No list of mails.');
      fold.open = true;
      fireEvent(fold, new Event('toggle'));
    });
    expect(texts()).toMatch(/ann\.smith@freemail\.example.*sender not confirmed/);
  });

  test.each([
    ['en', 'I could not look for further mails of this request just now'],
    ['zh-CN', '刚才没能查找这个请求的其他邮件'],
  ])('%s: could not be asked for: said beside the card, which stays', async (locale, words) => {
    const mailbox = fakeMailbox([inMailbox(question)]);
    jest.spyOn(mailbox, 'conversation').mockRejectedValue(new Error('offline'));
    await openSignedIn(mailbox, locale);
    await waitFor(() => expect(document.querySelector('[role=status] [data-missed]')?.textContent).toContain(words));
    expect(document.querySelectorAll('[data-request]')).toHaveLength(1);
  });
});

describe('the note on the mail', () => {
  test('says that it knows only opened mails, and goes when the request is marked as solved', async () => {
    const pane = await setUp(question);
    await waitFor(() => expect(note(pane)).toContain('by the mails you opened'));
    await press(document.querySelector('[data-action=solved]'));
    await waitFor(() => expect(note(pane)).toBe(''));
  });

  test('with the mailbox, says nothing of waiting any more once the desk has answered', async () => {
    const mailbox = fakeMailbox([inMailbox(question)]);
    const pane = await setUp(question, { mailbox });
    await openTab('requests');
    await waitFor(() => expect(document.querySelector('[data-mailbox=ready]')).not.toBeNull());
    await openTab('mail');
    await waitFor(() => expect(note(pane)).toMatch(/waiting since (?!.*opened)/));
    mailbox.mails.push(inMailbox(answer));
    await openTab('requests');
    const fold = document.querySelector<HTMLDetailsElement>('[data-mailbox] details');
    if (!fold) throw new Error('No fold.');
    await act(async () => {
      fold.open = true;
      fireEvent(fold, new Event('toggle'));
    });
    await press(screen.getByText('Look for new mails'));
    await openTab('mail');
    await waitFor(() => expect(note(pane)).toContain('your turn'));
    expect(note(pane)).not.toContain('waiting since');
  });
});

test.each([
  ['en', 'look first whether an answer has come'],
  ['zh-CN', '请先看看是否已有新的回复'],
])('%s: a follow-up without the mailbox: look first', async (locale, words) => {
  await setUp({ ...question, date: at(1) }, { locale });
  expect(texts()).toContain(words);
});

describe('forget everything', () => {
  test('while the mailbox is being read: nothing comes back', async () => {
    let goOn = (): void => undefined;
    const mailbox = fakeMailbox([inMailbox(question)]);
    mailbox.hold = {
      until: new Promise<void>((resolve) => (goOn = resolve)),
      late: { ...inMailbox(answer), internetMessageId: '<z@x.example>', conversationId: 'c9' },
    };
    const { ledger } = await setUp(question, { mailbox });
    await openTab('requests');
    await waitFor(() => expect(document.querySelector('[data-mailbox=reading]')).not.toBeNull());
    await openTab('settings');
    await waitFor(() => expect(document.querySelector('[data-action=forget]')).not.toBeNull());
    await press(document.querySelector('[data-action=forget]'));
    await press(screen.getByText('Yes, forget everything'));
    goOn();
    await screen.findByText(/^Done\. Only the time/);
    expect([...ledger.rows.values()]).toEqual([]);
    expect(mailbox.mails).toEqual([]);
  });

  test('says so when the mailbox could not be forgotten', async () => {
    const mailbox = fakeMailbox([]);
    jest.spyOn(mailbox, 'signOut').mockRejectedValue(new Error('blocked'));
    const { ledger } = await setUp(question, { mailbox });
    await openTab('settings');
    await waitFor(() => expect(document.querySelector('[data-action=forget]')).not.toBeNull());
    await press(document.querySelector('[data-action=forget]'));
    await press(screen.getByText('Yes, forget everything'));
    await screen.findByText(/could not be forgotten/);
    expect(ledger.rows.size).toBe(0);
  });
});
