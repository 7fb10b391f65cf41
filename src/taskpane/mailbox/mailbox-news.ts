import { writable } from '../session/observable';

interface MailboxNews {
  /** Times the mailbox changed the ledger, for views that show a request of it. */
  readonly count: number;
  /** When the mailbox had last been read to the end, milliseconds since the epoch; absent without a sign-in. */
  readonly readAt?: number;
  /** Key of the request whose other mails could not be looked for. */
  readonly missedFor?: string | undefined;
}

/** What the rest of the pane has to know of the mailbox. Part of the first chunk. */
export const mailboxNews = writable<MailboxNews>({ count: 0 });
