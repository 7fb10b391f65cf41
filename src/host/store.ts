import type { Request } from '../core/conversation/request';
import type { RequestType } from '../core/models/request-type';

/**
 * A request as the ledger remembers it. Its messages have no bodies, headers or attachments, and every subject went
 * through the secret masker before it came here.
 */
export interface LedgerRequest {
  readonly key: string;
  /** The mailbox it was seen in; shared mailboxes apart. */
  readonly mailbox: string;
  readonly request: Request;
  /** Only in rows with mails of Microsoft Graph: the request as the pane alone knows it; sign-out goes back to it. */
  readonly seenHere?: Request;
  readonly requestType?: RequestType;
  /** When the user said that it is solved, milliseconds since the epoch; a later mail of the desk opens it again. */
  readonly solvedAt?: number;
  readonly waitingSince?: number;
  readonly dueAt?: number;
  /** When this row was last brought up to date. */
  readonly updatedAt: number;
}

/** A request the user took out of the list, or that was finished long ago: the ids of its mails, and nothing of what they say. */
export interface Removal {
  readonly key: string;
  /** Of its mails and of Outlook's conversations. */
  readonly ids: readonly string[];
  /** Date of its newest mail, milliseconds since the epoch; a later one brings the request back. */
  readonly at: number;
  /** Mails of Microsoft Graph were among them: sign-out forgets it. */
  readonly fromMailbox: boolean;
}

/** What one go writes; `remove` and `recall` name keys. */
export interface LedgerWrite {
  readonly put?: readonly LedgerRequest[];
  readonly remove?: readonly string[];
  /** Keeps requests out of the list though their mails are still there; their rows go, too. */
  readonly hide?: readonly Removal[];
  /** Forgets that they were taken out. */
  readonly recall?: readonly string[];
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
  removals(): Promise<readonly Removal[]>;
  /** All in one go, told once. */
  change(write: LedgerWrite): Promise<void>;
  putHandover(handover: Handover): Promise<void>;
  /** Takes the newest handover for this conversation (or subject) of the last ten minutes, once. */
  takeHandover(conversationId: string | undefined, subject: string): Promise<Handover | undefined>;
  /** Forgets everything of this mailbox. */
  wipe(): Promise<void>;
  /** This or another pane changed the ledger. Returns stop. */
  onChange(listener: () => void): () => void;
}
