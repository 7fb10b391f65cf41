import type { Folder, MailItem } from './item';
import { readEml } from './read-eml';

interface Sample {
  readonly folder: Folder;
  readonly url: URL;
  readonly unread?: true;
}

/** The mailbox of a person who trades online and writes to OKPay, a bank, a parcel service and friends. */
const samples: Readonly<Record<string, Sample>> = {
  'ack-locked-zh': { folder: 'inbox', url: new URL('./ack-locked-zh.eml', import.meta.url) },
  'ack-refund-en': { folder: 'inbox', url: new URL('./ack-refund-en.eml', import.meta.url) },
  'bank-notice-big5': { folder: 'inbox', url: new URL('./bank-notice-big5.eml', import.meta.url), unread: true },
  'closed-request-en': { folder: 'inbox', url: new URL('./closed-request-en.eml', import.meta.url) },
  'colleague-quoted-en': { folder: 'inbox', url: new URL('./colleague-quoted-en.eml', import.meta.url), unread: true },
  'desk-answer-locked-zh': { folder: 'inbox', url: new URL('./desk-answer-locked-zh.eml', import.meta.url) },
  'draft-clear-en': { folder: 'drafts', url: new URL('./draft-clear-en.eml', import.meta.url) },
  'draft-duplicate-charge-en': { folder: 'drafts', url: new URL('./draft-duplicate-charge-en.eml', import.meta.url) },
  'draft-duplicate-charge-zh': { folder: 'drafts', url: new URL('./draft-duplicate-charge-zh.eml', import.meta.url) },
  'draft-follow-up-en': { folder: 'drafts', url: new URL('./draft-follow-up-en.eml', import.meta.url) },
  'draft-friend-zh': { folder: 'drafts', url: new URL('./draft-friend-zh.eml', import.meta.url) },
  'draft-look-alike-zh': { folder: 'drafts', url: new URL('./draft-look-alike-zh.eml', import.meta.url) },
  'draft-reply-locked-zh': { folder: 'drafts', url: new URL('./draft-reply-locked-zh.eml', import.meta.url) },
  'friend-zh': { folder: 'inbox', url: new URL('./friend-zh.eml', import.meta.url) },
  'holding-refund-en': { folder: 'inbox', url: new URL('./holding-refund-en.eml', import.meta.url) },
  'hotel-latin1': { folder: 'inbox', url: new URL('./hotel-latin1.eml', import.meta.url) },
  'lock-notice-zh': { folder: 'inbox', url: new URL('./lock-notice-zh.eml', import.meta.url) },
  'out-of-office-en': { folder: 'inbox', url: new URL('./out-of-office-en.eml', import.meta.url) },
  'parcel-en': { folder: 'inbox', url: new URL('./parcel-en.eml', import.meta.url), unread: true },
  'phishing-en': { folder: 'inbox', url: new URL('./phishing-en.eml', import.meta.url), unread: true },
  'phishing-zh': { folder: 'inbox', url: new URL('./phishing-zh.eml', import.meta.url), unread: true },
  'receipt-inline-en': { folder: 'inbox', url: new URL('./receipt-inline-en.eml', import.meta.url) },
  'sent-change-en': { folder: 'sent', url: new URL('./sent-change-en.eml', import.meta.url) },
  'sent-locked-zh': { folder: 'sent', url: new URL('./sent-locked-zh.eml', import.meta.url) },
  'sent-refund-en': { folder: 'sent', url: new URL('./sent-refund-en.eml', import.meta.url) },
  'survey-en': { folder: 'inbox', url: new URL('./survey-en.eml', import.meta.url) },
};

/** Reads every sample; the name of a file is its item id. */
export const loadSamples = (): Promise<readonly MailItem[]> =>
  Promise.all(
    Object.entries(samples).map(async ([name, { folder, url, unread }]) => {
      const item = await readEml(bytesOf(url), name, folder);
      item.read = unread !== true;
      return item;
    }),
  );

/** The build turns each file into a `data:` address. */
const bytesOf = ({ href }: URL): ArrayBuffer => {
  const bytes = Uint8Array.from(atob(href.slice(href.indexOf(',') + 1)), (char) => char.charCodeAt(0));
  return bytes.buffer;
};
