import type { Address } from '../../core/mail/address';
import type { ComposeType } from '../../core/mail/draft';

export const folders = ['inbox', 'drafts', 'sent'] as const;
export type Folder = (typeof folders)[number];

export interface StoredAttachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  readonly isInline: boolean;
  /** Without angle brackets; what `cid:` in the body points to. */
  readonly contentId?: string;
  readonly base64: string;
}

/** As office.js sends it; `type` is the wire number (0 info, 1 progress, 2 error, 3 insight). */
export interface ItemNotification {
  readonly key: string;
  readonly type: number;
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
  readonly actions?: readonly { readonly actionText?: string; readonly commandId?: string }[];
}

/** A mail in the workbench's mailbox. Mutable on purpose: it is the one state that Outlook and the add-in both change. */
export interface MailItem {
  readonly id: string;
  folder: Folder;
  read: boolean;
  from: Address;
  to: Address[];
  cc: Address[];
  bcc: Address[];
  subject: string;
  /** HTML with `cid:` references; text mails are turned into HTML when they are read. */
  html: string;
  attachments: StoredAttachment[];
  /** Milliseconds since the epoch, by the workbench's clock. */
  date: number;
  internetMessageId: string;
  inReplyTo?: string;
  references: readonly string[];
  conversationId: string;
  /** Header block as received; empty for what was written here. */
  rawHeaders: string;
  composeType: ComposeType;
  /** The item id drafts get by saveAsync; received mails have theirs from the start. */
  savedId?: string;
  notifications: ItemNotification[];
  customProperties: Record<string, unknown>;
  sessionData: Record<string, string>;
  internetHeaders: Record<string, string>;
  /** Milliseconds; 0 means at once. */
  delayDelivery: number;
  /** What a Smart Alert's "Take action" hands to the pane. */
  initializationContext?: unknown;
}

export const isDraft = (item: MailItem): boolean => item.folder === 'drafts';

export const emptyItem = (id: string, from: Address, date: number): MailItem => ({
  id,
  folder: 'drafts',
  read: true,
  from,
  to: [],
  cc: [],
  bcc: [],
  subject: '',
  html: '',
  attachments: [],
  date,
  internetMessageId: `<${id}@brightpath.example>`,
  references: [],
  conversationId: `AAQk${id}`,
  rawHeaders: '',
  composeType: 'newMail',
  notifications: [],
  customProperties: {},
  sessionData: {},
  internetHeaders: {},
  delayDelivery: 0,
});
