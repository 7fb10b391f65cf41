import type { Locale } from '../../core/language/locale';
import type { Draft } from '../../core/mail/draft';
import { HostError } from '../host-error';
import type { AppliedFix, MailHost, Notification } from '../mail-host';
import { kindOf, tokenOf } from '../office-item/item-token';
import { boundToItem, createCaller, orUndefined, type Caller } from '../office-item/office-call';
import { ownZone } from '../office-item/own-zone';
import { readDraft } from '../office-item/read-draft';
import { readMessage } from '../office-item/read-message';
import { readCapabilities } from './capabilities';
import { readTheme } from './read-theme';
import { watchItem } from './watch-item';

/** Milliseconds we wait for Office before we say so. */
const readyTimeout = 10_000;
const uploadTimeout = 120_000;
/** Characters of Base64 Outlook takes (platform.md §4). */
const base64Limit = 34_865_152;
const notificationLimit = 150;
/** Resource id of the manifest's small icon: information bars must name one. */
const notificationIcon = 'Icon.16';
const failuresKept = 20;

/** Waits for Office and returns the port to it. Rejects with `timedOut` when Office does not start. */
export const connectOffice = async (): Promise<MailHost> => {
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new HostError('timedOut', 'office.ready')), readyTimeout);
    if (typeof Office === 'undefined') {
      clearTimeout(timer);
      return reject(new HostError('offline', 'office.load'));
    }
    void Office.onReady(() => {
      clearTimeout(timer);
      if (Office.context?.mailbox) resolve();
      else reject(new HostError('notSupported', 'office.mailbox'));
    });
  });
  return createOfficeHost();
};

const createOfficeHost = (): MailHost => {
  const { mailbox } = Office.context;
  const capabilities = readCapabilities();
  const displayLanguage = Office.context.displayLanguage || 'en-US';
  const failures: string[] = [];
  let calls = 0;
  let generation = 0;
  const token = () => tokenOf(mailbox.item, generation);
  const bound = createCaller(token, (error) => {
    failures.push(`${error.operation}: ${error.code}`);
    if (failures.length > failuresKept) failures.shift();
  });
  const caller: Caller = {
    call: (operation, start, timeout) => {
      calls += 1;
      return bound.call(operation, start, timeout);
    },
  };
  const onItem = () => boundToItem(caller, token);
  const composeItem = (operation: string): Office.MessageCompose => {
    if (kindOf(mailbox.item) !== 'compose') throw new HostError('itemClosed', operation);
    return mailbox.item as unknown as Office.MessageCompose;
  };
  const readItem = (operation: string): Office.MessageRead => {
    if (kindOf(mailbox.item) !== 'read') throw new HostError('itemClosed', operation);
    return mailbox.item as unknown as Office.MessageRead;
  };
  const bodyHost = (operation: string) => ({
    item: composeItem(operation),
    caller: onItem(),
    client: capabilities.client,
    pause: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
  });
  const readOpenDraft = async (): Promise<Draft> => readDraft(composeItem('draft.read'), onItem());

  const host: MailHost = {
    capabilities,
    locale: localeOf(displayLanguage),
    displayLanguage,
    timeZone: ownZone() || 'UTC',
    userAddress: mailbox.userProfile?.emailAddress ?? '',
    settings: roamingStore(caller),
    item: () => ({ token: token(), kind: kindOf(mailbox.item) }),
    readDraft: readOpenDraft,
    readMessage: async () => readMessage(readItem('message.read'), onItem()),
    applyFix: async (fix, on) => {
      const target = bodyHost('fix.apply');
      const { applyFixTo } = await loadFixes();
      return applyFixTo(target, fix, on);
    },
    attach: async (file) => attach(composeItem('attachment.add'), onItem(), file),
    watch: (listener) =>
      watchItem(
        {
          item: host.item,
          readDraft: readOpenDraft,
          isHidden: () => document.visibilityState === 'hidden',
          onNudge: (nudge) =>
            onNudge(
              () => mailbox.item,
              nudge,
              () => (generation += 1),
            ),
          now: () => Date.now(),
        },
        listener,
      ),
    notify: async (notification) => notify(caller, notification),
    clearNotification: async (key) => {
      await orUndefined(caller.call<unknown>('notification.remove', (done) => messages().removeAsync(key, done)));
    },
    openReply: async () => {
      const item = readItem('reply.open');
      // Without "Async" there is no callback in clients before 1.9: it counts as opened.
      if (!item.displayReplyFormAsync) return item.displayReplyForm('');
      await caller.call<unknown>('reply.open', (done) => item.displayReplyFormAsync('', done));
    },
    openNewMessage: async (draft) => {
      const { plainTextOf } = await loadFixes();
      const form = {
        toRecipients: (draft.to ?? []).map(({ address }) => address),
        ccRecipients: (draft.cc ?? []).map(({ address }) => address),
        subject: draft.subject ?? '',
        htmlBody: draft.body ? escapeHtml(plainTextOf(draft.body)) : '',
      };
      if (!mailbox.displayNewMessageFormAsync) throw new HostError('notSupported', 'message.new');
      await caller.call<unknown>('message.new', (done) => mailbox.displayNewMessageFormAsync(form, done));
    },
    openAppointment: async ({ subject, body, start, end }) => {
      const form = { subject, body, start: new Date(start), end: new Date(end), requiredAttendees: [] };
      if (!mailbox.displayNewAppointmentFormAsync) throw new HostError('notSupported', 'appointment.new');
      await caller.call<unknown>('appointment.new', (done) => mailbox.displayNewAppointmentFormAsync(form, done));
    },
    openMessage: async (itemId) => {
      if (!mailbox.displayMessageFormAsync) throw new HostError('notSupported', 'message.open');
      await caller.call<unknown>('message.open', (done) => mailbox.displayMessageFormAsync(itemId, done));
    },
    theme: () => readTheme(Office.context.officeTheme),
    onThemeChanged: (listener) => onThemeChanged(capabilities.officeTheme, listener),
    initializationContext: async () => {
      const item = mailbox.item as unknown as Office.MessageCompose | null;
      if (!item || !capabilities.initializationContext) return undefined;
      const context = await orUndefined(
        caller.call<string>('context.get', (done) => item.getInitializationContextAsync(done)),
      );
      return parseJson(context);
    },
    loadCustomProperties: async () => {
      const properties = await customProperties(caller);
      return properties.getAll ? (properties.getAll() as Record<string, unknown>) : {};
    },
    saveCustomProperties: async (values) => {
      const item = onItem();
      const properties = await customProperties(item);
      for (const [name, value] of Object.entries(values)) properties.set(name, value as string);
      await item.call<unknown>('properties.save', (done) => properties.saveAsync(done));
    },
    diagnostics: () => ({
      client: capabilities.client,
      mailboxSet: capabilities.mailbox,
      hostVersion: mailbox.diagnostics?.hostVersion ?? '',
      platform: String(Office.context.diagnostics?.platform ?? ''),
      language: displayLanguage,
      timeZone: host.timeZone,
      item: kindOf(mailbox.item),
      itemsSeen: generation + 1,
      calls,
      failures: [...failures],
    }),
  };
  return host;
};

