import type { PaneParts } from '../app/pane-parts';
import { coreRequests } from '../requests/core-requests';
import { createMailboxSession, type MailboxSession } from './mailbox-session';
import { shownRequest } from './shown-request';

/** One session a pane: a reading goes on while the user looks at another tab. */
const sessions = new WeakMap<PaneParts['ledger'], Promise<MailboxSession>>();

/** `undefined` in builds without an application id. */
export const mailboxSessionOf = (parts: PaneParts): Promise<MailboxSession> | undefined => {
  const { host, ledger, settings, classifier, now, openMailbox } = parts;
  const known = sessions.get(ledger);
  if (known || !openMailbox) return known;
  const made = openMailbox().then((mailbox) => {
    const session = createMailboxSession({ mailbox, host, ledger, settings, now, core: coreRequests(classifier) });
    const follow = () => session.follow(shownRequest.get().request);
    shownRequest.subscribe(follow);
    follow();
    return session;
  });
  sessions.set(ledger, made);
  // Offline: asked for again with the next click.
  made.catch(() => sessions.delete(ledger));
  return made;
};

/** How long the mailbox is taken to be as it was read, milliseconds: a pinned pane stays open for days. */
const fresh = 5 * 60_000;

/**
 * Fetches what is new when the pane opens, and when another mail is opened later, if the user signed in before; no
 * window, nothing shown.
 */
export const resumeMailbox = async (parts: PaneParts): Promise<void> => {
  const session = await mailboxSessionOf(parts);
  if (!session) return;
  parts.item.subscribe(() => {
    const { phase, error, stopped, completedAt = 0 } = session.get();
    if (phase === 'ready' && error === undefined && !stopped && parts.now() - completedAt > fresh)
      void session.refresh();
  });
  await session.start();
};
