import type { Address } from '../../core/mail/address';
import type { MailItem } from './item';

/** The header block of a mail written here, as the Sent copy and the receiver see it. */
export const writeHeaders = (item: MailItem, extra: readonly string[] = []): string =>
  [
    ...extra,
    `Date: ${new Date(item.date).toUTCString().replace('GMT', '+0000')}`,
    `From: ${writeAddress(item.from)}`,
    `To: ${item.to.map(writeAddress).join(', ')}`,
    ...(item.cc.length > 0 ? [`Cc: ${item.cc.map(writeAddress).join(', ')}`] : []),
    `Subject: ${encodeWord(item.subject)}`,
    `Message-ID: ${item.internetMessageId}`,
    ...(item.inReplyTo ? [`In-Reply-To: ${item.inReplyTo}`] : []),
    ...(item.references.length > 0 ? [`References: ${item.references.join('\r\n ')}`] : []),
    'MIME-Version: 1.0',
    '',
  ].join('\r\n');

const writeAddress = ({ name, address }: Address): string => (name ? `${encodeWord(name)} <${address}>` : address);

/** RFC 2047, in pieces short enough for a header line. */
const encodeWord = (text: string): string => {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const pieces = text.match(/[\s\S]{1,12}/gu) ?? [];
  return pieces
    .map((piece) => `=?utf-8?B?${btoa(String.fromCharCode(...new TextEncoder().encode(piece)))}?=`)
    .join('\r\n ');
};
