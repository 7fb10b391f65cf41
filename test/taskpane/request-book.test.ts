import type { Message } from '../../src/core/mail/message';
import { createCoreClassifier } from '../../src/core/models/core-classifier';
import { coreRequests } from '../../src/taskpane/requests/core-requests';
import { createRequestBook } from '../../src/taskpane/session/request-book';
import { createSettingsStore } from '../../src/taskpane/session/settings-store';
import { fakeHost, fakeLedger } from '../support/fake-host';
import { confirmedSettings, fakeSettings } from '../support/fake-pane';

const me = { name: 'Mei Lin', address: 'mei.lin@brightpath.example' };
const desk = { name: 'OKPay', address: 'support@okpay.example' };
const at = (day: number, hour: number) => Date.UTC(2026, 10, day, hour);
const core = coreRequests(createCoreClassifier());

const aMail = (fields: Partial<Message>): Message => ({
  source: 'current',
  to: [],
  cc: [],
  subject: 'Account frozen',
  body: { format: 'text', content: 'Hello, my account is frozen. Please unlock it.' },
  ...fields,
});
const sent = aMail({ internetMessageId: '<1@me>', from: me, to: [desk], date: at(20, 8), itemId: 'sent-1' });
const answer = aMail({
  internetMessageId: '<2@desk>',
  inReplyTo: '<1@me>',
  references: ['<1@me>'],
  from: desk,
  to: [me],
  date: at(21, 8),
  subject: 'Re: Account frozen [#4821]',
  body: { format: 'text', content: 'Dear Mei, which device did you use? Please tell us the account type.' },
  itemId: 'answer-1',
});

const setUp = (now = at(20, 10)) => {
  const ledger = fakeLedger();
  const host = fakeHost();
  host.kind = 'read';
  const settings = createSettingsStore(fakeSettings(confirmedSettings()), () => now);
  let clock = now;
  const book = createRequestBook({ host, ledger, settings, core, now: () => clock });
  return { ledger, host, book, setNow: (time: number) => (clock = time) };
};

describe('the requests of a mailbox', () => {
  test('a sent mail starts a wait; the answer ends it; both are one request', async () => {
    const { book, setNow } = setUp();
    const first = await book.read(sent);
    expect(first.entry?.waiting).toMatchObject({ waitingSince: at(20, 8), state: 'fresh' });
    setNow(at(21, 9));
    const second = await book.read(answer);
    expect(second.entry?.key).toBe(first.entry?.key);
    expect(second.entry?.request.messages).toHaveLength(2);
    expect(second.entry?.request.numbers).toEqual(['4821']);
    expect(second.entry?.waiting.state).toBe('your-turn');
    expect(await book.all()).toHaveLength(1);
  });

  test('reading a mail twice changes nothing', async () => {
    const { book } = setUp();
    await book.read(sent);
    await book.read(sent);
    expect((await book.all())[0]?.request.messages).toHaveLength(1);
  });

  test('the ledger keeps no bodies, no headers, and no secret of a subject', async () => {
    const { book, ledger } = setUp();
    await book.read({
      ...sent,
      subject: 'Login failed, my password is Sunny-Day-77',
      headers: { 'x-secret': ['header text'] },
    });
    const kept = JSON.stringify([...ledger.rows.values()]);
    expect(kept).not.toContain('Sunny-Day-77');
    expect(kept).not.toContain('please unlock');
    expect(kept).not.toContain('Please unlock');
    expect(kept).not.toContain('header text');
    expect(kept).toContain('Login failed');
  });

  test('solved until the desk writes again', async () => {
    const { book, setNow } = setUp();
    const { entry } = await book.read(sent);
    await book.setSolved(entry?.key ?? '', true);
    expect((await book.all())[0]?.isSolved).toBe(true);
    setNow(at(21, 9));
    await book.read(answer);
    expect((await book.all())[0]?.isSolved).toBe(false);
  });

  test('the longest wait comes first, the finished last', async () => {
    const { book, ledger, setNow } = setUp(at(25, 8));
    setNow(at(25, 8));
    await book.read(sent);
    await book.read({ ...sent, internetMessageId: '<9@me>', subject: 'Older', date: at(10, 8), itemId: 'old' });
    await book.read({ ...sent, internetMessageId: '<8@me>', subject: 'Newer', date: at(24, 8), itemId: 'new' });
    const keys = (await book.all()).map(({ request }) => request.subject);
    expect(keys).toEqual(['Older', 'Account frozen', 'Newer']);
    const older = [...ledger.rows.values()].find(({ request }) => request.subject === 'Older');
    await book.setSolved(older?.key ?? '', true);
    expect((await book.all()).map(({ request }) => request.subject)).toEqual(['Account frozen', 'Newer', 'Older']);
  });

  test('a stranger who claims to be the desk is named and starts nothing', async () => {
    const { book } = setUp();
    const { entry, suspect } = await book.read({
      ...answer,
      references: [],
      inReplyTo: undefined,
      from: { name: 'OKPay Support', address: 'help@okpay-security.example' },
    } as Message);
    expect(entry?.waiting.state === 'your-turn').toBe(false);
    expect(suspect).toMatchObject({ address: 'help@okpay-security.example', desk: { id: 'okpay' } });
  });

  test('a mail between friends is no request', async () => {
    const { book } = setUp();
    const result = await book.read({ ...sent, to: [{ name: 'Anna', address: 'anna@contoso.example' }] });
    expect(result).toEqual({});
  });

  test('the send event learns the number and the due time of a conversation', async () => {
    const { book, host } = setUp();
    await book.read({ ...answer, conversationId: 'c-1' });
    expect(JSON.stringify(host.settings.get('askwell.known'))).toContain('c-1');
  });

  test('requests finished long ago are dropped, open ones never', async () => {
    const { book, ledger, setNow } = setUp();
    const { entry } = await book.read(sent);
    await book.read({ ...sent, internetMessageId: '<7@me>', subject: 'Open', date: at(19, 8) });
    await book.setSolved(entry?.key ?? '', true);
    setNow(at(20, 8) + 400 * 86_400_000);
    await book.tidy();
    expect([...ledger.rows.values()].map(({ request }) => request.subject)).toEqual(['Open']);
  });
});
