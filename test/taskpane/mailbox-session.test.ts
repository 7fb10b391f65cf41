/** What the user does while the mailbox is worked into the list is not lost, and what was forgotten does not come back. */
import { MessageChannel } from 'node:worker_threads';
import type { Message } from '../../src/core/mail/message';
import { createCoreClassifier } from '../../src/core/models/core-classifier';
import { MailboxError } from '../../src/host/mailbox';
import { mailboxNews } from '../../src/taskpane/mailbox/mailbox-news';
import { createMailboxSession } from '../../src/taskpane/mailbox/mailbox-session';
import { coreRequests } from '../../src/taskpane/requests/core-requests';
import { createSettingsStore } from '../../src/taskpane/session/settings-store';
import { confirmedSettings, fakeSettings } from '../support/fake-pane';
import { fakeMailbox } from '../support/fake-mailbox';
import { fakeHost, fakeLedger } from '../support/fake-host';

// jsdom has none.
Object.assign(globalThis, { MessageChannel });

const me = { name: '', address: 'mei.lin@brightpath.example' };
const question: Message = {
  source: 'graph',
  itemId: 'i1',
  internetMessageId: '<q@x.example>',
  conversationId: 'c1',
  from: me,
  to: [{ name: '', address: 'support@okpay.example' }],
  cc: [],
  subject: 'Payment failed',
  date: Date.UTC(2026, 10, 20),
};
const now = () => Date.UTC(2026, 10, 23);

const setUp = (core = coreRequests(createCoreClassifier()), mails: readonly Message[] = [question]) => {
  const ledger = fakeLedger();
  const mailbox = fakeMailbox(mails);
  const settings = createSettingsStore(fakeSettings(confirmedSettings()), now);
  return { ledger, mailbox, session: createMailboxSession({ mailbox, host: fakeHost(), ledger, settings, core, now }) };
};

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 50));

test('a request marked as solved meanwhile stays solved', async () => {
  const core = coreRequests(createCoreClassifier());
  const marking: typeof core = {
    ...core,
    *buildInSteps(...args) {
      const row = [...ledger.rows.values()][0];
      if (row && row.solvedAt === undefined) void ledger.change({ put: [{ ...row, solvedAt: now() }] });
      return yield* core.buildInSteps(...args);
    },
  };
  const { ledger, mailbox, session } = setUp(marking);
  await session.start();
  mailbox.mails.push({ ...question, itemId: 'i2', internetMessageId: '<q2@x.example>', date: Date.UTC(2026, 10, 21) });
  await session.refresh();
  expect([...ledger.rows.values()]).toMatchObject([{ solvedAt: now(), request: { messages: [{}, {}] } }]);
});

test('what is known already is not read again', async () => {
  const core = coreRequests(createCoreClassifier());
  const seen: unknown[][] = [];
  const { session } = setUp({
    ...core,
    buildInSteps: (mails, options) => {
      seen.push([...mails]);
      return core.buildInSteps(mails, options);
    },
  });
  await session.start();
  await session.refresh();
  expect(seen).toHaveLength(2);
  expect(seen[1]?.[0]).toBe(seen[0]?.[0]);
});

test('signed out while a page and a write are on their way: nothing comes back', async () => {
  const { ledger, mailbox, session } = setUp();
  let goOn = (): void => undefined;
  const until = new Promise<void>((resolve) => (goOn = resolve));
  mailbox.hold = {
    until,
    late: { ...question, itemId: 'i9', internetMessageId: '<q9@x.example>', conversationId: 'c9' },
  };
  const reading = session.start();
  await aMoment();
  const leaving = session.signOut();
  await aMoment();
  goOn();
  await Promise.all([reading, leaving]);
  expect(mailbox.mails).toEqual([]);
  expect([...ledger.rows.values()]).toEqual([]);
  expect(session.get()).toMatchObject({ phase: 'signed-out', mails: 0 });
  expect(mailboxNews.get().readAt).toBeUndefined();
});

test('a list that could not be written is written the next time', async () => {
  const { ledger, session } = setUp();
  const change = jest
    .spyOn(ledger, 'change')
    .mockRejectedValueOnce(new Error('full'))
    .mockRejectedValueOnce(new Error('full'));
  await session.start();
  expect(session.get().error).toBe('unknown');
  change.mockRestore();
  await session.refresh();
  expect(session.get().error).toBeUndefined();
  expect(ledger.rows.size).toBe(1);
});

test('a sign-in in a window of ours is known not to be renewed', async () => {
  const { mailbox, session } = setUp();
  mailbox.isRenewed = false;
  jest.spyOn(mailbox, 'resume').mockResolvedValue(false);
  await session.start();
  expect(session.get()).toMatchObject({ phase: 'signed-out', error: 'signed-out', renews: false });
  await session.signIn('envelopes');
  expect(session.get()).toMatchObject({ phase: 'ready', renews: false });
});

test('a start that fails still says when the mailbox was last read', async () => {
  const { mailbox, session } = setUp();
  jest.spyOn(mailbox, 'resume').mockRejectedValue(new MailboxError('offline', 'signIn.token'));
  await session.start();
  expect(session.get()).toMatchObject({ phase: 'ready', error: 'offline', mails: 1, completedAt: 1 });
});
