import type { Fix } from '../core/fixes/fix';
import type { Locale } from '../core/language/locale';
import type { Draft } from '../core/mail/draft';
import type { Message } from '../core/mail/message';
import type { HostError } from './host-error';

/** Names one item shown by the host; a late answer of another item is dropped by comparing tokens. */
export type ItemToken = string;

export type ItemKind = 'compose' | 'read' | 'none';

export type HostClient = 'web' | 'newWindows' | 'classicWindows' | 'mac' | 'mobile' | 'unknown';

/** What the pane may do in this client; tested in code, never assumed (platform.md §1). */
export interface Capabilities {
  /** Highest Mailbox requirement set, e.g. `1.12`. */
  readonly mailbox: string;
  readonly client: HostClient;
  readonly composeType: boolean;
  readonly inReplyTo: boolean;
  readonly delayDelivery: boolean;
  readonly officeTheme: boolean;
  readonly initializationContext: boolean;
  readonly sharedMailboxes: boolean;
  /** A get→set round trip is known to break some bodies here (platform.md §7): show the place and copy instead. */
  readonly bodyRoundTripBreaks: boolean;
}

export interface HostTheme {
  readonly dark: boolean;
  /** `#rrggbb`. */
  readonly background?: string;
  readonly foreground?: string;
}

/** Where text goes when the user has selected words: a second call of `applyFix` after `needs-choice`. */
export const insertChoices = ['replaceSelection', 'ownStart', 'ownEnd'] as const;
export type InsertChoice = (typeof insertChoices)[number];

/** What a fix did, in words the pane can show and undo. */
export interface AppliedFix {
  /**
   * `copy-instead`: this client would break the body, or the place has changed; nothing was touched, `text` is for the
   * clipboard. `needs-choice`: text is selected; nothing was touched.
   */
  readonly outcome: 'applied' | 'copy-instead' | 'needs-choice';
  readonly where?: 'subject' | 'body' | 'cursor' | 'recipients' | 'attachments' | 'new-mail';
  /** The text put in, or to be copied. */
  readonly text?: string;
  /** Why the fix was not applied. */
  readonly reason?: 'place-changed' | 'client-breaks-body' | 'not-supported' | 'still-typing';
  /** In which part of the mail inserted text landed; `quoted` and `signature` deserve a word to the user. */
  readonly landedIn?: 'own' | 'quoted' | 'signature';
  /** The draft read again differs from before in the named range only. `false`: ask the user to look. */
  readonly verified?: boolean;
  /** Removes exactly our change if it is found intact; resolves false when it is not. */
  undo?(): Promise<boolean>;
}

export interface Notification {
  /** At most 32 characters. */
  readonly key: string;
  /** At most 150 characters; longer text is cut. */
  readonly text: string;
  readonly kind: 'info' | 'error';
}

/** Roaming settings: one JSON value a key. */
export interface RoamingStore {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  save(): Promise<void>;
}

/** What happened to the item shown. `trouble`: the draft could not be read; the watch goes on, more slowly. */
export type HostChange =
  | { readonly kind: 'draft'; readonly token: ItemToken; readonly draft: Draft }
  | { readonly kind: 'item'; readonly token: ItemToken }
  | { readonly kind: 'trouble'; readonly token: ItemToken; readonly error: HostError };

/** What a user may send to whoever helps them: versions, counts and codes, never mail text or addresses. */
export type Diagnostics = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/**
 * The port to the mail client. Every promise rejects with `HostError` only, has its own timeout, and is bound to the
 * item that was current when it was called.
 */
export interface MailHost {
  readonly capabilities: Capabilities;
  readonly locale: Locale;
  /** BCP 47 tag of the client's own language, for dates and numbers. */
  readonly displayLanguage: string;
  readonly timeZone: string;
  /** The signed-in mailbox's address. */
  readonly userAddress: string;
  readonly settings: RoamingStore;
  item(): { readonly token: ItemToken; readonly kind: ItemKind };
  readDraft(): Promise<Draft>;
  readMessage(): Promise<Message>;
  /** `on.draft` is the draft the fix was made for: its places are looked up again in what the mail says now. */
  applyFix(fix: Fix, on: { readonly draft: Draft; readonly choice?: InsertChoice }): Promise<AppliedFix>;
  /** Attaches a file the user picked. */
  attach(file: { readonly name: string; readonly base64: string }): Promise<AppliedFix>;
  /**
   * Reports the draft at once and whenever it changes (events and one paced poll), and each new item. Returns stop.
   */
  watch(listener: (change: HostChange) => void): () => void;
  notify(notification: Notification): Promise<void>;
  clearNotification(key: string): Promise<void>;
  /** Opens an empty reply: text in a reply form would replace the user's signature (platform.md §7). */
  openReply(): Promise<void>;
  openNewMessage(draft: Draft): Promise<void>;
  /** Times are milliseconds since the epoch. */
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
  /** At most 2,500 characters an item, all together. */
  saveCustomProperties(values: Readonly<Record<string, unknown>>): Promise<void>;
  diagnostics(): Diagnostics;
}
