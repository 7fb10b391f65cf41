import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { allInPages, namesOf, rowsAtOnce } from './in-pages';
import type { Handover, Ledger, LedgerRequest, LedgerState, LedgerWrite, Removal } from '../store';

/** Raise with a step in `upgrade` below; rows of older versions are read with `repair`. */
const version = 2;
const name = 'askwell';
const channelName = 'askwell-ledger';
/** A handover older than this belongs to a reply the user never wrote. Milliseconds. */
const handoverLife = 10 * 60 * 1000;

interface LedgerSchema extends DBSchema {
  requests: { key: [string, string]; value: LedgerRequest; indexes: { byMailbox: string } };
  handovers: { key: [string, number]; value: Handover & { readonly mailbox: string } };
  removals: { key: [string, string]; value: Removal & { readonly mailbox: string } };
}

/** Where rows live: the browser's database, or memory when it cannot be used. */
interface Rows {
  all(): Promise<readonly LedgerRequest[]>;
  removals(): Promise<readonly Removal[]>;
  change(write: Required<LedgerWrite>): Promise<void>;
  handovers(): Promise<readonly Handover[]>;
  putHandover(handover: Handover): Promise<void>;
  removeHandover(handover: Handover): Promise<void>;
  wipe(): Promise<void>;
}

/**
 * Opens the ledger of one mailbox (design.md §5). Private windows and full disks refuse IndexedDB: rows then live in
 * memory until the pane closes, and `state()` says `volatile`. Damaged rows are left out, never wiped.
 */
