import type { Address } from './address';
import type { Attachment, MailBody } from './draft';

/** Header fields by lower-case name, values in the order of the mail, unfolded, not decoded further. */
export type Headers = Readonly<Record<string, readonly string[]>>;

/** How we came to know a message; later words of the union are trusted less (design.md §5). */
export type MessageSource = 'file' | 'graph' | 'ledger' | 'current' | 'quoted';

/** A mail that was sent or received. Times are milliseconds since the epoch. */
export interface Message {
  readonly source: MessageSource;
  /** The mailbox's own id (may change on move). */
  readonly itemId?: string;
  /** RFC 5322 Message-ID with its angle brackets. */
  readonly internetMessageId?: string;
  readonly inReplyTo?: string;
  /** Oldest first, as in the header. */
  readonly references?: readonly string[];
  readonly conversationId?: string;
  readonly from?: Address;
  readonly replyTo?: readonly Address[];
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly subject: string;
  /** `undefined` for drafts and quoted blocks whose date nobody can read. */
  readonly date?: number;
  /** The date was written without a zone and was read in the user's: say so when it matters. */
  readonly dateZoneAssumed?: boolean;
  readonly body?: MailBody;
  readonly headers?: Headers;
  readonly attachments?: readonly Attachment[];
}
