import type { Folder, MailItem } from './item';
import { readEml } from './read-eml';

interface Sample {
  readonly folder: Folder;
  readonly url: URL;
  readonly unread?: true;
}

/** The mailbox of a person who trades online and writes to OKPay, a bank, a parcel service and friends. */
const samples: Readonly<Record<string, Sample>> = {
  'draft-duplicate-charge-en': { folder: 'drafts', url: new URL('./draft-duplicate-charge-en.eml', import.meta.url) },
};

/** Reads every sample; the name of a file is its item id. */
export const loadSamples = (): Promise<readonly MailItem[]> =>
  Promise.all(
    Object.entries(samples).map(async ([name, { folder, url, unread }]) => {
      const item = await readEml(await (await fetch(url)).arrayBuffer(), name, folder);
      item.read = unread !== true;
      return item;
    }),
  );
