import type { Message } from '../../src/core/mail/message';
import { isMailWithDesk } from '../../src/host/graph/desk-mails';
import type { Mailbox, MailboxMark } from '../../src/host/mailbox';

export interface FakeMailbox extends Mailbox {
  /** What the cache holds; sign-out empties it. */
  readonly mails: Message[];
  /** The next reading gives its first page, then waits for this, and keeps a late mail before it ends. */
  hold?: { readonly until: Promise<void>; readonly late: Message };
  isRenewed: boolean;
  /** In the mailbox, but not brought by the reading: found by questions only. */
  readonly elsewhere: Message[];
  /** `conversation c1`, `search 4711` … */
  readonly questions: string[];
  /** The next questions are answered after this, or refused. */
  pause?: Promise<void>;
}

/** The mailbox port in memory, signed in from the start. */
export const fakeMailbox = (start: readonly Message[]): FakeMailbox => {
  let mark: MailboxMark | undefined = { reading: 'envelopes', deskKey: '', completedAt: 1 };
  const ask = async (question: string, signal: AbortSignal | undefined) => {
    mailbox.questions.push(question);
    await mailbox.pause;
    signal?.throwIfAborted();
  };
  const mailbox: FakeMailbox = {
    mails: [...start],
    isRenewed: true,
    elsewhere: [],
    questions: [],
    signIn: async (reading) => void (mark = { reading, deskKey: '', completedAt: 0 }),
    resume: async () => mark !== undefined,
    renews: () => mailbox.isRenewed,
    signOut: async () => {
      mailbox.mails.length = 0;
      mark = undefined;
    },
    mark: async () => mark,
    known: async () => mailbox.mails.map((mail) => ({ ...mail })),
    sync: async ({ signal, onMails }) => {
      if (mailbox.hold) {
        onMails?.(mailbox.mails);
        await mailbox.hold.until;
        mailbox.mails.push(mailbox.hold.late);
        onMails?.([mailbox.hold.late]);
      }
      signal?.throwIfAborted();
      mark = { reading: 'envelopes', deskKey: '', completedAt: 1 };
      return { seen: mailbox.mails.length, kept: mailbox.mails.length };
    },
    conversation: async (id, { signal }) => {
      await ask(`conversation ${id}`, signal);
      const found = mailbox.elsewhere.filter(({ conversationId }) => conversationId === id);
      for (const mail of found) mailbox.elsewhere.splice(mailbox.elsewhere.indexOf(mail), 1);
      mailbox.mails.push(...found.map(({ body: _body, ...mail }) => mail));
      return found;
    },
    withDesk: async (desk, { signal }) => {
      await ask(`withDesk ${desk.id}`, signal);
      return conversationsIn([...mailbox.mails, ...mailbox.elsewhere].filter((mail) => isMailWithDesk(mail, [desk])));
    },
    search: async (number, desk, { signal }) => {
      await ask(`search ${number}`, signal);
      const all = [...mailbox.mails, ...mailbox.elsewhere].filter((mail) => isMailWithDesk(mail, [desk]));
      return conversationsIn(all.filter(({ subject }) => subject.includes(number)));
    },
  };
  return mailbox;
};

const conversationsIn = (mails: readonly Message[]): readonly string[] => [
  ...new Set(mails.map(({ conversationId }) => conversationId ?? '')),
];
