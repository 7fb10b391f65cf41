/** Questions to the mailbox beside the reading of its folders: what is asked, what is kept, and what the next reading makes of it. */
import { conversationIdOf } from '../../../src/workbench/mailbox/conversation-id';
import type { GeneratedMail } from '../../../src/workbench/graph/generated-mailbox';
import { graphMessageOf, noTime, type FullMessage } from '../../../src/workbench/graph/graph-message';
import type { Message } from '../../../src/core/mail/message';
import { aDesk } from '../../support/a-desk';
import { graphHost, openMailbox, user, type OpenMailbox } from '../../support/graph/open-mailbox';

const desk = aDesk({ officialDomains: ['okpay.example'], officialAddresses: ['help@okpay.example'], confirmed: true });
const maskSubject = (subject: string) => subject;
const options = { maskSubject };
/** As office.js names it, with the signs that Graph writes otherwise. */
const conversation = conversationIdOf({ internetMessageId: '<q@x.example>' });

const mailOf = (id: string, change: Partial<Message>, folder = 'f-inbox', full: Partial<FullMessage> = {}) => {
  const message: Message = {
    source: 'file',
    internetMessageId: `<${id}@x.example>`,
    conversationId: conversation,
    from: { name: '', address: 'help@okpay.example' },
    to: [{ name: '', address: user }],
    cc: [],
    subject: 'Re: Payment failed',
    date: Date.UTC(2026, 10, 20),
    body: { format: 'text', content: 'Text.' },
    ...change,
  };
  return { id: `AAkALg${id}=`, folder, message: { ...graphMessageOf(message), ...full } } satisfies GeneratedMail;
};
const stranger = { name: 'Ann', address: 'ann.smith@freemail.example' };
const question = mailOf(
  'q',
  { from: { name: '', address: user }, to: [{ name: '', address: 'help@okpay.example' }] },
  'f-sent',
);
const answer = mailOf('a', { date: Date.UTC(2026, 10, 21) });
const byStranger = mailOf('s', { from: stranger, date: Date.UTC(2026, 10, 22) });
const unrelated = mailOf('u', { from: stranger, conversationId: 'AAQkother=', subject: 'Lunch' });

let open: OpenMailbox;
afterEach(() => {
  expect(open.double.unanswered).toEqual([]);
  expect(open.line.peak).toBeLessThanOrEqual(4);
});
const signedIn = async (mails: readonly GeneratedMail[], reading: 'envelopes' | 'texts' = 'envelopes') => {
  open = openMailbox(mails);
  await open.mailbox.signIn(reading);
  return open;
};
const cached = async () => (await open.cache.mails()).map(({ id }) => id).sort();
const ids = (mails: readonly GeneratedMail[]) => mails.map(({ id }) => id).sort();
const lists = () => open.line.urls.filter((url) => url.includes('/me/messages?')).map((url) => decodeURIComponent(url));

