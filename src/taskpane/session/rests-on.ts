import type { Request } from '../../core/conversation/request';
import type { MessageSource } from '../../core/mail/message';

/** What is said of requests rests on so many mails, by how they came to be known. */
export interface RestsOn {
  /** From the mailbox, after sign-in. */
  readonly mailbox: number;
  /** Opened here, and not found in the mailbox. */
  readonly opened: number;
  /** Known only because another mail quotes them. */
  readonly quoted: number;
}

/** The mailbox itself was looked at: an answer in it would be known. */
export const isFromMailbox = ({ sources }: Request): boolean => sources.includes('graph');

export const restsOn = (requests: readonly Request[]): RestsOn => {
  const counts = { mailbox: 0, opened: 0, quoted: 0 };
  for (const { messages } of requests)
    for (const { message } of messages) counts[kindOf[message.source] ?? 'opened'] += 1;
  return counts;
};

const kindOf: Readonly<Partial<Record<MessageSource, keyof RestsOn>>> = { graph: 'mailbox', quoted: 'quoted' };
