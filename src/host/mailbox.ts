import type { DeskProfile } from '../core/desks/desk-profile';
import type { Message } from '../core/mail/message';

/** Why the whole mailbox cannot be read; each has its own text in the pane. */
export const mailboxErrorCodes = [
  /** Signed in as somebody else than the owner of the mailbox that Outlook shows. */
  'wrong-account',
  /** The user said no to Microsoft's question. */
  'declined',
  /** The window did not open: a pop-up blocker, or a client without one. */
  'window-blocked',
  /** The user closed the window before Microsoft had answered. */
  'window-closed',
  'admin-consent',
  'conditional-access',
  /** No Exchange Online mailbox behind the account (on-premises, a guest, a licence without mail). */
  'not-supported-account',
  /** Consent was taken back or the sign-in has expired: the button is needed again. */
  'signed-out',
  /** Microsoft asked to wait for longer than anybody watches a pane. */
  'busy',
  'offline',
  'unknown',
] as const;
export type MailboxErrorCode = (typeof mailboxErrorCodes)[number];

/** The one error of this port. `operation` names the call; neither holds an address, a token or mail text. */
export class MailboxError extends Error {
  constructor(
    readonly code: MailboxErrorCode,
    readonly operation: string,
    readonly cause?: unknown,
  ) {
    super(`${operation}: ${code}`);
    this.name = 'MailboxError';
  }
}

/** What the user agreed to have read. `envelopes`: who, when, subject, headers. `texts`: also the texts of desk mails. */
export const mailboxReadings = ['envelopes', 'texts'] as const;
export type MailboxReading = (typeof mailboxReadings)[number];

/** A mail of a conversation with a desk as it is kept on this computer: no body, no attachments, the subject masked. */
export interface CachedMail {
  /** Graph's immutable id: it stays when the mail moves. */
  readonly id: string;
  /** Folder it was last seen in; a removal reported by another folder is a move, not a deletion. */
  readonly folder: string;
  /** Of the folder's reading from the start; rows of older rounds go when a round is complete. */
  readonly round: number;
  readonly message: Message;
}

/** How far a folder has been read. `link` is Graph's own next or delta address, opaque to us; it holds no access token. */
export interface FolderCursor {
  readonly folder: string;
  readonly link: string;
  readonly phase: 'first' | 'changes';
  readonly round: number;
  /** Mails looked at in this round. */
  readonly seen: number;
}

/** What was agreed and when the mailbox was last read; its presence means "signed in before". */
export interface MailboxMark {
  readonly reading: MailboxReading;
  /** Which desk addresses the rows were picked by; when it changes, folders are read from the start. */
  readonly deskKey: string;
  /** Milliseconds since the epoch; 0 before the first reading is complete. */
  readonly completedAt: number;
}

/** One page of changes, kept whole or not at all, so that an interrupted reading goes on where it was. */
export interface CachePage {
  readonly put: readonly CachedMail[];
  /** Ids that left the folder of `cursor`. */
  readonly removed: readonly string[];
  readonly cursor: FolderCursor;
  /** The round is complete: rows of this folder from older rounds are gone from the mailbox. */
  readonly endsRound: boolean;
}

/** What Graph told, kept apart from the ledger so that sign-out can forget exactly that. */
export interface MailCache {
  mails(): Promise<readonly CachedMail[]>;
  cursors(): Promise<readonly FolderCursor[]>;
  apply(page: CachePage): Promise<void>;
  /** Which of these are not kept. */
  missing(ids: readonly string[]): Promise<readonly string[]>;
  /**
   * Mails found by a question, beside the reading of folders: those that are kept already stay as they are, the others
   * count to the round their folder is in, so that its end does not take them for gone.
   */
  add(found: readonly Omit<CachedMail, 'round'>[]): Promise<void>;
  /** Forgets folders that are no longer in the mailbox, and the mails last seen there. */
  keepFolders(folders: readonly string[]): Promise<void>;
  mark(): Promise<MailboxMark | undefined>;
  setMark(mark: MailboxMark): Promise<void>;
  wipe(): Promise<void>;
}

/** Counts of one reading. */
export interface SyncProgress {
  /** Mails looked at. */
  readonly seen: number;
  /** Mails in the folders read from the start; `undefined` when only changes are fetched. */
  readonly total?: number;
  /** Mails with a desk that came or changed. */
  readonly kept: number;
}

export interface SyncOptions {
  readonly desks: readonly DeskProfile[];
  /** Takes secrets out of a subject before it is kept. */
  readonly maskSubject: (subject: string) => string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SyncProgress) => void;
  /** Mails of one page, already kept; with their texts when those were agreed to, which are never kept. */
  readonly onMails?: (fresh: readonly Message[]) => void;
}

export interface QuestionOptions {
  readonly signal?: AbortSignal;
}

/**
 * The user's whole mailbox, after the user signed in for it. Every promise rejects with `MailboxError`, or with the
 * signal's reason after a cancel.
 */
export interface Mailbox {
  /** Opens Microsoft's window; only after the user pressed a button that says what is read and why. */
  signIn(reading: MailboxReading): Promise<void>;
  /** Without a window; false when the button is needed. */
  resume(): Promise<boolean>;
  /** Without asking again; false once the sign-in was made in a window of ours, whose token nobody renews. */
  renews(): boolean;
  /** Forgets tokens and everything in the cache. Ledger rows are the caller's. */
  signOut(): Promise<void>;
  mark(): Promise<MailboxMark | undefined>;
  /** Everything kept, as the mails it came from. */
  known(): Promise<readonly Message[]>;
  /** Brings the cache up to date; goes on where an interrupted run stopped. */
  sync(options: SyncOptions): Promise<SyncProgress>;
  /**
   * Mails of one of Outlook's conversations that the reading has not brought (yet), whoever wrote them; kept from now on.
   * Oldest first, with their texts when those were agreed to.
   */
  conversation(id: string, options: QuestionOptions & Pick<SyncOptions, 'maskSubject'>): Promise<readonly Message[]>;
  /** Outlook's conversations with a desk, the newest first; not all of a long history. */
  withDesk(desk: DeskProfile, options: QuestionOptions): Promise<readonly string[]>;
  /** Outlook's conversations with a desk that name this request number: in subjects, and in texts when those were agreed to. */
  search(number: string, desk: DeskProfile, options: QuestionOptions): Promise<readonly string[]>;
}
