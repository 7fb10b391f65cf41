import type { FullMessage } from './graph-message';

export interface DoubleFolder {
  readonly id: string;
  /** Graph's name for it in addresses: `inbox`, `sentitems` … */
  readonly wellKnown?: string;
  readonly parent?: string;
}

export interface StoredMail {
  /** The immutable id; the ordinary one changes with the folder, as in Exchange. */
  readonly id: string;
  readonly folder: string;
  readonly moves: number;
  readonly message: FullMessage;
}

export const ordinaryId = ({ id, moves }: Pick<StoredMail, 'id' | 'moves'>): string => `R-${moves}_${id}`;

type Change = {
  readonly at: number;
  readonly id: string;
  readonly folder: string;
  readonly kind: 'put' | 'gone' | 'read';
};

/** The double's mailbox, with a log of changes for delta queries. */
export interface MailStore {
  readonly folders: readonly DoubleFolder[];
  /** Any of the two ids. */
  find(id: string): StoredMail | undefined;
  all(): readonly StoredMail[];
  inFolder(folder: string): readonly StoredMail[];
  put(id: string, folder: string, message: FullMessage): void;
  move(id: string, folder: string): void;
  remove(id: string): void;
  markRead(id: string): void;
  clock(): number;
  /** Last kind of change of each mail in this folder after `since`. */
  changes(folder: string, since: number): ReadonlyMap<string, Change['kind']>;
}

export const createMailStore = (folders: readonly DoubleFolder[]): MailStore => {
  const mails = new Map<string, StoredMail>();
  const byOrdinary = new Map<string, string>();
  const log: Change[] = [];
  const note = (id: string, folder: string, kind: Change['kind']) => log.push({ at: log.length + 1, id, folder, kind });
  const keep = (mail: StoredMail) => {
    mails.set(mail.id, mail);
    byOrdinary.set(ordinaryId(mail), mail.id);
    note(mail.id, mail.folder, 'put');
  };
  const drop = (mail: StoredMail) => {
    mails.delete(mail.id);
    byOrdinary.delete(ordinaryId(mail));
    note(mail.id, mail.folder, 'gone');
  };
  const need = (id: string): StoredMail => {
    const mail = mails.get(id);
    if (!mail) throw new Error(`The double has no mail ${id}.`);
    return mail;
  };
  return {
    folders,
    find: (id) => mails.get(id) ?? mails.get(byOrdinary.get(id) ?? ''),
    all: () => [...mails.values()],
    inFolder: (folder) => [...mails.values()].filter((mail) => mail.folder === folder),
    put: (id, folder, message) => keep({ id, folder, moves: 0, message }),
    move: (id, folder) => {
      const mail = need(id);
      drop(mail);
      keep({ ...mail, folder, moves: mail.moves + 1 });
    },
    remove: (id) => drop(need(id)),
    markRead: (id) => {
      const mail = need(id);
      mails.set(id, { ...mail, message: { ...mail.message, isRead: true } });
      note(id, mail.folder, 'read');
    },
    clock: () => log.length,
    changes: (folder, since) => {
      const last = new Map<string, Change['kind']>();
      for (const { id, folder: where, kind } of log.slice(since)) {
        if (where !== folder) continue;
        // A new mail that is read afterwards is still new.
        if (kind !== 'read' || !last.has(id)) last.set(id, kind);
      }
      return last;
    },
  };
};
