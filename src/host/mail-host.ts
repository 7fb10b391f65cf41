import type { Fix } from '../core/fixes/fix';
import type { Locale } from '../core/language/locale';
import type { Draft } from '../core/mail/draft';
import type { Message } from '../core/mail/message';

/** Names one item shown by the host; a late answer of another item is dropped by comparing tokens. */
export type ItemToken = string;

export type ItemKind = 'compose' | 'read' | 'none';

/** What the pane may do in this client; tested in code, never assumed (platform.md §1). */
export interface Capabilities {
  /** Highest Mailbox requirement set, e.g. `1.12`. */
  readonly mailbox: string;
  readonly client: 'web' | 'newWindows' | 'classicWindows' | 'mac' | 'mobile' | 'unknown';
  readonly composeType: boolean;
  readonly inReplyTo: boolean;
  readonly delayDelivery: boolean;
  readonly officeTheme: boolean;
  readonly initializationContext: boolean;
  readonly sharedMailboxes: boolean;
  /** A get→set round trip is known to break bodies here (platform.md §7): show the place and copy instead. */
  readonly bodyRoundTripBreaks: boolean;
}

export interface HostTheme {
  readonly dark: boolean;
  readonly background?: string;
  readonly foreground?: string;
}

/** What a fix did, in words the pane can show and undo. */
export interface AppliedFix {
  readonly outcome: 'applied' | 'copied' | 'needs-choice';
  readonly where?: 'subject' | 'body' | 'cursor' | 'recipients' | 'attachments';
  /** Removes exactly our change if it is found intact; resolves false when it is not. */
  undo?(): Promise<boolean>;
}

export interface Notification {
  readonly key: string;
  readonly text: string;
  readonly kind: 'info' | 'error';
}

/** Roaming settings: one JSON value a key. */
export interface RoamingStore {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  save(): Promise<void>;
}

/**
 * The port to the mail client. Every promise rejects with `HostError` only, has its own timeout, and is bound to the
 * item that was current when it was called.
 */
export interface MailHost {
  readonly capabilities: Capabilities;
  readonly locale: Locale;
  readonly timeZone: string;
  /** The signed-in mailbox's address. */
  readonly userAddress: string;
  readonly settings: RoamingStore;
  item(): { readonly token: ItemToken; readonly kind: ItemKind };
  readDraft(): Promise<Draft>;
  readMessage(): Promise<Message>;
  applyFix(fix: Fix): Promise<AppliedFix>;
  /** Attaches a file the user picked. */
  attach(file: { readonly name: string; readonly base64: string }): Promise<AppliedFix>;
  /** Calls back when the draft may have changed (events and one paced poll) or another item is shown. Returns stop. */
  watch(listener: (change: 'draft' | 'item') => void): () => void;
  notify(notification: Notification): Promise<void>;
  clearNotification(key: string): Promise<void>;
  openReply(): Promise<void>;
  openNewMessage(draft: Draft): Promise<void>;
  openAppointment(appointment: {
    readonly subject: string;
    readonly body: string;
    readonly start: number;
    readonly end: number;
  }): Promise<void>;
  openMessage(itemId: string): Promise<void>;
  theme(): HostTheme | undefined;
  onThemeChanged(listener: (theme: HostTheme) => void): () => void;
  /** Data the Smart Alert handed over when the user pressed "Take action". */
  initializationContext(): Promise<unknown>;
  loadCustomProperties(): Promise<Readonly<Record<string, unknown>>>;
  saveCustomProperties(values: Readonly<Record<string, unknown>>): Promise<void>;
}
