import type { Message } from '../../src/core/mail/message';
import type { Mailbox, MailboxMark } from '../../src/host/mailbox';

export interface FakeMailbox extends Mailbox {
  /** What the cache holds; sign-out empties it. */
  readonly mails: Message[];
  /** The next reading gives its first page, then waits for this, and keeps a late mail before it ends. */
  hold?: { readonly until: Promise<void>; readonly late: Message };
  isRenewed: boolean;
}

/** The mailbox port in memory, signed in from the start. */
export const fakeMailbox = (start: readonly Message[]): FakeMailbox => {
  let mark: MailboxMark | undefined = { reading: 'envelopes', deskKey: '', completedAt: 1 };
  const mailbox: FakeMailbox = {
    mails: [...start],
    isRenewed: true,
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
  };
  return mailbox;
};