describe('the mails of a conversation', () => {
  test('whoever wrote them, oldest first, from every folder that is read; no text, no draft, nothing thrown away', async () => {
    const draft = mailOf('d', {}, 'f-inbox', { isDraft: true, sentDateTime: noTime, receivedDateTime: noTime });
    const thrownAway = mailOf('t', {}, 'f-deleted');
    const junk = mailOf('j', { from: stranger }, 'f-old-junk');
    const { mailbox } = await signedIn([byStranger, answer, question, unrelated, draft, thrownAway, junk]);
    const found = await mailbox.conversation(conversation, { maskSubject: () => 'masked' });
    expect(found.map(({ internetMessageId }) => internetMessageId)).toEqual([
      '<q@x.example>',
      '<a@x.example>',
      '<s@x.example>',
    ]);
    expect(found.every(({ conversationId, body }) => conversationId === conversation && body === undefined)).toBe(true);
    expect(await cached()).toEqual(ids([question, answer, byStranger]));
    expect(JSON.stringify(await open.cache.mails())).not.toMatch(/"body"|Payment failed/);
    // Outlook opens mails by the other id.
    expect(found[0]?.itemId).toBe('R/0+AAkALgq=');
  });

  test('texts, when agreed to, are handed on and not kept', async () => {
    const { mailbox } = await signedIn([question], 'texts');
    expect((await mailbox.conversation(conversation, options))[0]?.body?.content).toBe('Text.');
    expect(JSON.stringify(await open.cache.mails())).not.toContain('Text.');
  });

  test('what is kept already is not fetched again', async () => {
    const { mailbox } = await signedIn([question, answer]);
    await mailbox.sync({ ...options, desks: [desk] });
    open.double.store.put(byStranger.id, byStranger.folder, byStranger.message);
    const before = open.double.asked.length;
    expect(await mailbox.conversation(conversation, options)).toHaveLength(1);
    expect(open.double.asked.slice(before)).toEqual([
      'GET me/messages',
      'POST $batch',
      `GET me/messages/${encodeURIComponent(byStranger.id)}`,
    ]);
    expect(await mailbox.conversation(conversation, options)).toEqual([]);
    expect(await cached()).toEqual(ids([question, answer, byStranger]));
  });

  test('250 mails come in pages, one of them after a 429; nothing sorted by the server', async () => {
    const many = Array.from({ length: 250 }, (_, at) =>
      mailOf(`n${at}`, { date: Date.UTC(2026, 10, 20, 0, 250 - at) }),
    );
    const { mailbox } = await signedIn(many);
    await mailbox.sync({ ...options, desks: [] });
    open.double.failNext({ status: 429, code: 'TooManyRequests', retryAfter: 1 });
    const found = await mailbox.conversation(conversation, options);
    expect(new Set(found.map(({ itemId }) => itemId)).size).toBe(250);
    expect(found.map(({ date }) => date)).toEqual(found.map(({ date }) => date).sort());
    // Three pages, the first twice.
    expect(lists()).toHaveLength(4);
    expect(lists().join()).not.toContain('$orderby');
  });

  test.each(["it's '' odd", 'x/y+z==', 'AAQk" or 1 eq 1', '会话'])(
    'an id like %s asks for that id only',
    async (id) => {
      const { mailbox } = await signedIn([question]);
      expect(await mailbox.conversation(id, options)).toEqual([]);
    },
  );

  test('given up on the way: nothing is kept', async () => {
    const { mailbox } = await signedIn([question, answer]);
    const stop = new AbortController();
    const answered = open.double.answer;
    Object.assign(open.double, {
      answer: (...args: Parameters<typeof answered>) => {
        if (args[0].url.includes('$batch')) stop.abort(new Error('another mail'));
        return answered(...args);
      },
    });
    await expect(mailbox.conversation(conversation, { ...options, signal: stop.signal })).rejects.toThrow(
      'another mail',
    );
    expect(await cached()).toEqual([]);
    expect(await mailbox.conversation(conversation, options)).toHaveLength(2);
  });

  test('given up while the folders are looked up: the next question is not', async () => {
    const { mailbox } = await signedIn([question, answer]);
    const stop = new AbortController();
    const first = mailbox.conversation(conversation, { ...options, signal: stop.signal });
    const second = mailbox.conversation(conversation, options);
    stop.abort(new Error('another mail'));
    await expect(first).rejects.toThrow('another mail');
    expect(await second).toHaveLength(2);
    expect(open.double.asked.filter((call) => call === 'GET me/mailFolders/delta')).toHaveLength(1);
  });

  test('offline: says so, and keeps what it had', async () => {
    const { mailbox } = await signedIn([question, answer]);
    await mailbox.sync({ ...options, desks: [desk] });
    open.line.offlineAfter = 0;
    await expect(mailbox.conversation(conversation, options)).rejects.toMatchObject({ code: 'offline' });
    expect(await cached()).toEqual(ids([question, answer]));
  });

  test('not without a sign-in', async () => {
    open = openMailbox([question]);
    await expect(open.mailbox.conversation(conversation, options)).rejects.toMatchObject({ code: 'signed-out' });
    expect(open.line.urls).toEqual([]);
  });
});

