import type { Message as GraphMessage } from '@microsoft/microsoft-graph-types';
import type { Message } from '../../core/mail/message';
import type { CachedMail, MailboxMark } from '../mailbox';
import { bareMail } from './bare-mail';
import type { GraphClient } from './graph-client';
import { detailFields, select } from './graph-fields';
import { readGraphMessage } from './read-graph-message';

/** A listed mail with its headers, the id that Outlook opens, and, if agreed, the text. */
export interface DetailedMail<E> {
  readonly id: string;
  readonly entry: E;
  readonly message: Message;
}

export const detailedMails = async <E extends GraphMessage>(
  client: GraphClient,
  entries: readonly E[],
  { reading }: MailboxMark,
  signal: AbortSignal | undefined,
): Promise<readonly DetailedMail<E>[]> => {
  const details = await client.getAll<GraphMessage>(
    entries.map(({ id = '' }) => `me/messages/${encodeURIComponent(id)}?${select(detailFields[reading])}`),
    signal,
  );
  return entries.flatMap((entry, at) => {
    const detail = details[at];
    // Gone between the two requests: the next run tells where to.
    return detail && entry.id ? [{ id: entry.id, entry, message: readGraphMessage({ ...entry, ...detail }) }] : [];
  });
};

/** What is kept of it. */
export const bareOf = (
  { id, message }: DetailedMail<unknown>,
  maskSubject: (subject: string) => string,
): Pick<CachedMail, 'id' | 'message'> => ({ id, message: bareMail(message, maskSubject) });