/** Reading and editing bodies needs the core's mail room, which loads beside the first picture of the pane. */
const loadFixes = async () => {
  try {
    return await import(/* webpackChunkName: "fixes" */ './apply-fix');
  } catch (error) {
    throw new HostError('offline', 'fixes.load', error);
  }
};

const localeOf = (tag: string): Locale => (/^zh\b/i.test(tag) ? 'zh-CN' : 'en');

const roamingStore = (caller: Caller): MailHost['settings'] => ({
  get: (key) => Office.context.roamingSettings.get(key),
  set: (key, value) => Office.context.roamingSettings.set(key, value),
  save: async () => {
    await caller.call<unknown>('settings.save', (done) => Office.context.roamingSettings.saveAsync(done));
  },
});

const messages = (): Office.NotificationMessages =>
  (Office.context.mailbox.item as unknown as Office.MessageRead).notificationMessages;

const notify = async (caller: Caller, { key, text, kind }: Notification): Promise<void> => {
  const message = text.length > notificationLimit ? `${text.slice(0, notificationLimit - 1)}…` : text;
  const details = (
    kind === 'error'
      ? { type: 'errorMessage', message }
      : { type: 'informationalMessage', message, icon: notificationIcon, persistent: false }
  ) as Office.NotificationMessageDetails;
  await caller.call<unknown>('notification.replace', (done) => messages().replaceAsync(key, details, done));
};

const attach = async (
  item: Office.MessageCompose,
  caller: Caller,
  file: { readonly name: string; readonly base64: string },
): Promise<AppliedFix> => {
  if (file.base64.length > base64Limit) throw new HostError('tooLarge', 'attachment.add');
  const id = await caller.call<string>(
    'attachment.add',
    (done) => item.addFileAttachmentFromBase64Async(file.base64, file.name, done),
    uploadTimeout,
  );
  return {
    outcome: 'applied',
    where: 'attachments',
    text: file.name,
    verified: true,
    undo: () =>
      caller
        .call<unknown>('attachment.remove', (done) => item.removeAttachmentAsync(id, done))
        .then(
          () => true,
          () => false,
        ),
  };
};

const customProperties = (caller: Caller): Promise<Office.CustomProperties> =>
  caller.call<Office.CustomProperties>('properties.load', (done) =>
    (Office.context.mailbox.item as unknown as Office.MessageRead).loadCustomPropertiesAsync(done),
  );

/** Everything that hints at a change: events of mailbox and item, the window's focus and visibility. */
const onNudge = (item: () => unknown, nudge: () => void, itemChanged: () => void): (() => void) => {
  const { mailbox } = Office.context;
  // Handlers of an item die with it and must be added again to the next one (office-host-protocol.md §7).
  const listenToItem = () => {
    const shown = item() as Office.MessageCompose | null;
    if (!shown?.addHandlerAsync || kindOf(mailbox.item) !== 'compose') return;
    for (const type of ['olkRecipientsChanged', 'olkAttachmentsChanged']) {
      try {
        shown.addHandlerAsync(type as unknown as Office.EventType, nudge);
      } catch {
        // A client that does not know the event: the poll sees the change.
      }
    }
  };
  const onItemChanged = () => {
    itemChanged();
    listenToItem();
    nudge();
  };
  try {
    mailbox.addHandlerAsync(Office.EventType.ItemChanged, onItemChanged);
  } catch {
    // Without the event the poll compares item ids.
  }
  listenToItem();
  document.addEventListener('visibilitychange', nudge);
  window.addEventListener('focus', nudge);
  return () => {
    try {
      mailbox.removeHandlerAsync(Office.EventType.ItemChanged);
    } catch {
      // The pane is closing anyway.
    }
    document.removeEventListener('visibilitychange', nudge);
    window.removeEventListener('focus', nudge);
  };
};

const onThemeChanged = (supported: boolean, listener: Parameters<MailHost['onThemeChanged']>[0]): (() => void) => {
  if (!supported) return () => undefined;
  const handler = () => {
    const theme = readTheme(Office.context.officeTheme);
    if (theme) listener(theme);
  };
  try {
    Office.context.mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, handler);
  } catch {
    // The pane keeps the theme it started with.
  }
  return () => undefined;
};

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r?\n/g, '<br>');

const parseJson = (text: unknown): unknown => {
  if (typeof text !== 'string') return text;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
