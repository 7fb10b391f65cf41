import type { Message as GraphMessage, NullableOption, Recipient } from '@microsoft/microsoft-graph-types';
import type { Address } from '../../core/mail/address';
import type { MailBody } from '../../core/mail/draft';
import type { Headers, Message } from '../../core/mail/message';
import { officeId } from './exchange-ids';

/** A Graph message as the core's. Whatever is missing or odd is left out: drafts have no dates, bounces no sender. */
export const readGraphMessage = (mail: GraphMessage): Message => {
  const headers = headersOf(mail);
  const from = addressOf(mail.from ?? mail.sender);
  const replyTo = addresses(mail.replyTo);
  const date = timeOf(mail.sentDateTime) ?? timeOf(mail.receivedDateTime);
  const inReplyTo = ids(headers?.['in-reply-to'])[0];
  const references = ids(headers?.references);
  const body = bodyOf(mail);
  return {
    source: 'graph',
    ...(mail.id ? { itemId: officeId(mail.id) } : {}),
    ...(mail.internetMessageId ? { internetMessageId: mail.internetMessageId } : {}),
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
    ...(references.length > 0 ? { references } : {}),
    ...(mail.conversationId ? { conversationId: officeId(mail.conversationId) } : {}),
    ...(from ? { from } : {}),
    ...(replyTo.length > 0 ? { replyTo } : {}),
    to: addresses(mail.toRecipients),
    cc: addresses(mail.ccRecipients),
    subject: mail.subject ?? '',
    ...(date === undefined ? {} : { date }),
    ...(body ? { body } : {}),
    ...(headers ? { headers } : {}),
  };
};

const addressOf = (recipient: NullableOption<Recipient> | undefined): Address | undefined => {
  const { name, address } = recipient?.emailAddress ?? {};
  return address ? { name: name ?? '', address } : undefined;
};

const addresses = (recipients: NullableOption<readonly Recipient[]> | undefined): readonly Address[] =>
  (recipients ?? []).map(addressOf).filter((address): address is Address => address !== undefined);

/** Exchange writes `0001-01-01` for "never". */
const timeOf = (written: NullableOption<string> | undefined): number | undefined => {
  const time = written ? Date.parse(written) : NaN;
  return time > 0 ? time : undefined;
};

const headersOf = ({ internetMessageHeaders }: GraphMessage): Headers | undefined => {
  if (!internetMessageHeaders) return undefined;
  const byName: Record<string, string[]> = Object.create(null);
  for (const { name, value } of internetMessageHeaders) {
    if (name) (byName[name.toLowerCase()] ??= []).push(value ?? '');
  }
  return { ...byName };
};

const ids = (values: readonly string[] | undefined): readonly string[] =>
  (values ?? []).join(' ').match(/<[^<>\s]{1,990}>/g) ?? [];

const bodyOf = ({ body }: GraphMessage): MailBody | undefined =>
  body?.content ? { format: body.contentType === 'html' ? 'html' : 'text', content: body.content } : undefined;
