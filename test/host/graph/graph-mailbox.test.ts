/** The mailbox port over the sample mailbox: whose it is, what each refusal is called, and where the token goes. */
import { sampleMails } from '../../support/graph/sample-mails';
import { aDesk } from '../../support/a-desk';
import { openMailbox, type OpenMailbox } from '../../support/graph/open-mailbox';

const desk = aDesk({ officialDomains: ['okpay.example'], confirmed: true });

let open: OpenMailbox;
const samples = async () => {
  open = openMailbox(await sampleMails());
  await open.mailbox.signIn('envelopes');
  return open.mailbox;
};
afterEach(() => expect(open.double.unanswered).toEqual([]));

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
  await expect(mailbox.sync({ desks: [desk], maskSubject: (subject) => subject })).rejects.toMatchObject({ code });
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
  await expect(mailbox.sync({ desks: [desk], maskSubject: (subject) => subject })).rejects.toMatchObject({
    code: 'unknown',
  });
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
  expect(ask('$select=id,body')).toBe(200);
  expect(open.double.unanswered).toEqual([]);
  expect(ask('$expand=attachments')).toBe(501);
  expect(open.double.unanswered).toHaveLength(1);
  Object.assign(open.double, { unanswered: [] });
});
