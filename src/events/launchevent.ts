import type { CompletableEvent } from './complete-once';
import type { handlers } from './handlers';
import type { Later } from './warm-up';

/**
 * Outlook waits for the association, so nothing else runs when the file is loaded: everything is evaluated by the first event.
 * `eager` keeps it in this one file; a mail never waits for a file. Code that cannot even start lets the mail go.
 */
const load = () => import(/* webpackMode: "eager" */ './handlers').then((loaded): typeof handlers => loaded.handlers);
const handle =
  (name: 'send' | 'compose') =>
  (event: CompletableEvent): void =>
    void load().then(
      (loaded) => loaded[name](event),
      () => event.completed({ allowEvent: true }),
    );

// Classic Outlook runs nothing that waits for `Office.onReady`: handlers are associated at the top level, and a missing one would
// keep its user from sending (platform.md §2.1). The other clients load this file in a page that must call `onReady`.
Office.actions.associate('onMessageSendHandler', handle('send'));
Office.actions.associate('onNewMessageComposeHandler', handle('compose'));
Office.actions.associate('onMessageRecipientsChangedHandler', handle('compose'));
Office.actions.associate('onMessageAttachmentsChangedHandler', handle('compose'));
Office.actions.associate('onMessageFromChangedHandler', handle('compose'));
if (typeof Office.onReady === 'function') void Office.onReady();

/** Pages idle until their mail is sent and get ready meanwhile. Classic Outlook's engine has no page, and no timer may stay there. */
const later: Later = (run) =>
  typeof requestIdleCallback === 'function' ? requestIdleCallback(run) : setTimeout(run, 50);
if (typeof document !== 'undefined')
  later(
    () =>
      void load()
        .then(({ warmUp }) => warmUp(later))
        .catch(() => undefined),
  );
