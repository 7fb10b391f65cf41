import { applyFix } from '../../src/core/fixes/apply-fix';
import type { Draft } from '../../src/core/mail/draft';
import type { Message } from '../../src/core/mail/message';
import { HostError } from '../../src/host/host-error';
import type { AppliedFix, Capabilities, HostChange, ItemKind, MailHost, Notification } from '../../src/host/mail-host';
import type { Ledger, LedgerRequest, Handover } from '../../src/host/store';

const capabilities: Capabilities = {
  mailbox: '1.15',
  client: 'web',
  composeType: true,
  inReplyTo: true,
  delayDelivery: true,
  officeTheme: true,
  initializationContext: true,
  sharedMailboxes: true,
  bodyRoundTripBreaks: false,
};

export interface FakeHost extends MailHost {
  /** What the mail client holds; tests read and change it. */
  draft: Draft;
  message?: Message;
  kind: ItemKind;
  /** What a Smart Alert handed over. */
  context?: unknown;
  /** The next calls reject with this. */
  fails?: HostError;
  /** Words the user has selected in the body. */
  selection: string;
  /** The client must not set this body. */
  isFragile: boolean;
  readonly notifications: Notification[];
  readonly opened: string[];
  /** The user typed, or a host event came: what the watch would find out. */
  change(fields: Partial<Draft>): void;
  /** Another item is shown. */
  show(kind: ItemKind, content?: { readonly draft?: Draft; readonly message?: Message }): void;
  trouble(error: HostError): void;
}

/** The port over a draft in memory: the quick twin of the Office adapter, held to the same contract. */
export const fakeHost = (draft: Draft = {}): FakeHost => {
  const listeners = new Set<(change: HostChange) => void>();
  const stored = new Map<string, unknown>();
  let custom: Record<string, unknown> = {};
  let item = 0;
  const tell = (change: HostChange) => listeners.forEach((listener) => listener(change));
  const token = () => `item-${item}`;
  const guard = <T>(operation: string, kind: ItemKind, act: () => T): Promise<T> => {
    if (host.fails) return Promise.reject(host.fails);
    if (host.kind !== kind) return Promise.reject(new HostError('itemClosed', operation));
    return Promise.resolve().then(act);
  };
  const applied = (where: AppliedFix['where'], text: string, before: Draft): AppliedFix => {
    const after = host.draft;
    return {
      outcome: 'applied',
      where,
      text,
      verified: true,
      landedIn: 'own',
      undo: async () => {
        // Only an untouched change is taken back; the real adapter is finer.
        if (JSON.stringify(host.draft) !== JSON.stringify(after)) return false;
        host.draft = before;
        tell({ kind: 'draft', token: token(), draft: host.draft });
        return true;
      },
    };
  };

  const host: FakeHost = {
    draft,
    kind: 'compose',
    selection: '',
    isFragile: false,
    notifications: [],
    opened: [],
    capabilities,
    locale: 'en',
    displayLanguage: 'en-GB',
    timeZone: 'Asia/Shanghai',
    userAddress: 'mei.lin@brightpath.example',
    settings: {
      get: (key) => stored.get(key),
      set: (key, value) => void stored.set(key, value),
      save: () => (host.fails ? Promise.reject(host.fails) : Promise.resolve()),
    },
    item: () => ({ token: token(), kind: host.kind }),
    readDraft: () => guard('draft.read', 'compose', () => host.draft),
    readMessage: () =>
      guard('message.read', 'read', () => host.message ?? { source: 'current', to: [], cc: [], subject: '' }),
    applyFix: (fix, { choice }) =>
      guard('fix.apply', 'compose', (): AppliedFix => {
        const text = 'text' in fix ? fix.text : '';
        if (fix.kind === 'attachFile') return { outcome: 'needs-choice', where: 'attachments' };
        if (fix.kind === 'openDrafts') return { outcome: 'copy-instead', reason: 'not-supported', text };
        const changesBody = fix.kind === 'insertText' || (fix.kind === 'replaceText' && fix.place.field === 'body');
        if (host.isFragile && changesBody) return { outcome: 'copy-instead', reason: 'client-breaks-body', text };
        if (fix.kind === 'insertText' && fix.at === 'cursor' && host.selection !== '' && choice === undefined) {
          return { outcome: 'needs-choice', where: 'cursor' };
        }
        const before = host.draft;
        host.draft = applyFix(before, fix);
        tell({ kind: 'draft', token: token(), draft: host.draft });
        const where =
          fix.kind === 'setSubject'
            ? 'subject'
            : fix.kind === 'replaceRecipient'
              ? 'recipients'
              : fix.kind === 'removeAttachment'
                ? 'attachments'
                : fix.kind === 'insertText' && fix.at === 'cursor'
                  ? 'cursor'
                  : 'body';
        return applied(where, fix.kind === 'setSubject' ? fix.subject : text, before);
      }),
    attach: (file) =>
      guard('attachment.add', 'compose', () => {
        const before = host.draft;
        const attachment = { id: file.name, name: file.name, size: 1, contentType: '', isInline: false };
        host.draft = { ...before, attachments: [...(before.attachments ?? []), attachment] };
        tell({ kind: 'draft', token: token(), draft: host.draft });
        return applied('attachments', file.name, before);
      }),
    watch: (listener) => {
      listeners.add(listener);
      if (host.kind === 'compose') listener({ kind: 'draft', token: token(), draft: host.draft });
      return () => void listeners.delete(listener);
    },
    notify: async (notification) => void host.notifications.push(notification),
    clearNotification: async () => undefined,
    openReply: () => guard('reply.open', 'read', () => void host.opened.push('reply')),
    openNewMessage: async () => void host.opened.push('message'),
    openAppointment: async ({ subject }) => void host.opened.push(`appointment ${subject}`),
    openMessage: async (itemId) => void host.opened.push(itemId),
    theme: () => undefined,
    onThemeChanged: () => () => undefined,
    initializationContext: async () => host.context,
    loadCustomProperties: async () => custom,
    saveCustomProperties: async (values) => void (custom = { ...custom, ...values }),
    diagnostics: () => ({ client: 'web', failures: [] }),
    change: (fields) => {
      host.draft = { ...host.draft, ...fields };
      tell({ kind: 'draft', token: token(), draft: host.draft });
    },
    show: (kind, content = {}) => {
      item += 1;
      host.kind = kind;
      host.draft = content.draft ?? {};
      host.message = content.message;
      tell({ kind: 'item', token: token() });
      if (kind === 'compose') tell({ kind: 'draft', token: token(), draft: host.draft });
    },
    trouble: (error) => tell({ kind: 'trouble', token: token(), error }),
  };
  return host;
};

/** The ledger in memory. */
export const fakeLedger = (): Ledger & {
  readonly rows: Map<string, LedgerRequest>;
  readonly handovers: Handover[];
} => {
  const rows = new Map<string, LedgerRequest>();
  const handovers: Handover[] = [];
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  return {
    rows,
    handovers,
    state: () => 'kept',
    all: async () => [...rows.values()],
    put: async (row) => {
      rows.set(row.key, row);
      tell();
    },
    remove: async (key) => {
      rows.delete(key);
      tell();
    },
    change: async ({ put, remove }) => {
      for (const row of put) rows.set(row.key, row);
      for (const key of remove) rows.delete(key);
      tell();
    },
    putHandover: async (handover) => void handovers.push(handover),
    takeHandover: async () => handovers.pop(),
    wipe: async () => {
      rows.clear();
      tell();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
