import type { CompletableEvent } from './complete-once';
import type { handlers } from './handlers';

/**
 * Outlook waits for the association, so nothing else runs when the file is loaded: everything is evaluated by the first event.
 * `eager` keeps it in this one file; a mail never waits for a file. Code that cannot even start lets the mail go.
 */
const handle =
  (name: keyof typeof handlers) =>
  (event: CompletableEvent): void =>
    void import(/* webpackMode: "eager" */ './handlers').then(
      (loaded) => loaded.handlers[name](event),
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
