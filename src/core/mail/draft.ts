import type { Address } from './address';

/** What Outlook calls the compose type; platform.md §7 tells when it lies. */
export type ComposeType = 'newMail' | 'reply' | 'forward';

/** A body exactly as the host or the file gave it; `content` is never normalised. */
export interface MailBody {
  readonly format: 'html' | 'text';
  readonly content: string;
}

export interface Attachment {
  /** The host's id, needed to remove it; files have none. */
  readonly id?: string;
  readonly name: string;
  /** Bytes; 0 when the host does not say. */
  readonly size: number;
  readonly contentType: string;
  /** Shown inside the body (a pasted picture, a logo in the signature). */
  readonly isInline: boolean;
  readonly kind?: 'file' | 'item' | 'cloud';
}

/**
 * A mail being written, read once from the host and frozen. A field is `undefined` when the host could not give it:
 * checks that need it answer "cannot tell", they never guess.
 */
export interface Draft {
  readonly from?: Address;
  readonly to?: readonly Address[];
  readonly cc?: readonly Address[];
  readonly bcc?: readonly Address[];
  readonly subject?: string;
  readonly body?: MailBody;
  readonly attachments?: readonly Attachment[];
  readonly composeType?: ComposeType;
  readonly conversationId?: string;
  readonly inReplyTo?: string;
}