describe('found and synced', () => {
  const found = async (mails = [question, answer, byStranger]) => {
    await signedIn(mails);
    await open.mailbox.conversation(conversation, options);
  };
  const sync = (desks = [desk]) => open.mailbox.sync({ ...options, desks });

  test('before the first reading: once each, and still there when it is complete', async () => {
    await found();
    await sync();
    expect(await cached()).toEqual(ids([question, answer, byStranger]));
    open.double.expireDeltas();
    await sync();
    expect(await cached()).toEqual(ids([question, answer, byStranger]));
  });

  test('between two pages of the first reading', async () => {
    await signedIn([
      ...Array.from({ length: 450 }, (_, at) => mailOf(`o${at}`, { conversationId: `AAQk${at}=`, from: stranger })),
      question,
      byStranger,
    ]);
    let asked: Promise<unknown> | undefined;
    await open.mailbox.sync({
      ...options,
      desks: [desk],
      onProgress: ({ seen }) => void (seen > 0 && (asked ??= open.mailbox.conversation(conversation, options))),
    });
    await asked;
    expect(await cached()).toEqual(ids([question, byStranger]));
    await sync();
    expect(await cached()).toEqual(ids([question, byStranger]));
  });

  test('a question waits for the next free place, not for all that the reading has in line', async () => {
    const many = Array.from({ length: 600 }, (_, at) => mailOf(`m${at}`, { conversationId: `AAQk${at}=` }));
    await signedIn([...many, question, byStranger]);
    const answered = open.double.answer;
    let asked: Promise<unknown> | undefined;
    const later: string[] = [];
    Object.assign(open.double, {
      answer: (...args: Parameters<typeof answered>) => {
        const [{ method, url, body = '' }] = args;
        if (asked) later.push(`${method} ${new URL(url).pathname}`);
        // The first page of the reading: ten of these are in line.
        if (body.includes('/me/messages/')) asked ??= open.mailbox.conversation(conversation, options);
        return answered(...args);
      },
    });
    await open.mailbox.sync({ ...options, desks: [desk] });
    await asked;
    expect(later.indexOf('GET /v1.0/me/messages')).toBeLessThanOrEqual(4);
    expect(open.line.peak).toBe(4);
  });

  test.each([
    ['removed', () => open.double.store.remove(byStranger.id), [question, answer]],
    ['thrown away', () => open.double.store.move(byStranger.id, 'f-deleted'), [question, answer]],
    ['moved', () => open.double.store.move(byStranger.id, 'f-archive'), [question, answer, byStranger]],
    ['read', () => open.double.store.markRead(byStranger.id), [question, answer, byStranger]],
  ])('a mail of nobody known is %s later', async (_what, change, left) => {
    await found();
    await sync();
    change();
    await sync();
    expect(await cached()).toEqual(ids(left));
    // A mail that was only marked as read comes as half an entry, which must not replace the whole one.
    expect((await open.cache.mails()).every(({ message }) => message.from !== undefined)).toBe(true);
  });

  test('what somebody unknown writes later in the same conversation comes with the changes', async () => {
    await found([question, answer]);
    await sync();
    open.double.store.put(byStranger.id, byStranger.folder, byStranger.message);
    open.double.store.put(unrelated.id, unrelated.folder, unrelated.message);
    await sync();
    expect(await cached()).toEqual(ids([question, answer, byStranger]));
  });

  test('with the desk go the others of its conversations', async () => {
    await found();
    await sync();
    await sync([]);
    expect(await cached()).toEqual([]);
  });
});

describe('conversations with a desk', () => {
  const older = mailOf('o', { conversationId: 'AAQk/old+=', date: Date.UTC(2026, 10, 1) });
  const onlySent = mailOf(
    'y',
    {
      conversationId: 'AAQkSent=',
      from: { name: '', address: user },
      to: [{ name: '', address: 'x@sub.okpay.example' }],
    },
    'f-sent',
  );
  const lookAlike = mailOf('l', {
    conversationId: 'AAQkBad=',
    from: { name: '', address: 'help@okpay.example.evil.example' },
  });
  const all = [older, answer, onlySent, lookAlike, unrelated];

  test('with leave to read texts: by everybody in them, the newest first', async () => {
    const { mailbox } = await signedIn(all, 'texts');
    expect(await mailbox.withDesk(desk, {})).toEqual([conversation, 'AAQkSent=', 'AAQk/old+=']);
    expect(lists()[0]).toContain('$search="participants:\\"help@okpay.example\\" OR participants:\\"okpay.example\\""');
  });

  test('without: Graph neither searches nor filters by recipients, so by whom the desk answered', async () => {
    const { mailbox } = await signedIn(all);
    expect(await mailbox.withDesk(desk, {})).toEqual([conversation, 'AAQk/old+=']);
  });

  test('a long history: the newest of it', async () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      mailOf(`n${at}`, { conversationId: `AAQk${at}=`, date: Date.UTC(2026, 10, 1, at) }),
    );
    const { mailbox } = await signedIn(many);
    const found = await mailbox.withDesk(desk, {});
    expect([found.length, found[0]]).toEqual([25, 'AAQk59=']);
  });

  test('a desk without an address asks nothing', async () => {
    const { mailbox } = await signedIn(all);
    expect(await mailbox.withDesk(aDesk({ officialDomains: [], officialAddresses: [] }), {})).toEqual([]);
    expect(lists()).toEqual([]);
  });
});

