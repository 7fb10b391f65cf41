import PostalMime, {
  type Address as ParsedAddress,
  type Attachment as ParsedAttachment,
  type Email,
} from 'postal-mime';
import type { Address } from '../core/mail/address';
import type { Attachment, ComposeType, Draft, MailBody } from '../core/mail/draft';
import type { Headers, Message } from '../core/mail/message';
import { normaliseSubject } from '../core/mail/normalise-subject';
import { withReadableBytes } from './charset';

export type EmlProblem = 'empty' | 'too-large' | 'not-a-mail' | 'damaged';

export type EmlResult =
  | {
      readonly ok: true;
      readonly message: Message;
      /** The same mail as something still being written. */
      readonly draft: Draft;
      /** Saved from a compose window: `X-Unsent: 1` (Outlook) or Thunderbird's draft header. */
      readonly isUnsent: boolean;
    }
  | { readonly ok: false; readonly reason: EmlProblem };

/** Bytes; Exchange's own limit for one message is 150 MB, but nobody writes such mails to a desk. */
const largest = 64 * 1024 * 1024;
const headerLine = /^[A-Za-z][\w.-]{0,79}[ \t]*:/m;

/** Reads one RFC 5322 mail. Never throws: what cannot be read has a reason. */
export const readEml = async (content: Uint8Array | string): Promise<EmlResult> => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  if (bytes.length > largest) return { ok: false, reason: 'too-large' };
  try {
    const readable = withReadableBytes(withoutMboxLine(bytes));
    if (!hasHeader(readable)) return { ok: false, reason: isAllBlank(readable) ? 'empty' : 'not-a-mail' };
    const email = await PostalMime.parse(readable, { forceRfc822Attachments: true });
    return toResult(email);
  } catch {
    return { ok: false, reason: 'damaged' };
  }
};

/** Some programs save single mails with the line an mbox puts before each. */
const withoutMboxLine = (bytes: Uint8Array): Uint8Array => {
  if (String.fromCharCode(...bytes.subarray(0, 5)) !== 'From ') return bytes;
  return bytes.subarray(bytes.indexOf(10) + 1);
};

const hasHeader = (bytes: Uint8Array): boolean => {
  const head = new TextDecoder().decode(bytes.subarray(0, 4096));
  const first = head.split(/\r?\n/, 1)[0] ?? '';
  return headerLine.test(first) || (/^\s*$/.test(first) && headerLine.test(head));
};

const isAllBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte <= 32);

const toResult = (email: Email): EmlResult => {
  const headers = headersOf(email);
  const body = bodyOf(email);
  const attachments = email.attachments.map((attachment) => toAttachment(attachment, email.html ?? ''));
  const from = mailboxes(email.from ? [email.from] : [])[0];
  const named = (email.references ?? '').match(/<[^<>\s]{1,990}>/g) ?? [];
  const references = named.length > 0 ? named : returnedIds(email, headers);
  const inReplyTo = /<[^<>\s]{1,990}>/.exec(email.inReplyTo ?? '')?.[0];
  const time = email.date === undefined ? NaN : Date.parse(email.date);
  const subject = email.subject ?? '';
  const message: Message = {
    source: 'file',
    ...(email.messageId ? { internetMessageId: email.messageId } : {}),
    ...(inReplyTo ? { inReplyTo } : {}),
    ...(references.length > 0 ? { references } : {}),
    ...(from ? { from } : {}),
    ...(email.replyTo ? { replyTo: mailboxes(email.replyTo) } : {}),
    to: mailboxes(email.to),
    cc: mailboxes(email.cc),
    subject,
    ...(Number.isNaN(time) ? {} : { date: time }),
    body,
    headers,
    attachments,
  };
  const draft: Draft = {
    ...(from ? { from } : {}),
    to: message.to,
    cc: message.cc,
    bcc: mailboxes(email.bcc),
    subject,
    body,
    attachments,
    composeType: composeTypeOf(subject, inReplyTo !== undefined || references.length > 0),
    ...(inReplyTo ? { inReplyTo } : {}),
  };
  const isUnsent = headers['x-unsent']?.[0]?.trim() === '1' || headers['x-mozilla-draft-info'] !== undefined;
  return { ok: true, message, draft, isUnsent };
};

/** A delivery report names no mail it answers; it brings the returned one with it (RFC 3462). */
const returnedIds = ({ attachments }: Email, headers: Headers): readonly string[] => {
  if (!/^\s*multipart\/report/i.test(headers['content-type']?.[0] ?? '')) return [];
  const returned = attachments.find(({ mimeType }) => /^(?:message\/rfc822|text\/rfc822-headers)/i.test(mimeType));
  const content = returned?.content ?? '';
  const head =
    typeof content === 'string' ? content : new TextDecoder().decode(new Uint8Array(content).subarray(0, 65536));
  const id = /^message-id:\s{0,80}(<[^<>\s]{1,990}>)/im.exec(head.slice(0, 65536))?.[1];
  return id === undefined ? [] : [id];
};

const headersOf = ({ headers }: Email): Headers => {
  const byName: Record<string, string[]> = Object.create(null);
  for (const { key, value } of headers) (byName[key] ??= []).push(value);
  return byName;
};

const bodyOf = ({ html, text }: Email): MailBody =>
  html ? { format: 'html', content: html } : { format: 'text', content: text ?? '' };

const mailboxes = (list: readonly ParsedAddress[] = []): readonly Address[] =>
  list
    .flatMap((entry) => (entry.group ? entry.group : [entry]))
    .map(({ name, address }) => ({ name, address: address ?? '' }));

const toAttachment = (part: ParsedAttachment, html: string): Attachment => {
  const cid = (part.contentId ?? '').replace(/^<|>$/g, '');
  const isMail = part.mimeType === 'message/rfc822';
  return {
    name: part.filename ?? (isMail ? 'message.eml' : 'attachment'),
    size: typeof part.content === 'string' ? part.content.length : part.content.byteLength,
    contentType: part.mimeType,
    isInline: cid !== '' && (part.related === true || html.includes(`cid:${cid}`)),
    kind: isMail ? 'item' : 'file',
  };
};

const composeTypeOf = (subject: string, isAnswer: boolean): ComposeType => {
  const { replies, forwards } = normaliseSubject(subject);
  if (forwards > 0 && replies === 0) return 'forward';
  return isAnswer || replies > 0 ? 'reply' : 'newMail';
};
