import { writable } from '../session/observable';

/**
 * What the rest of the pane has to know of the mailbox. Part of the first chunk. `count`: times the mailbox changed the
 * ledger, for views that show a request of it. `isRead`: the user signed in for it and it has been read once.
 */
export const mailboxNews = writable({ count: 0, isRead: false });
