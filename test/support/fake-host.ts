import { applyFix } from '../../src/core/fixes/apply-fix';
import type { Fix } from '../../src/core/fixes/fix';
import { readBody } from '../../src/core/mail/body-text';
import type { Draft, MailBody } from '../../src/core/mail/draft';
import type { Message } from '../../src/core/mail/message';
import { locateText } from '../../src/host/office/locate-text';
import { HostError } from '../../src/host/host-error';
import type { AppliedFix, Capabilities, HostChange, ItemKind, MailHost, Notification } from '../../src/host/mail-host';
import type { Ledger, LedgerRequest, Handover, Removal } from '../../src/host/store';

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
  /** The next calls are answered after this. */
  pause?: Promise<void>;
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
    if (host.kind !== kind) return Promise.reject(new HostError('itemClosed', operation));
    const asked = token();
    return Promise.resolve(host.pause).then(() => {
      if (host.fails) throw host.fails;
      if (token() !== asked) throw new HostError('itemClosed', operation);
      return act();
    });
  };
  /** Takes back what a fix changed, where it still stands as the fix left it. */
  const undoOf = (before: Draft, after: Draft) => async (): Promise<boolean> => {
    const changed = (['subject', 'to', 'cc', 'bcc', 'attachments'] as const).filter(
      (field) => before[field] !== after[field],
    );
    if (changed.some((field) => JSON.stringify(host.draft[field]) !== JSON.stringify(after[field]))) return false;
    const content = takenBack(before, after, host.draft);
    if (content === undefined) return false;
    host.change({
      ...Object.fromEntries(changed.map((field) => [field, before[field]])),
      ...(host.draft.body && { body: { ...host.draft.body, content } }),
    });
    return true;
  };
  const changeTo = (after: Draft, where: AppliedFix['where'], text: string): AppliedFix => {
    const before = host.draft;
    host.change(after);
    return { outcome: 'applied', where, text, verified: true, landedIn: 'own', undo: undoOf(before, after) };
  };

  const host: FakeHost = {
    draft,
    kind: 'compose',
    selection: '',
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
    applyFix: (fix, { draft: seen, choice }) =>
      guard('fix.apply', 'compose', (): AppliedFix => {
        const text = 'text' in fix ? fix.text : '';
        const placed = placedNow(fix, seen, host.draft);
        if (fix.kind === 'attachFile') return { outcome: 'needs-choice', where: 'attachments' };
        if (fix.kind === 'openDrafts') return { outcome: 'copy-instead', reason: 'not-supported', text };
        if (!placed) return { outcome: 'copy-instead', reason: 'place-changed', text };
        if (fix.kind === 'insertText' && fix.at === 'cursor' && host.selection !== '' && choice === undefined) {
          return { outcome: 'needs-choice', where: 'cursor' };
        }
        const after = applyFix(host.draft, placed);
        const { format, content = '' } = host.draft.body ?? {};
        if (after.body !== host.draft.body && format === 'html' && content.includes('<img'))
          return { outcome: 'copy-instead', reason: 'client-breaks-body', text };
        const where = fix.kind === 'insertText' && fix.at === 'cursor' ? 'cursor' : whereOf(host.draft, after);
        return changeTo(after, where, fix.kind === 'setSubject' ? fix.subject : text);
      }),
    attach: ({ name }) =>
      guard('attachment.add', 'compose', () => {
        const attachment = { id: name, name, size: 1, contentType: '', isInline: false };
        const attachments = [...(host.draft.attachments ?? []), attachment];
        return changeTo({ ...host.draft, attachments }, 'attachments', name);
      }),
    watch: (listener) => {
      listeners.add(listener);
      if (host.kind === 'compose') listener({ kind: 'draft', token: token(), draft: host.draft });
      return () => void listeners.delete(listener);
    },
    notify: async ({ key, text, kind }) => {
      const others = host.notifications.filter((shown) => shown.key !== key);
      const cut = text.length > 150 ? `${text.slice(0, 149)}…` : text;
      host.notifications.splice(0, Infinity, ...others, { key, text: cut, kind });
    },
    clearNotification: async (key) => {
      host.notifications.splice(0, Infinity, ...host.notifications.filter((shown) => shown.key !== key));
    },
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
      custom = {};
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

/** Where the fix acts in what the mail says now; `undefined` when its place is gone. */
const placedNow = (fix: Fix, seen: Draft, now: Draft): Fix | undefined => {
  if (fix.kind !== 'replaceText') return fix;
  const { place } = fix;
  const textIn = (draft: Draft) =>
    place.field === 'body' ? readBody(draft.body ?? noBody).text : (draft.subject ?? '');
  const found = locateText(textIn(seen), place, textIn(now));
  return found && { ...fix, place: { ...place, ...found } };
};
const noBody: MailBody = { format: 'text', content: '' };

const whereOf = (before: Draft, after: Draft): AppliedFix['where'] => {
  if (before.subject !== after.subject) return 'subject';
  if (before.attachments !== after.attachments) return 'attachments';
  return before.body === after.body ? 'recipients' : 'body';
};

/** The body of now without what came between `before` and `after`. */
const takenBack = (...drafts: readonly [Draft, Draft, Draft]): string | undefined => {
  const [before, after, now] = drafts.map(({ body }) => body?.content ?? '') as [string, string, string];
  if (before === after) return now;
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  let rest = 0;
  const most = Math.min(before.length, after.length) - same;
  while (rest < most && before[before.length - 1 - rest] === after[after.length - 1 - rest]) rest += 1;
  const found = locateText(after, { start: same, end: after.length - rest }, now);
  return found && now.slice(0, found.start) + before.slice(same, before.length - rest) + now.slice(found.end);
};

/** The ledger in memory. */
export const fakeLedger = (): Ledger & {
  readonly rows: Map<string, LedgerRequest>;
  readonly handovers: Handover[];
} => {
  const rows = new Map<string, LedgerRequest>();
  const removals = new Map<string, Removal>();
  const handovers: Handover[] = [];
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  return {
    rows,
    handovers,
    state: () => 'kept',
    all: async () => [...rows.values()],
    removals: async () => [...removals.values()],
    change: async ({ put = [], remove = [], hide = [], recall = [] }) => {
      for (const row of put) rows.set(row.key, row);
      for (const key of [...remove, ...hide.map((removal) => removal.key)]) rows.delete(key);
      for (const removal of hide) removals.set(removal.key, removal);
      for (const key of recall) removals.delete(key);
      tell();
    },
    putHandover: async (handover) => void handovers.push(handover),
    takeHandover: async () => handovers.pop(),
    wipe: async () => {
      rows.clear();
      removals.clear();
      tell();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
