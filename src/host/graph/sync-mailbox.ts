import type { Message as GraphMessage } from '@microsoft/microsoft-graph-types';
import { isDeskAddress } from '../../core/conversation/own-addresses';
import type { DeskProfile } from '../../core/desks/desk-profile';
import type { Message } from '../../core/mail/message';
import type { CachedMail, FolderCursor, MailboxMark, MailCache, SyncOptions, SyncProgress } from '../mailbox';
import { bareMail } from './bare-mail';
import { GraphRefusal, type GraphClient, type GraphPage } from './graph-client';
import { detailFields, envelopeFields, select } from './graph-fields';
import { mailFolders } from './mail-folders';
import { readGraphMessage } from './read-graph-message';

/** Mails a page. Larger pages time out on slow mailboxes, smaller ones spend the limit of 10,000 requests in ten minutes. */
const pageSize = 200;

type DeltaEntry = GraphMessage & { readonly '@removed'?: { readonly reason: string } };

/**
 * Reads every folder by delta queries: the first time all of it, later only what changed. Each page is kept together with
 * the link to the next one, so a run that breaks off (offline, cancelled, pane closed) goes on there.
 */
export const syncMailbox = async (
  { client, cache, mark }: { readonly client: GraphClient; readonly cache: MailCache; readonly mark: MailboxMark },
  options: SyncOptions,
): Promise<SyncProgress> => {
  const { desks, signal } = options;
  const deskKey = deskKeyOf(desks);
  const folders = await mailFolders(client, signal);
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
      const withDesk = page.value.filter((entry) => isMailWithDesk(entry, desks));
      const mails = await detailed(client, withDesk, mark, signal);
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
        put: mails.map(({ id, message }): CachedMail => ({
          id,
          folder,
          round,
          message: bareMail(message, options.maskSubject),
        })),
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
  `${readingVersion} ${desks
    .flatMap(({ officialAddresses, officialDomains, mailServiceDomains }) => [
      ...officialAddresses,
      ...officialDomains,
      ...mailServiceDomains,
    ])
    .map((place) => place.toLowerCase())
    .sort()
    .join(' ')}`;

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
    return await client.get(link, { prefer: [`odata.maxpagesize=${pageSize}`], ...(signal && { signal }) });
  } catch (error) {
    // Documented as 410; SyncStateNotFound also came with other statuses (microsoft-graph-docs#2162, #2877).
    const isExpired =
      error instanceof GraphRefusal &&
      (error.status === 410 || /SyncState(?:NotFound|Invalid)|resyncRequired/i.test(error.reason));
    if (isExpired) return 'expired';
    throw error;
  }
};

/** A mail that was only marked as read comes back as `id` and `isRead` (microsoft-graph-docs#7776): nothing new for us. */
const isMailWithDesk = (entry: DeltaEntry, desks: readonly DeskProfile[]): boolean => {
  if (entry['@removed'] || entry.isDraft || !entry.id) return false;
  const people = [
    entry.from,
    entry.sender,
    ...(entry.replyTo ?? []),
    ...(entry.toRecipients ?? []),
    ...(entry.ccRecipients ?? []),
  ];
  return people.some((person) => {
    const address = person?.emailAddress?.address ?? '';
    return address !== '' && desks.some((desk) => isDeskAddress(address, desk));
  });
};

/** Headers, the id that Outlook opens, and, if agreed, the text. */
const detailed = async (
  client: GraphClient,
  entries: readonly DeltaEntry[],
  { reading }: MailboxMark,
  signal: AbortSignal | undefined,
): Promise<readonly { readonly id: string; readonly message: Message }[]> => {
  const details = await client.getAll<GraphMessage>(
    entries.map(({ id = '' }) => `me/messages/${encodeURIComponent(id)}?${select(detailFields[reading])}`),
    signal,
  );
  return entries.flatMap((entry, at) => {
    const detail = details[at];
    // Gone between the two requests: the next run tells where to.
    return detail && entry.id ? [{ id: entry.id, message: readGraphMessage({ ...entry, ...detail }) }] : [];
  });
};
