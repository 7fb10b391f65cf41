/** What a request's open mail makes the pane ask the mailbox for, and what becomes of the answer. */
import { waitFor } from '@testing-library/react';
import { MessageChannel } from 'node:worker_threads';
import type { Request } from '../../src/core/conversation/request';
import type { Message } from '../../src/core/mail/message';
import { createCoreClassifier } from '../../src/core/models/core-classifier';
import { MailboxError } from '../../src/host/mailbox';
import { mailboxNews } from '../../src/taskpane/mailbox/mailbox-news';
import { createMailboxSession } from '../../src/taskpane/mailbox/mailbox-session';
import { coreRequests } from '../../src/taskpane/requests/core-requests';
import { createRequestBook } from '../../src/taskpane/session/request-book';
import { createSettingsStore } from '../../src/taskpane/session/settings-store';
import { fakeHost, fakeLedger } from '../support/fake-host';
import { fakeMailbox } from '../support/fake-mailbox';
import { confirmedSettings, fakeSettings } from '../support/fake-pane';

// jsdom has none.
Object.assign(globalThis, { MessageChannel });

const me = { name: '', address: 'mei.lin@brightpath.example' };
const support = { name: 'OKPay', address: 'support@okpay.example' };
const agent = { name: 'Ann Smith', address: 'ann.smith@freemail.example' };
const at = (day: number) => Date.UTC(2026, 10, day);
const now = () => at(25);

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
};
const received = (id: string, change: Partial<Message>): Message => ({
  ...question,
  source: 'graph',
  itemId: id,
  internetMessageId: `<${id}@x.example>`,
  from: support,
  to: [me],
  ...change,
});
const numbered = received('n', {
  subject: 'Re: [Request #480123] Payment failed',
  date: at(21),
  inReplyTo: '<q@x.example>',
});
const byAgent = received('a', { from: agent, subject: 'Re: Payment failed', date: at(22), inReplyTo: '<q@x.example>' });
const passedOn = received('p', { conversationId: 'c2', subject: '[Request #480123] Refund team', date: at(23) });

/** The open mail itself is found, too. */
const asked = received('q', { itemId: 'i1', from: me, to: [support] });

const setUp = async (settings = confirmedSettings()) => {
  const ledger = fakeLedger();
  const mailbox = fakeMailbox([]);
  const store = createSettingsStore(fakeSettings(settings), now);
  const core = coreRequests(createCoreClassifier());
  const host = fakeHost();
  const session = createMailboxSession({ mailbox, host, ledger, settings: store, core, now });
  const book = createRequestBook({ host, ledger, settings: store, core, now });
  const requestOf = async (message: Message) => (await book.read(message)).entry?.request as Request;
  return { ledger, mailbox, store, session, requestOf };
};
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 60));
const rows = ({ ledger }: Awaited<ReturnType<typeof setUp>>) => [...ledger.rows.values()].map(({ request }) => request);
const offline = () => Promise.reject(new MailboxError('offline', 'graph.get'));

test('the conversation is asked for once; who answers from an address of nobody known is shown and changes nothing', async () => {
  const pane = await setUp();
  pane.mailbox.elsewhere.push(asked, byAgent);
  await pane.session.start();
  const request = await pane.requestOf(question);
  pane.session.follow(request);
  await waitFor(() =>
    expect(rows(pane)).toMatchObject([
      { messages: [{ role: 'outgoing' }, { role: 'unconfirmed', message: { from: agent } }], turns: [{ who: 'me' }] },
    ]),
  );
  // Read anew, or opened again later.
  pane.session.follow(await pane.requestOf(question));
  pane.session.follow(undefined);
  pane.session.follow(await pane.requestOf(question));
  await aMoment();
  expect(pane.mailbox.questions).toHaveLength(1);
});

test('by its number, a request brings its other conversations, whole', async () => {
  const pane = await setUp();
  pane.mailbox.elsewhere.push(asked, numbered, passedOn, { ...byAgent, conversationId: 'c2' });
  await pane.session.start();
  pane.session.follow(await pane.requestOf(question));
  await waitFor(() => expect(rows(pane)[0]?.numbers).toEqual(['480123']));
  // Its number is known only now.
  pane.session.follow(await pane.requestOf(question));
  await waitFor(() => expect(rows(pane)[0]?.messages).toHaveLength(4));
  expect(pane.mailbox.questions).toEqual(['conversation c1', 'search 480123', 'conversation c2']);
  const [request, ...others] = rows(pane);
  expect(others).toEqual([]);
  expect(request?.numbers).toEqual(['480123']);
  expect(request?.messages.map(({ message }) => message.internetMessageId)).toEqual([
    '<q@x.example>',
    '<n@x.example>',
    '<a@x.example>',
    '<p@x.example>',
  ]);
  expect(request?.sources).toContain('graph');
});

test('texts that were agreed to decide what a mail is, and are not kept', async () => {
  const pane = await setUp();
  const content = 'Dear Mei, we have passed your case on to our technicians and are still looking into it.';
  pane.mailbox.elsewhere.push(asked, { ...numbered, body: { format: 'text', content } });
  await pane.session.start();
  pane.session.follow(await pane.requestOf(question));
  await waitFor(() => expect(rows(pane)[0]?.messages[1]).toMatchObject({ role: 'incoming', holding: true }));
  expect(JSON.stringify(rows(pane))).not.toContain('technicians');
});

