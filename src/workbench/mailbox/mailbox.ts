import type { Address } from '../../core/mail/address';
import { emptyItem, type Folder, type MailItem } from './item';

/** The user of the emulated Outlook. Reserved domain (RFC 2606). */
export const user: Address & { readonly timeZone: string } = {
  name: '林梅 Mei Lin',
  address: 'mei.lin@brightpath.example',
  timeZone: 'China Standard Time',
};

export interface Mailbox {
  readonly items: readonly MailItem[];
  find(id: string | undefined): MailItem | undefined;
  /** Newest first. */
  inFolder(folder: Folder): readonly MailItem[];
  add(item: MailItem): MailItem;
  newItem(): MailItem;
  remove(item: MailItem): void;
}

export const createMailbox = (now: () => number): Mailbox => {
  let items: MailItem[] = [];
  let serial = 0;
  return {
    get items() {
      return items;
    },
    find: (id) => items.find((item) => item.id === id || item.savedId === id),
    inFolder: (folder) => items.filter((item) => item.folder === folder).sort((a, b) => b.date - a.date),
    add(item) {
      items = [...items, item];
      return item;
    },
    newItem: () => emptyItem(`AAMkwritten${(serial += 1)}`, { name: user.name, address: user.address }, now()),
    remove(item) {
      items = items.filter((other) => other !== item);
    },
  };
};
