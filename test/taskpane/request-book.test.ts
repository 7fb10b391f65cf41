import type { Message } from '../../src/core/mail/message';
import { createCoreClassifier } from '../../src/core/models/core-classifier';
import { readKnownConversations, roamingKeys, stampKey } from '../../src/host/shared-memory';
import { coreRequests } from '../../src/taskpane/requests/core-requests';
import { tellEvents } from '../../src/taskpane/session/known-conversations';
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

  test('a notice from an official address is a notice; with a forged sender it is suspect', async () => {
    const { book } = setUp();
    const notice = {
      ...answer,
      references: [],
      inReplyTo: undefined,
      subject: '账户安全提醒',
      from: { name: 'OKPay 通知', address: 'no-reply@okpay.example' },
    } as Message;
    const automatic = { ...notice, headers: { ...notice.headers, 'auto-submitted': ['auto-generated'] } } as Message;
    const read = await book.read(automatic);
    expect(read.suspect).toBeUndefined();
    expect(read.notice?.id).toBe('okpay');
    const forged = {
      ...automatic,
      headers: { ...automatic.headers, 'authentication-results': ['mx.brightpath.example; dmarc=fail'] },
    } as Message;
    const { suspect, notice: none } = await book.read(forged);
    expect(suspect).toMatchObject({ failedAuthentication: true });
    expect(none).toBeUndefined();
  });

  test('a request taken out of the list can be put back', async () => {
    const { book } = setUp();
    const { entry } = await book.read(sent);
    const undo = await book.forget(entry?.key ?? '');
    expect(await book.all()).toEqual([]);
    await undo();
    expect((await book.all()).map(({ key }) => key)).toEqual([entry?.key]);
  });

  test('a mail between friends is no request', async () => {
    const { book } = setUp();
    const result = await book.read({ ...sent, to: [{ name: 'Anna', address: 'anna@contoso.example' }] });
    expect(result).toEqual({});
  });

  test('the send event learns the number and the due time of a conversation', async () => {
    const { book, host, ledger, setNow } = setUp();
    await book.read({ ...sent, conversationId: 'c-0' });
    await book.read({ ...answer, conversationId: 'c-1', subject: 'Re: 账户冻结 [#4821]' });
    await tellEvents(host, ledger);
    const text = String(host.settings.get(roamingKeys.known));
    expect(text).toMatch(/^[ -~]*$/);
    const known = readKnownConversations(JSON.parse(text));
    expect(known.map(({ conversationId }) => conversationId)).toEqual(['c-0', 'c-1']);
    expect(known[0]).toMatchObject({ desk: 'okpay', number: '4821' });
    const save = jest.spyOn(host.settings, 'save');
    await tellEvents(host, ledger);
    expect(save).not.toHaveBeenCalled();
    setNow(at(22, 8));
    const [row] = ledger.rows.values();
    await book.setSolved(row?.key ?? '', true);
    await tellEvents(host, ledger);
    expect(host.settings.get(roamingKeys.known)).toBe('[]');
  });

  test('of many open requests the newest twenty are told', async () => {
    const { book, host, ledger, setNow } = setUp();
    for (let one = 0; one < 25; one += 1) {
      setNow(at(20, 10) + one);
      const internetMessageId = `<many-${one}@me>`;
      const date = at(1, 0) + one * 36e5;
      await book.read({ ...sent, internetMessageId, subject: `Question ${one}`, conversationId: `c-${one}`, date });
    }
    await tellEvents(host, ledger);
    const known = readKnownConversations(JSON.parse(String(host.settings.get(roamingKeys.known))));
    expect(known).toHaveLength(20);
    expect(known[0]?.conversationId).toBe('c-24');
  });

  describe('what the send event noted', () => {
    const record = { desk: 'okpay', type: 'security', number: '4821', at: at(20, 8), checked: true } as const;
    const toElsewhere = { ...sent, to: [{ name: '', address: 'care@elsewhere.example' }] };

    test('a stamped Sent copy shows desk, type, number and time, the same each time', async () => {
      const { book, host } = setUp();
      await host.saveCustomProperties({ [stampKey]: JSON.stringify(record) });
      for (const mail of [sent, sent]) {
        const { entry } = await book.read(mail);
        expect(entry).toMatchObject({ requestType: 'security', desk: { id: 'okpay' } });
        expect(entry?.request.numbers).toEqual(['4821']);
        expect(entry?.waiting.waitingSince).toBe(at(20, 8));
      }
      expect(await book.all()).toHaveLength(1);
    });

    test('the stamp alone makes a request where the address tells nothing', async () => {
      const { book, host } = setUp();
      await host.saveCustomProperties({ [stampKey]: JSON.stringify(record) });
      const { date: _unknown, ...undated } = toElsewhere;
      await book.read(undated);
      const { entry } = await book.read(undated);
      expect(entry).toMatchObject({ requestType: 'security', desk: { id: 'okpay' } });
      expect(entry?.waiting.waitingSince).toBe(at(20, 8));
      expect(await book.all()).toHaveLength(1);
    });

    test('without a stamp the note in roaming settings does', async () => {
      const { book, host } = setUp();
      host.settings.set(roamingKeys.sent, JSON.stringify([{ ...record, conversationId: 'c-1', at: at(20, 8) - 9e4 }]));
      const { entry } = await book.read({ ...toElsewhere, conversationId: 'c-1' });
      expect(entry?.request.numbers).toEqual(['4821']);
    });

    test('a mail that could not be checked in time says so', async () => {
      const { book, host } = setUp();
      await host.saveCustomProperties({ [stampKey]: JSON.stringify({ ...record, desk: 'unknown', checked: false }) });
      const { entry, sent: noted } = await book.read(toElsewhere);
      expect(noted?.checked).toBe(false);
      expect(entry).toBeUndefined();
    });

    test.each([
      ['damaged', '{"desk":'],
      ['of an unknown desk', JSON.stringify({ ...record, desk: 'nobody' })],
      ['of another shape', JSON.stringify([1, 2])],
    ])('a stamp that is %s changes nothing', async (_title, stamp) => {
      const { book, host } = setUp();
      await host.saveCustomProperties({ [stampKey]: stamp });
      expect((await book.read(toElsewhere)).entry).toBeUndefined();
    });

    test('a stamp on a mail of somebody else counts for nothing', async () => {
      const { book, host } = setUp();
      await host.saveCustomProperties({ [stampKey]: JSON.stringify(record) });
      const stranger = { name: '', address: 'stranger@elsewhere.example' };
      expect(await book.read({ ...toElsewhere, from: stranger })).toEqual({});
    });
  });

  describe('taken out of the list', () => {
    test('opened again, it is shown and stays out until the user puts it back', async () => {
      const { book } = setUp();
      const { entry } = await book.read(sent);
      const key = entry?.key ?? '';
      await book.forget(key);
      expect((await book.read(sent)).entry).toMatchObject({ key, isUnlisted: true });
      expect(await book.all()).toEqual([]);
      await book.restore(key);
      expect((await book.read(sent)).entry?.isUnlisted).toBeUndefined();
      expect(await book.all()).toHaveLength(1);
    });

    test('put back, it stays, whatever key it had when it was taken out', async () => {
      const { book, ledger } = setUp();
      const { entry } = await book.read(sent);
      const key = entry?.key ?? '';
      await book.forget(key);
      const [removal] = await ledger.removals();
      await ledger.change({ recall: [key], ...(removal && { hide: [{ ...removal, key: 'older' }] }) });
      expect((await book.read(sent)).entry?.isUnlisted).toBe(true);
      await book.restore(key);
      expect(await ledger.removals()).toEqual([]);
      expect((await book.read(sent)).entry?.isUnlisted).toBeUndefined();
    });

    test('undo brings it back as it was', async () => {
      const { book } = setUp();
      const { entry } = await book.read(sent);
      await book.setType(entry?.key ?? '', 'security');
      const undo = await book.forget(entry?.key ?? '');
      await undo();
      expect(await book.all()).toMatchObject([{ requestType: 'security' }]);
      expect((await book.read(sent)).entry?.isUnlisted).toBeUndefined();
    });

    test('marked as solved while it is out, it is back', async () => {
      const { book } = setUp();
      const { entry } = await book.read(sent);
      await book.forget(entry?.key ?? '');
      await book.read(sent);
      await book.setSolved(entry?.key ?? '', true);
      expect(await book.all()).toMatchObject([{ isSolved: true }]);
    });

    test('an answer that was there already, but is read only now, brings it back', async () => {
      const { book, setNow } = setUp();
      const { entry } = await book.read(sent);
      setNow(at(22, 9));
      await book.forget(entry?.key ?? '');
      expect((await book.read(answer)).entry?.isUnlisted).toBeUndefined();
    });

    test('the answer of the desk brings it back', async () => {
      const { book, setNow } = setUp();
      const { entry } = await book.read(sent);
      await book.forget(entry?.key ?? '');
      setNow(at(21, 9));
      expect((await book.read(answer)).entry?.isUnlisted).toBeUndefined();
      expect(await book.all()).toHaveLength(1);
    });
  });

  test('requests finished long ago are dropped, open ones never', async () => {
    const { book, ledger, setNow } = setUp();
    const { entry } = await book.read(sent);
    await book.read({ ...sent, internetMessageId: '<7@me>', subject: 'Open', date: at(19, 8) });
    await book.setSolved(entry?.key ?? '', true);
    setNow(at(20, 8) + 400 * 86_400_000);
    await book.tidy();
    expect([...ledger.rows.values()].map(({ request }) => request.subject)).toEqual(['Open']);
    // The mailbox alone would not know that it was solved.
    expect(await ledger.removals()).toMatchObject([{ key: entry?.key }]);
  });

  test('of a very long list of what was taken out, the oldest are forgotten', async () => {
    const { book, ledger } = setUp();
    const hide = Array.from({ length: 2003 }, (_, age) => ({ key: `k${age}`, ids: [], at: -age, fromMailbox: false }));
    await ledger.change({ hide });
    await book.tidy();
    const left = await ledger.removals();
    expect([left.length, left.some(({ key }) => key === 'k0'), left.some(({ key }) => key === 'k2000')]).toEqual([
      2000,
      true,
      false,
    ]);
  });
});