test('another mail is opened: given up, and asked for the next time', async () => {
  const pane = await setUp();
  pane.mailbox.elsewhere.push(asked, byAgent);
  await pane.session.start();
  let goOn = (): void => undefined;
  pane.mailbox.pause = new Promise((resolve) => (goOn = resolve));
  const request = await pane.requestOf(question);
  pane.session.follow(request);
  pane.session.follow(undefined);
  goOn();
  await aMoment();
  expect(pane.mailbox.elsewhere).toEqual([asked, byAgent]);
  expect(mailboxNews.get().missedFor).toBeUndefined();
  pane.session.follow(request);
  await waitFor(() => expect(rows(pane)[0]?.messages).toHaveLength(2));
  expect(pane.mailbox.elsewhere).toEqual([]);
});

test('no answer: said once, nothing lost, asked again with the next opening', async () => {
  const pane = await setUp();
  await pane.session.start();
  const answer = jest.spyOn(pane.mailbox, 'conversation').mockImplementation(offline);
  const first = await pane.requestOf(question);
  const second = await pane.requestOf({
    ...question,
    internetMessageId: '<o@x.example>',
    conversationId: 'c9',
    subject: 'Card blocked',
    date: at(24),
  });
  pane.session.follow(first);
  await waitFor(() => expect(mailboxNews.get().missedFor).toBe(first.key));
  pane.session.follow(second);
  await waitFor(() => expect(mailboxNews.get().missedFor).toBeUndefined());
  expect(rows(pane)).toHaveLength(2);
  answer.mockRestore();
  pane.mailbox.elsewhere.push(asked, byAgent);
  pane.session.follow(first);
  await waitFor(() => expect(rows(pane).find(({ key }) => key === first.key)?.messages).toHaveLength(2));
});

test('a search that is refused does not take away what the conversation holds', async () => {
  const pane = await setUp();
  jest.spyOn(pane.mailbox, 'search').mockImplementation(offline);
  pane.mailbox.elsewhere.push(asked, byAgent);
  await pane.session.start();
  const request = await pane.requestOf({ ...numbered, source: 'current' });
  expect(request.numbers).toEqual(['480123']);
  pane.session.follow(request);
  await waitFor(() => expect(mailboxNews.get().missedFor).toBe(request.key));
  expect(rows(pane)[0]?.messages).toHaveLength(3);
});

test('a conversation found by its number that does not come is looked for again', async () => {
  const pane = await setUp();
  pane.mailbox.elsewhere.push(asked, numbered, passedOn);
  await pane.session.start();
  const request = await pane.requestOf({ ...numbered, source: 'current' });
  const { conversation } = pane.mailbox;
  const answer = jest
    .spyOn(pane.mailbox, 'conversation')
    .mockImplementation((id, options) => (id === 'c2' ? offline() : conversation(id, options)));
  pane.session.follow(request);
  await waitFor(() => expect(mailboxNews.get().missedFor).toBe(request.key));
  expect(rows(pane)[0]?.messages).toHaveLength(2);
  answer.mockRestore();
  pane.session.follow(undefined);
  pane.session.follow(request);
  await waitFor(() => expect(rows(pane)[0]?.messages).toHaveLength(3));
  expect(mailboxNews.get().missedFor).toBeUndefined();
});

test('a request that was open before the sign-in is looked for after it', async () => {
  const pane = await setUp();
  await pane.mailbox.signOut();
  pane.mailbox.elsewhere.push(asked, byAgent);
  await pane.session.start();
  pane.session.follow(await pane.requestOf(question));
  await aMoment();
  expect(pane.mailbox.questions).toEqual([]);
  await pane.session.signIn('envelopes');
  await waitFor(() => expect(rows(pane)[0]?.messages).toHaveLength(2));
});

test('signed out on the way: nothing comes back', async () => {
  const pane = await setUp();
  pane.mailbox.elsewhere.push(asked, byAgent);
  await pane.session.start();
  let goOn = (): void => undefined;
  pane.mailbox.pause = new Promise((resolve) => (goOn = resolve));
  pane.session.follow(await pane.requestOf(question));
  const leaving = pane.session.signOut();
  goOn();
  await leaving;
  await aMoment();
  expect(pane.mailbox.mails).toEqual([]);
  expect(rows(pane)).toMatchObject([{ messages: [{ role: 'outgoing' }] }]);
  expect(mailboxNews.get().missedFor).toBeUndefined();
});

test('a desk just confirmed: its conversations at once, then a reading that knows it', async () => {
  const pane = await setUp({ ...confirmedSettings(), fields: { welcomed: { value: true, at: 1 } } } as never);
  pane.mailbox.elsewhere.push(numbered, byAgent);
  await pane.session.start();
  const sync = jest.spyOn(pane.mailbox, 'sync');
  pane.store.change({
    confirmations: [{ id: 'okpay', officialDomains: ['okpay.example'], officialAddresses: [] }],
  } as never);
  await waitFor(() =>
    expect(rows(pane)).toMatchObject([
      { numbers: ['480123'], messages: [{ role: 'incoming' }, { role: 'unconfirmed' }] },
    ]),
  );
  expect(pane.mailbox.questions).toEqual(['withDesk okpay', 'conversation c1']);
  expect(sync.mock.calls.map(([{ desks }]) => desks.find(({ id }) => id === 'okpay')?.officialDomains)).toEqual([
    ['okpay.example'],
  ]);
});
