import type { MailFolder } from '@microsoft/microsoft-graph-types';
import type { GraphClient, GraphPage } from './graph-client';
import { select } from './graph-fields';

/** Never read: what the user threw away, has not sent, or the server caught; with their sub-folders. */
const leftOut = [
  'drafts',
  'deleteditems',
  'junkemail',
  'outbox',
  'syncissues',
  'recoverableitemsdeletions',
  'conversationhistory',
] as const;
/** Read first: the first page already makes a useful list. */
const first = ['inbox', 'sentitems', 'archive'] as const;

export interface FolderToRead {
  readonly id: string;
  /** Mails in it, by the server's count. */
  readonly count: number;
}

/** All mail folders to read, nested ones included, the most useful first. */
export const mailFolders = async (client: GraphClient, signal?: AbortSignal): Promise<readonly FolderToRead[]> => {
  const names = [...first, ...leftOut];
  const known = await client.getAll<MailFolder>(
    names.map((name) => `me/mailFolders/${name}?${select(['id'])}`),
    signal,
  );
  const idOf = new Map(names.map((name, at) => [name, known[at]?.id]));
  const all = new Map<string, MailFolder>();
  // The delta function lists every level in one go; we keep no cursor of it.
  let link: string | undefined = `me/mailFolders/delta?${select(['id', 'parentFolderId', 'totalItemCount'])}`;
  while (link !== undefined) {
    const page: GraphPage<MailFolder> = await client.get(link, { ...(signal && { signal }) });
    for (const folder of page.value) if (folder.id && !('@removed' in folder)) all.set(folder.id, folder);
    link = page['@odata.nextLink'];
  }
  const refused = new Set(leftOut.map((name) => idOf.get(name)));
  const isLeftOut = (folder: MailFolder, depth = 0): boolean => {
    if (refused.has(folder.id)) return true;
    const parent = depth < 50 ? all.get(folder.parentFolderId ?? '') : undefined;
    return parent !== undefined && isLeftOut(parent, depth + 1);
  };
  const rank = (id: string): number => {
    const at = first.findIndex((name) => idOf.get(name) === id);
    return at < 0 ? first.length : at;
  };
  return [...all.values()]
    .filter((folder) => !isLeftOut(folder))
    .map(({ id = '', totalItemCount }) => ({ id, count: totalItemCount ?? 0 }))
    .sort((a, b) => rank(a.id) - rank(b.id));
};