export const openLedger = async (mailbox: string, database = openDatabase()): Promise<Ledger> => {
  const memory = memoryRows();
  let state: LedgerState = 'kept';
  let rows: Rows;
  try {
    rows = databaseRows(await database, mailbox);
  } catch {
    rows = memory;
    state = 'volatile';
  }
  /** A write that fails (full quota) lands in memory; reads then see both. */
  const write = async (act: (to: Rows) => Promise<void>): Promise<void> => {
    try {
      await act(rows);
    } catch {
      state = 'volatile';
      await act(memory);
    }
    tell();
  };
  const read = async <T>(act: (from: Rows) => Promise<readonly T[]>): Promise<readonly T[]> => {
    try {
      return rows === memory ? await act(memory) : [...(await act(rows)), ...(await act(memory))];
    } catch {
      state = 'volatile';
      return act(memory);
    }
  };
  const listeners = new Set<() => void>();
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(channelName);
  if (channel) channel.onmessage = () => listeners.forEach((listener) => listener());
  const tell = () => {
    channel?.postMessage('changed');
    listeners.forEach((listener) => listener());
  };

  const all = async () => {
    const byKey = new Map<string, LedgerRequest>();
    for (const row of await read((from) => from.all())) {
      const good = repair(row, mailbox);
      if (good) byKey.set(good.key, good);
    }
    return [...byKey.values()];
  };
  return {
    state: () => state,
    all,
    removals: () => read((from) => from.removals()),
    change: ({ put = [], remove = [], hide = [], recall = [] }) =>
      write((to) =>
        to.change({
          put: put.map((row) => ({ ...row, mailbox })),
          remove: [...remove, ...hide.map(({ key }) => key)],
          hide,
          recall,
        }),
      ),
    putHandover: (handover) => write((to) => to.putHandover(handover)),
    takeHandover: async (conversationId, subject) => {
      const kept = await read((from) => from.handovers());
      const isStale = ({ createdAt }: Handover) => Math.abs(Date.now() - createdAt) >= handoverLife;
      const mine = kept
        .filter(
          (handover) =>
            !isStale(handover) &&
            ((conversationId !== undefined && handover.conversationId === conversationId) ||
              bareSubject(handover.subject) === bareSubject(subject)),
        )
        .sort((a, b) => b.createdAt - a.createdAt)[0];
      // The texts nobody came for go too: no mail text stays behind.
      for (const gone of kept.filter((handover) => handover === mine || isStale(handover))) {
        await rows.removeHandover(gone).catch(() => undefined);
        await memory.removeHandover(gone);
      }
      return mine;
    },
    wipe: () => write((to) => to.wipe()),
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};

/** May be called before the mailbox is known. */
export const openDatabase = (): Promise<IDBPDatabase<LedgerSchema>> =>
  openDB<LedgerSchema>(name, version, {
    upgrade(database, before) {
      if (before < 1) {
        const requests = database.createObjectStore('requests', { keyPath: ['mailbox', 'key'] });
        requests.createIndex('byMailbox', 'mailbox');
        database.createObjectStore('handovers', { keyPath: ['mailbox', 'createdAt'] });
      }
      database.createObjectStore('removals', { keyPath: ['mailbox', 'key'] });
    },
    // Another pane wants to upgrade: make room, this one falls back to memory on its next write.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
  });

const databaseRows = (database: IDBPDatabase<LedgerSchema>, mailbox: string): Rows => ({
  all: () => {
    const { store } = database.transaction('requests');
    return allInPages(
      mailbox,
      (range, most) => store.getAll(range, most),
      ({ key }) => key,
    );
  },
  removals: () => database.getAll('removals', namesOf(mailbox)),
  change: async ({ put, remove, hide, recall }) => {
    const change = database.transaction(['requests', 'removals'], 'readwrite');
    const requests = change.objectStore('requests');
    const removals = change.objectStore('removals');
    for (const [at, row] of put.entries()) {
      const written = requests.put(row);
      // What goes wrong, the transaction tells.
      if (at % rowsAtOnce === rowsAtOnce - 1) await written.catch(() => undefined);
    }
    for (const key of remove) void requests.delete([mailbox, key]);
    for (const removal of hide) void removals.put({ ...removal, mailbox });
    for (const key of recall) void removals.delete([mailbox, key]);
    await change.done;
  },
  handovers: () => database.getAll('handovers', namesOf(mailbox)),
  putHandover: async (handover) => void (await database.put('handovers', { ...handover, mailbox })),
  removeHandover: ({ createdAt }) => database.delete('handovers', [mailbox, createdAt]),
  wipe: async () => {
    const stores = ['requests', 'removals', 'handovers'] as const;
    const change = database.transaction(stores, 'readwrite');
    for (const store of stores) void change.objectStore(store).delete(namesOf(mailbox));
    await change.done;
  },
});

const memoryRows = (): Rows => {
  const requests = new Map<string, LedgerRequest>();
  const removals = new Map<string, Removal>();
  const handovers = new Map<number, Handover>();
  return {
    all: async () => [...requests.values()],
    removals: async () => [...removals.values()],
    change: async ({ put, remove, hide, recall }) => {
      for (const row of put) requests.set(row.key, row);
      for (const key of remove) requests.delete(key);
      for (const removal of hide) removals.set(removal.key, removal);
      for (const key of recall) removals.delete(key);
    },
    handovers: async () => [...handovers.values()],
    putHandover: async (handover) => void handovers.set(handover.createdAt, handover),
    removeHandover: async ({ createdAt }) => void handovers.delete(createdAt),
    wipe: async () => {
      requests.clear();
      removals.clear();
      handovers.clear();
    },
  };
};

/** A row of an older program or a damaged one: lists are made whole, a row without a request is left out. */
const repair = (row: Partial<LedgerRequest> | undefined, mailbox: string): LedgerRequest | undefined => {
  const request = row?.request;
  if (!row || typeof row.key !== 'string' || typeof request !== 'object' || request === null) return undefined;
  const list = <T>(value: readonly T[] | undefined, isGood: (one: T) => boolean): readonly T[] =>
    Array.isArray(value) ? value.filter(isGood) : [];
  return {
    ...row,
    key: row.key,
    mailbox,
    request: {
      ...request,
      key: row.key,
      subject: typeof request.subject === 'string' ? request.subject : '',
      numbers: list(request.numbers, (number) => typeof number === 'string'),
      messages: list(request.messages, (entry) => Array.isArray(entry?.message?.to)),
      turns: list(request.turns, (turn) => turn?.who === 'me' || turn?.who === 'desk'),
    },
    updatedAt: typeof row.updatedAt === 'number' ? row.updatedAt : 0,
  };
};

const bareSubject = (subject: string): string =>
  subject.replace(/^(\s{0,4}(re|aw|sv|fwd?|wg|回复|答复|转发)\s{0,2}[:：]){1,8}/i, '').trim();
