import type { Message } from '../../core/mail/message';
import { orUndefined, type Caller } from './office-call';
import { messageIds, parseHeaders } from './parse-headers';
import { addressOf, attachmentOf, readBodyOf } from './read-draft';

const headersTimeout = 8000;

/**
 * Reads the message shown in the reading pane: its fields, its body and its headers (Mailbox 1.8). Without headers the
 * message has no `headers`, and who sent it cannot be judged by authentication. Rejects when the body cannot be read
 * only if another item is shown by now.
 */
export const readMessage = (item: Office.MessageRead, caller: Caller): Promise<Message> =>
  Promise.all([
    orUndefined(readBodyOf(item, caller)),
    orUndefined(caller.call<string>('headers.get', (done) => item.getAllInternetHeadersAsync(done), headersTimeout)),
  ]).then(([body, rawHeaders]) => {
    const headers = rawHeaders ? parseHeaders(rawHeaders) : undefined;
    const first = (name: string): string | undefined => headers && headers[name] && headers[name][0];
    const inReplyTo = messageIds(first('in-reply-to') || '')[0];
    const references = messageIds(first('references') || '');
    const replyTo = addressesIn(first('reply-to'));
    const date = dateOf(first('date')) || timeOf(item.dateTimeCreated);
    return Object.freeze({
      source: 'current' as const,
      ...(item.itemId && { itemId: item.itemId }),
      ...((item.internetMessageId || first('message-id')) && {
        internetMessageId: item.internetMessageId || first('message-id'),
      }),
      ...(inReplyTo && { inReplyTo }),
      ...(references.length > 0 && { references }),
      ...(item.conversationId && { conversationId: item.conversationId }),
      ...(item.from && { from: addressOf(item.from) }),
      ...(replyTo.length > 0 && { replyTo }),
      to: (item.to || []).map(addressOf),
      cc: (item.cc || []).map(addressOf),
      subject: item.subject || '',
      ...(date !== undefined && { date }),
      ...(body && { body }),
      ...(headers && { headers }),
      attachments: (item.attachments || []).map(attachmentOf),
    });
  });

/** The bare addresses of a header field; display names are not needed where only domains are compared. */
const addressesIn = (value: string | undefined) =>
  ((value || '').match(/[^\s<>,;:"()]{1,64}@[^\s<>,;:"()]{1,255}/g) || []).map((address) => ({ name: '', address }));

const timeOf = (date: Date | undefined): number | undefined => {
  const time = date ? new Date(date).getTime() : NaN;
  return isNaN(time) ? undefined : time;
};

const dateOf = (value: string | undefined): number | undefined =>
  value === undefined ? undefined : timeOf(new Date(value.replace(/\([^()]{0,100}\)/g, '')));
