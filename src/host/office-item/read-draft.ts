import type { Address } from '../../core/mail/address';
import type { Attachment, ComposeType, Draft, MailBody } from '../../core/mail/draft';
import { orUndefined, type Caller, type Done } from './office-call';

/** A long body on a slow line takes its time. Milliseconds. */
const bodyTimeout = 10000;

/**
 * Reads the open compose item once. A field the host does not give is `undefined`; when nothing at all comes back,
 * rejects with the error of the body. Uses only its arguments, so it may run in the event runtime of classic Windows.
 */
export const readDraft = (item: Office.MessageCompose, caller: Caller): Promise<Draft> => {
  let bodyError: unknown;
  return Promise.all([
    orUndefined(
      readBodyOf(item, caller).catch((error) => {
        bodyError = error;
        throw error;
      }),
    ),
    readEnvelope(item, caller),
  ]).then(([body, envelope]) => {
    if (body === undefined && envelope.subject === undefined && envelope.to === undefined) throw bodyError;
    return Object.freeze({ ...envelope, ...(body && { body }) });
  });
};

/** As `readDraft`, without the body: whether a mail is for a desk can be told without reading what it says. */
export const readEnvelope = (item: Office.MessageCompose, { call }: Caller): Promise<Draft> => {
  const field = <T>(operation: string, start: (done: Done<T>) => void): Promise<T | undefined> =>
    orUndefined(call<T>(operation, start));

  return Promise.all([
    field<string>('subject.get', (done) => item.subject.getAsync(done)),
    field<Office.EmailAddressDetails[]>('to.get', (done) => item.to.getAsync(done)),
    field<Office.EmailAddressDetails[]>('cc.get', (done) => item.cc.getAsync(done)),
    field<Office.EmailAddressDetails[]>('bcc.get', (done) => item.bcc.getAsync(done)),
    field<Office.EmailAddressDetails>('from.get', (done) => item.from.getAsync(done)),
    field<Office.AttachmentDetailsCompose[]>('attachments.get', (done) => item.getAttachmentsAsync(done)),
    field<{ composeType?: string }>('composeType.get', (done) => item.getComposeTypeAsync(done)),
  ]).then(([subject, to, cc, bcc, from, attachments, composeType]) => {
    const inReplyTo = item.inReplyTo || undefined;
    const conversationId = item.conversationId || undefined;
    return Object.freeze({
      ...(from && { from: addressOf(from) }),
      ...(to && { to: to.map(addressOf) }),
      ...(cc && { cc: cc.map(addressOf) }),
      ...(bcc && { bcc: bcc.map(addressOf) }),
      ...(subject !== undefined && { subject }),
      ...(attachments && { attachments: attachments.map(attachmentOf) }),
      ...composeTypeOf(composeType && composeType.composeType, inReplyTo, subject),
      ...(conversationId && { conversationId }),
      ...(inReplyTo && { inReplyTo }),
    });
  });
};

/**
 * The body in the format it has. Formatted bodies are asked for as HTML: text made by web Outlook is not reliable
 * (platform.md §1.4).
 */
export const readBodyOf = (item: { readonly body: Office.Body }, { call }: Caller): Promise<MailBody> =>
  orUndefined(call<Office.CoercionType | string>('body.getType', (done) => item.body.getTypeAsync(done))).then(
    (type) => {
      const format = type === 'text' ? 'text' : 'html';
      return call<string>('body.get', (done) => item.body.getAsync(format, done), bodyTimeout).then((content) => ({
        format,
        content: content || '',
      }));
    },
  );

/** From a contact card the address may stand in the display name (platform.md §1.4). */
export const addressOf = (details: { displayName?: string; emailAddress?: string }): Address => {
  const name = details.displayName || '';
  const address = details.emailAddress || '';
  return address === '' && name.indexOf('@') > 0 ? { name: '', address: name.trim() } : { name, address };
};

export const attachmentOf = (details: {
  id?: string;
  name?: string;
  size?: number;
  contentType?: string;
  isInline?: boolean;
  attachmentType?: unknown;
}): Attachment => ({
  ...(details.id && { id: details.id }),
  name: details.name || '',
  size: details.size || 0,
  contentType: details.contentType || '',
  isInline: details.isInline === true,
  kind: details.attachmentType === 'item' ? 'item' : details.attachmentType === 'cloud' ? 'cloud' : 'file',
});

/**
 * Windows and Mac call replies `newMail` (office-js #6652): a parent message id or a reply prefix tells better.
 * The conversation id does not: new mails on the Mac have one too (#1434).
 */
const composeTypeOf = (
  said: string | undefined,
  inReplyTo: string | undefined,
  subject: string | undefined,
): { readonly composeType?: ComposeType } => {
  if (said === 'reply' || said === 'forward') return { composeType: said };
  if (inReplyTo) return { composeType: 'reply' };
  if (subject !== undefined && /^\s{0,8}(re|aw|sv|回复|答复|回覆)\s{0,4}[:：]/i.test(subject))
    return { composeType: 'reply' };
  if (subject !== undefined && /^\s{0,8}(fwd?|wg|转发|轉寄)\s{0,4}[:：]/i.test(subject))
    return { composeType: 'forward' };
  return said === 'newMail' ? { composeType: 'newMail' } : {};
};
