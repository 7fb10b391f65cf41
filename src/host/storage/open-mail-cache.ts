import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { allInPages, namesOf } from './in-pages';
import type { CachedMail, FolderCursor, MailboxMark, MailCache } from '../mailbox';

const version = 1;
/** A database of its own: forgetting it forgets exactly what came from Microsoft Graph. */
const name = 'askwell-mailbox';
/** Of a folder whose reading has not begun. */
const firstRound = 1;

interface MailCacheSchema extends DBSchema {
  mails: {
    key: [string, string];
    value: CachedMail & { readonly mailbox: string };
    indexes: { byFolder: [string, string] };
  };
  cursors: { key: [string, string]; value: FolderCursor & { readonly mailbox: string } };
  marks: { key: string; value: MailboxMark & { readonly mailbox: string } };
}

/** Opens the cache of one mailbox; where IndexedDB is refused (private windows) it lasts as long as the pane. */
export const openMailCache = async (mailbox: string): Promise<MailCache> => {
  try {
    return databaseCache(await openDatabase(), mailbox);
  } catch {
    return memoryCache();
  }
};

const openDatabase = (): Promise<IDBPDatabase<MailCacheSchema>> =>
  openDB<MailCacheSchema>(name, version, {
    upgrade(database) {
      const mails = database.createObjectStore('mails', { keyPath: ['mailbox', 'id'] });
      mails.createIndex('byFolder', ['mailbox', 'folder']);
      database.createObjectStore('cursors', { keyPath: ['mailbox', 'folder'] });
      database.createObjectStore('marks', { keyPath: 'mailbox' });
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
  });

const databaseCache = (database: IDBPDatabase<MailCacheSchema>, mailbox: string): MailCache => {
  const mine = namesOf(mailbox);
  return {
    mails: () => {
      const { store } = database.transaction('mails');
      return allInPages(
        mailbox,
        (range, most) => store.getAll(range, most),
        ({ id }) => id,
      );
    },
    cursors: () => database.getAll('cursors', mine),
    mark: () => database.get('marks', mailbox),
    setMark: async (mark) => void (await database.put('marks', { ...mark, mailbox })),
    apply: async ({ put, removed, cursor, endsRound }) => {
      const change = database.transaction(['mails', 'cursors'], 'readwrite');
      const mails = change.objectStore('mails');
      for (const mail of put) void mails.put({ ...mail, mailbox });
      for (const id of removed) {
        if ((await mails.get([mailbox, id]))?.folder === cursor.folder) void mails.delete([mailbox, id]);
      }
      if (endsRound) {
        for (const mail of await mails.index('byFolder').getAll([mailbox, cursor.folder])) {
          if (mail.round < cursor.round) void mails.delete([mailbox, mail.id]);
        }
      }
      void change.objectStore('cursors').put({ ...cursor, mailbox });
      await change.done;
    },
    missing: async (ids) => {
      const { store } = database.transaction('mails');
      const keys = await Promise.all(ids.map((id) => store.getKey([mailbox, id])));
      return ids.filter((_id, at) => keys[at] === undefined);
    },
    add: async (found) => {
      const change = database.transaction(['mails', 'cursors'], 'readwrite');
      const mails = change.objectStore('mails');
      for (const mail of found) {
        if ((await mails.getKey([mailbox, mail.id])) !== undefined) continue;
        const cursor = await change.objectStore('cursors').get([mailbox, mail.folder]);
        void mails.put({ ...mail, round: cursor?.round ?? firstRound, mailbox });
      }
      await change.done;
    },
    keepFolders: async (folders) => {
      const kept = new Set(folders);
      const change = database.transaction(['mails', 'cursors'], 'readwrite');
      for (const { folder } of await change.objectStore('cursors').getAll(mine)) {
        if (kept.has(folder)) continue;
        void change.objectStore('cursors').delete([mailbox, folder]);
        for (const { id } of await change.objectStore('mails').index('byFolder').getAll([mailbox, folder])) {
          void change.objectStore('mails').delete([mailbox, id]);
        }
      }
      await change.done;
    },
    wipe: async () => {
      const change = database.transaction(['mails', 'cursors', 'marks'], 'readwrite');
      void change.objectStore('mails').delete(mine);
      void change.objectStore('cursors').delete(mine);
      void change.objectStore('marks').delete(mailbox);
      await change.done;
    },
  };
};

/** The same in memory: for private windows, and for tests. */
export const memoryCache = (): MailCache => {
  const mails = new Map<string, CachedMail>();
  const cursors = new Map<string, FolderCursor>();
  let mark: MailboxMark | undefined;
  const removeIf = (isGone: (mail: CachedMail) => boolean) => {
    for (const mail of [...mails.values()]) if (isGone(mail)) mails.delete(mail.id);
  };
  return {
    mails: async () => [...mails.values()],
    cursors: async () => [...cursors.values()],
    mark: async () => mark,
    setMark: async (next) => void (mark = next),
    apply: async ({ put, removed, cursor, endsRound }) => {
      for (const mail of put) mails.set(mail.id, mail);
      const gone = new Set(removed);
      removeIf(
        ({ id, folder, round }) => folder === cursor.folder && (gone.has(id) || (endsRound && round < cursor.round)),
      );
      cursors.set(cursor.folder, cursor);
    },
    missing: async (ids) => ids.filter((id) => !mails.has(id)),
    add: async (found) => {
      for (const mail of found)
        if (!mails.has(mail.id)) mails.set(mail.id, { ...mail, round: cursors.get(mail.folder)?.round ?? firstRound });
    },
    keepFolders: async (folders) => {
      const kept = new Set(folders);
      for (const folder of [...cursors.keys()]) {
        if (kept.has(folder)) continue;
        cursors.delete(folder);
        removeIf((mail) => mail.folder === folder);
      }
    },
    wipe: async () => {
      mails.clear();
      cursors.clear();
      mark = undefined;
    },
  };
};
