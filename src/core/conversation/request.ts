import type { Message } from '../mail/message';

/** What a message is, seen from the user's side. */
export type MessageRole = 'outgoing' | 'incoming' | 'unconfirmed' | 'other';
export type AutomaticKind = 'acknowledgement' | 'bounce' | 'out-of-office' | 'closing' | 'survey' | 'other';

export interface RequestMessage {
  readonly message: Message;
  /** Index in the list given to us. */
  readonly index: number;
  readonly role: MessageRole;
  readonly automatic?: AutomaticKind;
  /** Human, but neither answer nor question: "passed to our technicians". */
  readonly holding: boolean;
  /** The user says thanks and wants nothing more. */
  readonly closingThanks: boolean;
  /** A promise of an answer, as a moment. */
  readonly promisedBy?: number;
}

/** A run of messages by the same side. */
export interface Turn {
  readonly who: 'me' | 'desk';
  readonly index: number;
  readonly at?: number;
}

/** The desk's case as the asker sees it. */
export interface Request {
  /** Stable over re-reads: built from the first message's ids, never from mail text. */
  readonly key: string;
  readonly deskId?: string;
  /** Best first; several after a merge. */
  readonly numbers: readonly string[];
  readonly subject: string;
  readonly messages: readonly RequestMessage[];
  readonly turns: readonly Turn[];
  readonly closed: boolean;
}
