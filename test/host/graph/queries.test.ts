/** Queries over the sample mailbox: what is found, and that nothing is asked that Exchange refuses. */
import { sampleMails } from '../../support/graph/sample-mails';
import { aDesk } from '../../support/a-desk';
import { openMailbox, type OpenMailbox, user } from '../../support/graph/open-mailbox';
import { generatedMailbox } from '../../../src/workbench/graph/generated-mailbox';

const desk = aDesk({ officialDomains: ['okpay.example'], confirmed: true });

let open: OpenMailbox;
const samples = async () => {
  open = openMailbox(await sampleMails());
  await open.mailbox.signIn('envelopes');
  return open.mailbox;
};
afterEach(() => expect(open.double.unanswered).toEqual([]));

test('a conversation, oldest first, whatever is in its id', async () => {
  const mailbox = await samples();
  const sent = open.double.store.find('AAkALgsent-locked-zh=');
  const found = await mailbox.conversation(sent?.message.conversationId ?? '');
  expect(found.length).toBeGreaterThanOrEqual(2);
  expect(found.map(({ date }) => date)).toEqual([...found.map(({ date }) => date)].sort());
  expect(found.every(({ source }) => source === 'graph')).toBe(true);
  expect(await mailbox.conversation("no 'such' conversation")).toEqual([]);
});

test('mails with the desk: both directions, nobody else, no drafts', async () => {
  const mailbox = await samples();
  const found = await mailbox.deskMails(desk);
  const isDesk = (address?: string) => address?.endsWith('@okpay.example') === true;
  expect(found.some(({ from }) => isDesk(from?.address))).toBe(true);
  expect(found.some(({ to }) => to.some(({ address }) => isDesk(address)))).toBe(true);
  const drafts = open.double.store.inFolder('f-drafts').map(({ message }) => message.internetMessageId);
  expect(found.filter(({ internetMessageId }) => drafts.includes(internetMessageId ?? null))).toEqual([]);
  expect(await mailbox.deskMails(aDesk({}))).toEqual([]);
});

test('a request number, and hostile words for one', async () => {
  open = openMailbox(generatedMailbox(200, { user, desk: 'support@okpay.example' }));
  await open.mailbox.signIn('envelopes');
  const found = await open.mailbox.withNumber('#480002');
  expect(found.length).toBeGreaterThanOrEqual(2);
  expect(found.every(({ subject }) => subject.includes('#480002'))).toBe(true);
  expect(await open.mailbox.withNumber('x" OR from:"a" OR (')).toEqual([]);
});

test('pages are followed to the end', async () => {
  open = openMailbox(generatedMailbox(1500, { user, desk: 'support@okpay.example', noise: 2 }));
  await open.mailbox.signIn('envelopes');
  const found = await open.mailbox.deskMails(desk);
  const all = open.double.store
    .all()
    .filter(({ message }) => JSON.stringify([message.from, message.toRecipients]).includes('support@okpay.example'));
  expect(found).toHaveLength(all.length);
  expect(new Set(found.map(({ internetMessageId }) => internetMessageId)).size).toBe(all.length);
});

test('the notice that an account was locked', async () => {
  const mailbox = await samples();
  const found = await mailbox.lockNotices(desk);
  expect(found.map(({ internetMessageId }) => internetMessageId)).toContain(
    open.double.store.find('AAkALglock-notice-zh=')?.message.internetMessageId,
  );
});

test('another account than the one Outlook shows is refused, and forgotten', async () => {
  open = openMailbox(await sampleMails(), { names: ['somebody.else@other.example'] });
  // The sign-in name differs, but the mailbox is the user's own: fine.
  await open.mailbox.signIn('envelopes');
  for (const { id, message } of open.double.store.inFolder('f-sent')) {
    open.double.store.remove(id);
    const stranger = { emailAddress: { name: '', address: 'somebody.else@other.example' } };
    open.double.store.put(id, 'f-sent', { ...message, from: stranger });
  }
  await expect(open.mailbox.signIn('envelopes')).rejects.toMatchObject({ code: 'wrong-account' });
  expect(open.signedIn).toEqual(['envelopes', 'envelopes', 'out']);
});

test.each([
  [{ status: 403, code: 'ErrorAccessDenied' }, 'admin-consent'],
  [{ status: 404, code: 'MailboxNotEnabledForRESTAPI' }, 'not-supported-account'],
  [{ status: 401, code: 'InvalidAuthenticationToken' }, 'signed-out'],
  [{ status: 429, code: 'TooManyRequests', retryAfter: 100_000 }, 'busy'],
  [{ status: 400, code: 'ErrorSomething' }, 'unknown'],
])('%j is %s', async (fault, code) => {
  const mailbox = await samples();
  open.double.failNext(fault);
  await expect(mailbox.conversation('x')).rejects.toMatchObject({ code });
});

test('a link to another host never gets the token', async () => {
  const mailbox = await samples();
  const answer = open.double.answer;
  Object.assign(open.double, {
    answer: (...args: Parameters<typeof answer>) => {
      const told = answer(...args);
      return {
        ...told,
        body: { ...(told.body as object), '@odata.nextLink': 'https://evil.example/v1.0/me/messages' },
      };
    },
  });
  await expect(mailbox.deskMails(desk)).rejects.toMatchObject({ code: 'unknown' });
  expect(open.line.urls.filter((url) => !url.startsWith('https://graph.microsoft.com/'))).toEqual([]);
});

test('the double refuses what Exchange refuses', async () => {
  await samples();
  const ask = (query: string) =>
    open.double.answer({
      method: 'GET',
      url: `https://graph.microsoft.com/v1.0/me/messages?$select=id&${query}`,
      headers: { authorization: 'Bearer envelopes.x' },
    }).status;
  expect(ask('$orderby=receivedDateTime')).toBe(400);
  expect(ask(`$search="a"&$filter=conversationId eq 'x'`)).toBe(400);
  expect(ask('$select=id,body')).toBe(200);
  expect(open.double.unanswered).toEqual([]);
  expect(ask('$expand=attachments')).toBe(501);
  expect(open.double.unanswered).toHaveLength(1);
  Object.assign(open.double, { unanswered: [] });
});
