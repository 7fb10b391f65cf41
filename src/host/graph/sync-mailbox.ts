import type { Message as GraphMessage } from '@microsoft/microsoft-graph-types';
import type { DeskProfile } from '../../core/desks/desk-profile';
import { placesOf } from '../../core/desks/official';
import type { CachedMail, FolderCursor, MailboxMark, MailCache, SyncOptions, SyncProgress } from '../mailbox';
import { isEntryWithDesk, isMailWithDesk } from './desk-mails';
import { bareOf, detailedMails } from './detailed-mails';
import { officeId } from './exchange-ids';
import { GraphRefusal, type GraphClient, type GraphPage } from './graph-client';
import { envelopeFields, immutableIds, select } from './graph-fields';
import type { FolderToRead } from './mail-folders';

/** Mails a page. Larger pages time out on slow mailboxes, smaller ones spend the limit of 10,000 requests in ten minutes. */
const pageSize = 200;

/** What reading the mailbox works with. */
export interface MailboxReader {
  readonly client: GraphClient;
  readonly cache: MailCache;
  readonly mark: MailboxMark;
  readonly folders: (signal?: AbortSignal) => Promise<readonly FolderToRead[]>;
}

type DeltaEntry = GraphMessage & { readonly '@removed'?: { readonly reason: string } };

/**
 * Reads every folder by delta queries: the first time all of it, later only what changed. Each page is kept together with
 * the link to the next one, so a run that breaks off (offline, cancelled, pane closed) goes on there.
 */
export const syncMailbox = async (
  { client, cache, mark, folders: readFolders }: MailboxReader,
  options: SyncOptions,
): Promise<SyncProgress> => {
  const { desks, signal } = options;
  const deskKey = deskKeyOf(desks);
  const folders = await readFolders(signal);
  await cache.keepFolders(folders.map(({ id }) => id));
  const stored = new Map((await cache.cursors()).map((cursor) => [cursor.folder, cursor]));
  if (mark.deskKey !== deskKey) {
    // Mails of a desk that was unknown were passed over: look again. Rows stay until a round is complete.
    for (const cursor of stored.values()) await cache.apply(unchanged(startOver(cursor)));
    stored.forEach((cursor, id) => stored.set(id, startOver(cursor)));
    await cache.setMark({ ...mark, deskKey, completedAt: 0 });
  }
  const cursors = folders.map(({ id }) => stored.get(id) ?? startOver({ folder: id, round: 0 }));
  const isFirst = cursors.some(({ phase }) => phase === 'first');
  let total = folders.reduce((sum, { count }, at) => sum + (cursors[at]?.phase === 'first' ? count : 0), 0);
  let seen = cursors.reduce((sum, cursor) => sum + (cursor.phase === 'first' ? cursor.seen : 0), 0);
  let kept = 0;
  const progress = (): SyncProgress => ({ seen, kept, ...(isFirst && { total: Math.max(total, seen) }) });
  options.onProgress?.(progress());

  // Who answers from an address that no desk names is known by the conversation only.
  const conversations = new Set<string>();
  for (const { message } of await cache.mails())
    if (message.conversationId && isMailWithDesk(message, desks)) conversations.add(message.conversationId);
  const picked = (page: readonly DeltaEntry[]): readonly DeltaEntry[] => {
    const mails = page.filter((entry) => !entry['@removed'] && !entry.isDraft && entry.id);
    const withDesk = new Set(mails.filter((entry) => isEntryWithDesk(entry, desks)));
    for (const { conversationId } of withDesk) if (conversationId) conversations.add(officeId(conversationId));
    return mails.filter((entry) => withDesk.has(entry) || conversations.has(officeId(entry.conversationId ?? '')));
  };

  const readFolder = async (start: FolderCursor, count: number): Promise<void> => {
    let cursor = start;
    for (;;) {
      signal?.throwIfAborted();
      const page = await deltaPage(client, cursor, signal);
      if (page === 'expired') {
        if (cursor.phase === 'first') seen -= cursor.seen;
        else total += count;
        cursor = startOver(cursor);
        continue;
      }
      const { round, folder } = cursor;
      const mails = await detailedMails(client, picked(page.value), mark, signal);
      const next = page['@odata.nextLink'];
      const link = next ?? page['@odata.deltaLink'] ?? cursor.link;
      const endsRound = next === undefined && cursor.phase === 'first';
      cursor = {
        folder,
        link,
        round,
        phase: next === undefined ? 'changes' : cursor.phase,
        seen: cursor.seen + page.value.length,
      };
      await cache.apply({
        put: mails.map((mail): CachedMail => ({ ...bareOf(mail, options.maskSubject), folder, round })),
        removed: page.value.filter((entry) => entry['@removed']).map(({ id }) => id ?? ''),
        cursor,
        endsRound,
      });
      seen += page.value.length;
      kept += mails.length;
      options.onProgress?.(progress());
      if (mails.length > 0) options.onMails?.(mails.map(({ message }) => message));
      if (next === undefined) return;
    }
  };
  // The client lets four requests through at a time, in the order they were asked for: the inbox first.
  const runs = cursors.map((cursor, at) => readFolder(cursor, folders[at]?.count ?? 0));
  const failed = (await Promise.allSettled(runs)).find((run) => run.status === 'rejected');
  if (failed) throw failed.reason;
  await cache.setMark({ ...mark, deskKey, completedAt: Date.now() });
  return progress();
};

/** Raised when mails are read otherwise than before: every folder is then read from the start. */
const readingVersion = 2;

/** Every address a mail is picked by; order does not matter. */
export const deskKeyOf = (desks: readonly DeskProfile[]): string =>
  `${readingVersion} ${desks.flatMap(placesOf).sort().join(' ')}`;

const startOver = ({ folder, round }: Pick<FolderCursor, 'folder' | 'round'>): FolderCursor => ({
  folder,
  link: `me/mailFolders/${encodeURIComponent(folder)}/messages/delta?${select(envelopeFields)}`,
  phase: 'first',
  round: round + 1,
  seen: 0,
});

const unchanged = (cursor: FolderCursor) => ({ put: [], removed: [], cursor, endsRound: false });

const deltaPage = async (
  client: GraphClient,
  { link }: FolderCursor,
  signal: AbortSignal | undefined,
): Promise<GraphPage<DeltaEntry> | 'expired'> => {
  try {
    return await client.get(link, {
      prefer: [immutableIds, `odata.maxpagesize=${pageSize}`],
      ...(signal && { signal }),
    });
  } catch (error) {
    // Documented as 410; SyncStateNotFound also came with other statuses (microsoft-graph-docs#2162, #2877).
    const isExpired =
      error instanceof GraphRefusal &&
      (error.status === 410 || /SyncState(?:NotFound|Invalid)|resyncRequired/i.test(error.reason));
    if (isExpired) return 'expired';
    throw error;
  }
};
