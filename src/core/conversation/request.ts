import type { Message, MessageSource } from '../mail/message';
import type { AnswerPromise } from './promise';

/** What a message is, seen from the user's side. */
export type MessageRole =
  /** By the user, addressed to the desk. */
  | 'outgoing'
  /** By the desk: official address, authentication not failed. */
  | 'incoming'
  /** By somebody who may claim to be the desk; shown, but changes nothing. */
  | 'unconfirmed'
  /** Neither: a forward to a friend, the friend's answer. */
  | 'other';
export type AutomaticKind = 'acknowledgement' | 'bounce' | 'out-of-office' | 'closing' | 'survey' | 'other';

export interface RequestMessage {
  readonly message: Message;
  /** Index in the list given to us; −1 for a mail known only from the quoted history of another. */
  readonly index: number;
  readonly role: MessageRole;
  readonly automatic?: AutomaticKind;
  /** Human, but neither answer nor question: "passed to our technicians". */
  readonly holding: boolean;
  /** The user says thanks and wants nothing more. */
  readonly closingThanks: boolean;
  /** Of such a mail: says that the matter is solved. */
  readonly solved?: boolean;
  /** A mail of the desk that asks for something or has a question. */
  readonly asks: boolean;
  /** The request is closed with this mail. */
  readonly closes: boolean;
  /** The desk says that it is open again. */
  readonly reopens: boolean;
  /** A promise of an answer; working days are counted by `waiting`. */
  readonly promise?: AnswerPromise;
  /** The promise as a moment, working days taken as Monday to Friday. */
  readonly promisedBy?: number;
}

/** One human mail of a side. Automatic mails, forwards and unconfirmed mails are no turns. */
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
  /** The best number as the desk writes it, to write it the same way. */
  readonly writtenNumber?: string;
  /** The first mail's, without reply prefixes. */
  readonly subject: string;
  /** By time. */
  readonly messages: readonly RequestMessage[];
  readonly turns: readonly Turn[];
  /** The desk said so, and nobody wrote since. */
  readonly closed: boolean;
  /** The user's last word was thanks. */
  readonly settled: boolean;
  /** Where the messages came from, each once: the quoted history alone is less complete. */
  readonly sources: readonly MessageSource[];
}
