import type { RequestType } from '../core/models/request-type';

/** One message the pane or the send event has seen. Never a body; times are milliseconds since the epoch. */
export interface LedgerMessage {
  readonly itemId?: string;
  readonly internetMessageId?: string;
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  readonly conversationId?: string;
  readonly date?: number;
  readonly from?: string;
  readonly to: readonly string[];
  /** Passed through the secret masker before it comes here. */
  readonly subject: string;
  readonly role: 'outgoing' | 'incoming' | 'unconfirmed' | 'other';
  readonly automatic?: string;
  readonly holding?: boolean;
  readonly closingThanks?: boolean;
  readonly promisedBy?: number;
}

/** A request as the ledger remembers it. */
export interface LedgerRequest {
  readonly key: string;
  /** The mailbox it was seen in; shared mailboxes apart. */
  readonly mailbox: string;
  readonly deskId?: string;
  readonly numbers: readonly string[];
  readonly subject: string;
  readonly requestType?: RequestType;
  readonly messages: readonly LedgerMessage[];
  readonly closed: boolean;
  /** The user said so; wins over what the mails say. */
  readonly markedSolved?: boolean;
  readonly waitingSince?: number;
  readonly dueAt?: number;
  /** When this row was last brought up to date. */
  readonly updatedAt: number;
}

/** Text on its way from the reading pane to the compose pane of the reply it opened. */
export interface Handover {
  readonly conversationId?: string;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: number;
}

/** `volatile`: private mode or full quota; everything works until the pane closes, and the pane says so. */
export type LedgerState = 'kept' | 'volatile';

/** The ledger of requests. Never rejects: what cannot be kept is held in memory. */
export interface Ledger {
  state(): LedgerState;
  all(): Promise<readonly LedgerRequest[]>;
  get(key: string): Promise<LedgerRequest | undefined>;
  put(request: LedgerRequest): Promise<void>;
  remove(key: string): Promise<void>;
  putHandover(handover: Handover): Promise<void>;
  /** Takes the newest handover for this conversation (or subject) of the last ten minutes, once. */
  takeHandover(conversationId: string | undefined, subject: string): Promise<Handover | undefined>;
  /** Forgets everything of this mailbox. */
  wipe(): Promise<void>;
  /** Another pane changed the ledger. Returns stop. */
  onChange(listener: () => void): () => void;
}
