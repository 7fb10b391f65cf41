import PostalMime from 'postal-mime';
import type { Address } from '../../core/mail/address';
import { conversationIdOf } from './conversation-id';
import { textToHtml } from './html';
import { emptyItem, type Folder, type MailItem } from './item';

/** Thrown for bytes that are no mail: nothing that looks like a header with a sender, a date or a subject. */
export class NotAMailError extends Error {}

/** One mail of the mailbox from the bytes of an `.eml` file. */
export const readEml = async (bytes: ArrayBuffer, id: string, folder: Folder): Promise<MailItem> => {
  const email = await PostalMime.parse(bytes, { attachmentEncoding: 'base64' }).catch(() => undefined);
  if (!email || (!email.from && !email.date && !email.subject)) throw new NotAMailError(id);
  const address = (box?: { name?: string; address?: string }): Address => ({
    name: box?.name ?? '',
    address: box?.address ?? '',
  });
  const list = (boxes?: readonly { name?: string; address?: string }[]) => (boxes ?? []).map(address);
  const date = Date.parse(email.date ?? '');
  const references = (email.references ?? '').match(/<[^<>\s]{1,500}>/g) ?? [];
  const internetMessageId = email.messageId ?? `<${id}@nowhere.example>`;
  return {
    ...emptyItem(id, address(email.from), Number.isNaN(date) ? 0 : date),
    folder,
    read: folder !== 'inbox',
    to: list(email.to),
    cc: list(email.cc),
    bcc: list(email.bcc),
    subject: email.subject ?? '',
    html: email.html ?? textToHtml(email.text ?? ''),
    attachments: email.attachments.map((part, index) => ({
      id: `${id}-${index}`,
      name: part.filename ?? `attachment-${index + 1}`,
      contentType: part.mimeType,
      base64: String(part.content),
      size: Math.floor((String(part.content).length * 3) / 4),
      isInline: part.disposition === 'inline' || part.related === true,
      ...(part.contentId ? { contentId: part.contentId.replace(/^<|>$/g, '') } : {}),
    })),
    internetMessageId,
    ...(email.inReplyTo ? { inReplyTo: email.inReplyTo } : {}),
    references,
    conversationId: conversationIdOf({
      references,
      internetMessageId,
      ...(email.inReplyTo && { inReplyTo: email.inReplyTo }),
    }),
    composeType: email.inReplyTo ? 'reply' : 'newMail',
    rawHeaders: headerBlock(bytes),
    ...(folder === 'drafts' ? {} : { savedId: id }),
  };
};

/** Outlook hands out the header block undecoded; one character a byte keeps it so. */
const headerBlock = (bytes: ArrayBuffer): string => {
  const text = new TextDecoder('latin1').decode(bytes.slice(0, 65_536));
  return text.slice(0, text.search(/\r?\n\r?\n/)) + '\r\n';
};
