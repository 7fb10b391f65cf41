import type { Address } from '../../core/mail/address';
import { has } from '../clients/profiles';
import type { NewMessageForm } from '../dispatch/forms';
import type { Outlook } from '../outlook';
import type { MailItem } from './item';
import { replyBody, replySubject } from './reply';
import { reserialise } from './reserialise';

export type Audience = 'sender' | 'all' | 'forward';

/** A new mail as the form of an add-in, or nobody, filled it. */
export const newDraft = ({ mailbox, locale, editorMode }: Outlook, form: NewMessageForm): MailItem => {
  const bareAddress = (address: string): Address => ({ name: '', address });
  return {
    ...mailbox.newItem(),
    to: (form.toRecipients ?? []).map(bareAddress),
    cc: (form.ccRecipients ?? []).map(bareAddress),
    bcc: (form.bccRecipients ?? []).map(bareAddress),
    subject: form.subject ?? '',
    html: reserialise(form.htmlBody ?? `<div><br></div>${signatures[locale]}`, editorMode),
  };
};

/** A reply or forward with the history below, as this client writes it. */
export const replyDraft = (outlook: Outlook, item: MailItem, audience: Audience, htmlBody = ''): MailItem => {
  const { mailbox, locale, profile, editorMode } = outlook;
  const kind = audience === 'forward' ? 'forward' : 'reply';
  const draft = mailbox.newItem();
  // A reply form with a body replaces the signature (platform.md §7, intrafind/ihub-apps#2458).
  const start = htmlBody ? reserialise(htmlBody, editorMode) : signatures[locale];
  return {
    ...draft,
    ...recipientsOf(item, draft.from, audience),
    subject: replySubject(item.subject, kind, locale),
    html: replyBody(item, has(profile, 'wordBody') ? 'word' : 'web', locale, start),
    attachments: item.attachments.filter(({ isInline }) => isInline || kind === 'forward'),
    composeType: kind,
    inReplyTo: item.internetMessageId,
    references: [...item.references, item.internetMessageId],
    conversationId: item.conversationId,
  };
};

/** Nothing was written in it yet: Outlook throws such a draft away when it is left. */
export const isBlank = (item: MailItem): boolean =>
  item.composeType === 'newMail' &&
  !item.subject.trim() &&
  item.to.length === 0 &&
  item.attachments.length === 0 &&
  Object.values(signatures)
    .reduce((html, signature) => html.replace(signature, ''), item.html)
    .replace(/<[^>]*>/g, '')
    .trim() === '';

const recipientsOf = (item: MailItem, own: Address, audience: Audience): Pick<MailItem, 'to' | 'cc'> => {
  const isOther = ({ address }: Address) => address.toLowerCase() !== own.address.toLowerCase();
  if (audience === 'forward') return { to: [], cc: [] };
  if (audience === 'all') return { to: [item.from, ...item.to].filter(isOther), cc: item.cc.filter(isOther) };
  return { to: isOther(item.from) ? [item.from] : item.to, cc: [] };
};

const signatures = {
  en: '<div id="Signature"><div>--</div><div>Mei Lin</div><div>BrightPath Trading, Purchasing</div><div>+86 21 5550 0142</div></div>',
  'zh-CN':
    '<div id="Signature"><div>--</div><div>林梅</div><div>明途贸易有限公司 采购部</div><div>+86 21 5550 0142</div></div>',
} as const;
