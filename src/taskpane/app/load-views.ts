/** Views of their own scripts, asked for when first shown. */
export const loadRead = () =>
  import(/* webpackChunkName: "read" */ '../read/ReadView').then(({ ReadView }) => ReadView);
export const loadMailbox = () =>
  import(/* webpackChunkName: "mailbox" */ '../mailbox/MailboxPart').then(({ MailboxPart }) => MailboxPart);
export const loadLockNotices = () =>
  import(/* webpackChunkName: "mailbox" */ '../mailbox/LockNotices').then(({ LockNotices }) => LockNotices);
export const loadRequests = () =>
  import(/* webpackChunkName: "requests" */ '../requests/RequestsView').then(({ RequestsView }) => RequestsView);
export const loadSettings = () =>
  import(/* webpackChunkName: "settings" */ '../settings/SettingsView').then(({ SettingsView }) => SettingsView);
