import { writable } from '../session/observable';

/** Counts the times the mailbox changed the ledger, for views that show a request of it. Part of the first chunk. */
export const mailboxNews = writable({ count: 0 });
