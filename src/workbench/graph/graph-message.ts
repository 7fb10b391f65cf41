import type { Message as GraphMessage, Recipient } from '@microsoft/microsoft-graph-types';
import type { Address } from '../../core/mail/address';
import type { Message } from '../../core/mail/message';
import { conversationIdOf } from '../mailbox/conversation-id';

/** All properties our double knows of a message; what is `null` in Graph for missing things is `null` here. */
export type FullMessage = Required<
  Pick<
    GraphMessage,
    | 'conversationId'
    | 'internetMessageId'
    | 'subject'
    | 'from'
    | 'sender'
    | 'replyTo'
    | 'toRecipients'
    | 'ccRecipients'
    | 'sentDateTime'
    | 'receivedDateTime'
    | 'isDraft'
    | 'isRead'
    | 'body'
    | 'internetMessageHeaders'
  >
>;

/** A mail of the samples as Graph would tell it. */
export const graphMessageOf = (
  message: Message,
  { isDraft = false }: { readonly isDraft?: boolean } = {},
): FullMessage => {
  const time = message.date === undefined ? noTime : `${new Date(message.date).toISOString().slice(0, 19)}Z`;
  const from = message.from ? recipientOf(message.from) : null;
  const headers = message.headers ?? {};
  return {
    conversationId: inGraph(message.conversationId ?? conversationIdOf(message)),
    internetMessageId: message.internetMessageId ?? null,
    subject: message.subject,
    from,
    sender: from,
    replyTo: (message.replyTo ?? []).map(recipientOf),
    toRecipients: message.to.map(recipientOf),
    ccRecipients: message.cc.map(recipientOf),
    sentDateTime: time,
    receivedDateTime: time,
    isDraft,
    isRead: true,
    body: { contentType: message.body?.format ?? 'text', content: message.body?.content ?? '' },
    internetMessageHeaders: Object.keys(headers).flatMap((name) =>
      (headers[name] ?? []).map((value) => ({ name, value })),
    ),
  };
};

/** What Exchange writes for "never". */
export const noTime = '0001-01-01T00:00:00Z';

const recipientOf = ({ name, address }: Address): Recipient => ({ emailAddress: { name, address } });

/** Graph's alphabet (graph docs: ids are URL-safe Base64). */
const inGraph = (officeId: string): string => officeId.replace(/\//g, '-').replace(/\+/g, '_');