describe('conversations about a request number', () => {
  const inSubject = mailOf('n', { conversationId: 'AAQkNew=', subject: '[ABC-4711] Your case, passed on' });
  const inText = mailOf('t', {
    conversationId: 'AAQkText=',
    body: { format: 'html', content: '<p>Case <b>ABC-4711</b>.</p>' },
  });
  const bySomebodyElse = mailOf('e', { conversationId: 'AAQkElse=', from: stranger, subject: 'Order ABC-4711' });
  const all = [inSubject, inText, bySomebodyElse, mailOf('z', { conversationId: 'AAQkZ=', subject: '[ABC-47110]' })];

  test('in subjects and texts, when those may be read', async () => {
    const { mailbox } = await signedIn(all, 'texts');
    expect(await mailbox.search('ABC-4711', desk, {})).toEqual(['AAQkNew=', 'AAQkText=']);
    expect(lists()[0]).toContain('$search="\\"ABC-4711\\""');
  });

  test('in subjects otherwise', async () => {
    const { mailbox } = await signedIn(all);
    expect(await mailbox.search('ABC-4711', desk, {})).toEqual(['AAQkNew=', 'AAQkZ=']);
    expect(lists()[0]).toContain("$filter=contains(subject,'ABC-4711')");
  });

  test.each([
    ['A"B\\C', '$search="\\"A B C\\""'],
    ['4711" OR subject:"x', '$search="\\"4711  OR subject: x\\""'],
    ['-9911', '$search="\\"-9911\\""'],
    ['NOT 4711', '$search="\\"NOT 4711\\""'],
    ["O'Neil-1", '$search="\\"O\'Neil-1\\""'],
    ['a&$filter=x#1', '$search="\\"a&$filter=x#1\\""'],
  ])('%s is one phrase and nothing else', async (number, asked) => {
    const { mailbox } = await signedIn(all, 'texts');
    expect(await mailbox.search(number, desk, {})).toEqual([]);
    expect(lists()[0]).toContain(`${asked}&$select`);
  });

  test.each(["O'Neil-1", "') or contains(subject,'"])('%s in a filter', async (number) => {
    const named = mailOf('n', { conversationId: 'AAQkNew=', subject: `[${number}]` });
    const { mailbox } = await signedIn([...all, named]);
    expect(await mailbox.search(number, desk, {})).toEqual(['AAQkNew=']);
  });

  test.each([
    [400, 'ErrorInvalidUrlQueryFilter'],
    [403, 'ErrorAccessDenied'],
  ])('a mailbox that will not be asked so (%s): nothing found', async (status, code) => {
    const { mailbox } = await signedIn(all);
    await mailbox.sync({ ...options, desks: [] });
    open.double.failNext({ status, code });
    expect(await mailbox.search('ABC-4711', desk, {})).toEqual([]);
  });

  test.each([
    [401, 'InvalidAuthenticationToken', 'signed-out'],
    [501, 'DoubleCannotAnswer', 'unknown'],
  ])('any other refusal (%s) is one', async (status, reason, code) => {
    const { mailbox } = await signedIn(all);
    await mailbox.sync({ ...options, desks: [] });
    open.double.failNext({ status, code: reason });
    await expect(mailbox.search('ABC-4711', desk, {})).rejects.toMatchObject({ code });
  });

  test('signs alone are no number', async () => {
    const { mailbox } = await signedIn(all);
    expect(await mailbox.search('"#"', desk, {})).toEqual([]);
    expect(lists()).toEqual([]);
  });
});

test('the double refuses what Exchange refuses of a question', async () => {
  await signedIn([question]);
  const ask = (query: string, token = 'texts.x', prefer = '') => {
    const { status, body } = open.double.answer({
      method: 'GET',
      url: `${graphHost}/v1.0/me/messages?$select=id&${query}`,
      headers: { authorization: `Bearer ${token}`, prefer },
    });
    return [status, (body as { error?: { code: string } }).error?.code];
  };
  const search = `$search=${encodeURIComponent('"\\"x\\""')}`;
  expect(ask(search)).toEqual([200, undefined]);
  expect(ask(search, 'envelopes.x')).toEqual([403, 'ErrorAccessDenied']);
  expect(ask(`${search}&$filter=isDraft eq true`)).toEqual([400, 'SearchWithFilter']);
  expect(ask(`${search}&$orderby=sentDateTime`)).toEqual([400, 'SearchWithOrderBy']);
  expect(open.double.unanswered).toEqual([]);
  for (const query of [
    '$search=x',
    '$search="a AND b"',
    "$filter=startswith(subject,'x')",
    "$filter=toRecipients/any(r:r eq 'x')",
  ])
    expect(ask(query)[0]).toBe(501);
  expect(ask(search, 'texts.x', 'IdType="ImmutableId"')[0]).toBe(501);
  expect(open.double.unanswered).toHaveLength(5);
  Object.assign(open.double, { unanswered: [] });
});
