/** What the user does while the mailbox is worked into the list is not lost. */
import { MessageChannel } from 'node:worker_threads';
import type { Message } from '../../src/core/mail/message';
import { createCoreClassifier } from '../../src/core/models/core-classifier';
import type { Mailbox } from '../../src/host/mailbox';
import { createMailboxSession } from '../../src/taskpane/mailbox/mailbox-session';
import { coreRequests } from '../../src/taskpane/requests/core-requests';
import { createSettingsStore } from '../../src/taskpane/session/settings-store';
import { confirmedSettings, fakeSettings } from '../support/fake-pane';
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
  const mailbox: Mailbox = {
    signIn: async () => undefined,
    resume: async () => true,
    signOut: async () => undefined,
    mark: async () => ({ reading: 'envelopes', deskKey: '', completedAt: 1 }),
    known: async () => mails.map((mail) => ({ ...mail })),
    sync: async () => ({ seen: mails.length, kept: mails.length }),
  };
  const settings = createSettingsStore(fakeSettings(confirmedSettings()), now);
  return { ledger, session: createMailboxSession({ mailbox, host: fakeHost(), ledger, settings, core, now }) };
};

test('a request marked as solved meanwhile stays solved', async () => {
  const core = coreRequests(createCoreClassifier());
  const mails = [question];
  const marking: typeof core = {
    ...core,
    *buildInSteps(...args) {
      const row = [...ledger.rows.values()][0];
      if (row && row.solvedAt === undefined) void ledger.put({ ...row, solvedAt: now() });
      return yield* core.buildInSteps(...args);
    },
  };
  const { ledger, session } = setUp(marking, mails);
  await session.start();
  mails.push({ ...question, itemId: 'i2', internetMessageId: '<q2@x.example>', date: Date.UTC(2026, 10, 21) });
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
