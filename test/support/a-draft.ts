import type { Attachment, Draft } from '../../src/core/mail/draft';

/** A draft in pieces; only what matters to a row is named. `undefined` fields of the draft need `without`. */
export interface DraftPieces {
  readonly own?: string;
  /** Text of the mail answered, below "On … wrote:". */
  readonly quoted?: string;
  /** Below the `-- ` line. */
  readonly signature?: string;
  /** Own text as HTML, instead of `own`. */
  readonly html?: string;
  readonly subject?: string;
  readonly to?: readonly string[];
  readonly from?: string;
  readonly attachments?: readonly (string | Partial<Attachment>)[];
  readonly composeType?: Draft['composeType'];
  readonly without?: readonly (keyof Draft)[];
}

/** The draft Outlook would hand over. Plain text, as the tables show it. */
export const aDraft = (pieces: DraftPieces): Draft => {
  const { own = '', quoted, signature, html, subject = 'Account frozen', attachments = [] } = pieces;
  const text = [
    own,
    ...(signature === undefined ? [] : [`-- \n${signature}`]),
    ...(quoted === undefined
      ? []
      : [`On Mon, 2 Mar 2026 at 10:00, Desk <support@okpay.example> wrote:\n${marked(quoted)}`]),
  ].join('\n\n');
  const draft: Draft = {
    from: { name: 'Li Wei', address: pieces.from ?? 'li.wei@mail.example' },
    to: (pieces.to ?? ['support@okpay.example']).map(toAddress),
    cc: [],
    bcc: [],
    subject,
    body: html === undefined ? { format: 'text', content: text } : { format: 'html', content: html },
    attachments: attachments.map(toAttachment),
    composeType: pieces.composeType ?? (quoted === undefined ? 'newMail' : 'reply'),
  };
  const without: readonly string[] = pieces.without ?? [];
  return Object.fromEntries(Object.entries(draft).filter(([field]) => !without.includes(field)));
};

const marked = (text: string): string => text.replace(/^/gm, '> ');

/** `Name <address>` or an address. */
const toAddress = (written: string) => {
  const match = /^(.*?)\s*<(.+)>$/.exec(written);
  return match ? { name: match[1] ?? '', address: match[2] ?? '' } : { name: '', address: written };
};

const toAttachment = (given: string | Partial<Attachment>): Attachment => ({
  name: 'file.png',
  size: 1000,
  contentType: 'application/octet-stream',
  isInline: false,
  ...(typeof given === 'string' ? { name: given } : given),
});
