import type { Request } from '../../core/conversation/request';
import type { Readings } from '../../core/conversation/build-requests';
import { lockNotices } from '../../core/conversation/lock-notices';
import type { DeskProfile } from '../../core/desks/desk-profile';
import type { Message } from '../../core/mail/message';
import {
  MailboxError,
  type Mailbox,
  type MailboxErrorCode,
  type MailboxMark,
  type MailboxReading,
  type SyncProgress,
} from '../../host/mailbox';
import type { Ledger } from '../../host/store';
import type { MailHost } from '../../host/mail-host';
import { writable, type Observable } from '../session/observable';
import type { RequestCore } from '../session/request-core';
import type { SettingsStore } from '../session/settings-store';
import { inSlices } from './in-slices';
import { keptMails } from './kept-mails';
import { createLookUps } from './look-ups';
import { mailboxNews } from './mailbox-news';
import { onNewDesks } from './new-desks';
import { ledgerChange, withoutMailbox, type LedgerChange } from './ledger-change';

export interface MailboxState {
  readonly phase: 'starting' | 'signed-out' | 'signing-in' | 'reading' | 'ready';
  readonly progress?: SyncProgress;
  readonly error?: MailboxErrorCode;
  /** The user stopped the last reading. */
  readonly stopped: boolean;
  /** Mails with desks known from the mailbox. */
  readonly mails: number;
  readonly completedAt?: number;
  /** The sign-in goes on without asking; false where it was made in a window of ours. */
  readonly renews: boolean;
}

export interface MailboxSession extends Observable<MailboxState> {
  /** Goes on with what was agreed in an earlier pane, without a window. */
  start(): Promise<void>;
  signIn(reading: MailboxReading): Promise<void>;
  refresh(): Promise<void>;
  stop(): void;
  signOut(): Promise<void>;
  /** The request whose mail is open: what of it has not been read yet is asked for, in the background. */
  follow(request: Request | undefined): void;
  /** The desk's notices of a locked account, as far as the mailbox has been read. */
  lockNotices(desk: DeskProfile): Promise<readonly Message[]>;
}

/** Milliseconds between two writes of the list while mails come in; the first page is shown at once. */
const pace = 2000;
/** … and as many times what the last one took: in a large mailbox each looks at every mail with a desk. */
const pauseFactor = 10;
/** Times the list is reckoned anew because the user or the pane changed it meanwhile. */
const mostTurns = 3;

/** Reads the mailbox into the ledger after the user signed in for it. */
export const createMailboxSession = (deps: {
  readonly mailbox: Mailbox;
  readonly host: MailHost;
  readonly ledger: Ledger;
  readonly settings: SettingsStore;
  readonly core: RequestCore;
  readonly now: () => number;
}): MailboxSession => {
  const { mailbox, host, ledger, settings, core, now } = deps;
  const state = writable<MailboxState>({ phase: 'starting', stopped: false, mails: 0, renews: true });
  const masked = new Map<string, string>();
  const maskSubject = (subject: string): string => {
    const known = masked.get(subject) ?? core.maskSubject(subject);
    masked.set(subject, known);
    return known;
  };
  let cancel: AbortController | undefined;
  /** The last reading, settled or not. */
  let reading: Promise<void> = Promise.resolve();
  let isLeaving = false;
  /** Mails of this run with their texts, by their id; forgotten when it ends. */
  let fresh = new Map<string, Message>();
  /** The same of what was asked for beside it. */
  const found = new Map<string, Message>();
  let writing: Promise<void> = Promise.resolve();
  let wroteAt = 0;
  let writeTook = 0;
  let hasStarted = false;
  const sameMails = keptMails();
  let readFor = '';
  let readings: Readings = new WeakMap();

  const me = () => [host.userAddress, ...settings.get().settings.ownAddresses];

  const reckon = async (known: readonly Message[]): Promise<LedgerChange> => {
    const { desks, settings: set } = settings.get();
    const people = JSON.stringify([me(), desks]);
    if (people !== readFor) readings = new WeakMap();
    readFor = people;
    const mails = await inSlices(sameMails(known));
    const mark = await mailbox.mark();
    for (let turn = 1; ; turn += 1) {
      let isTouched = false;
      const stop = ledger.onChange(() => (isTouched = true));
      const change = await inSlices(
        ledgerChange({
          rows: await ledger.all(),
          removals: await ledger.removals(),
          mails: mails.map((mail) => fresh.get(idOf(mail)) ?? found.get(idOf(mail)) ?? mail),
          core,
          maskSubject,
          desks,
          me: me(),
          timeZone: host.timeZone,
          mailbox: host.userAddress.toLowerCase(),
          now: now(),
          isComplete: completion(mark).completedAt !== undefined,
          oldest: now() - set.keepDays * 86_400_000,
          readings,
        }),
      ).finally(stop);
      // What the user did meanwhile must not be overwritten.
      if (!isTouched || turn === mostTurns) return change;
    }
  };

  const write = (): Promise<void> => {
    const before = writing.catch(() => undefined);
    writing = before.then(async () => {
      const began = now();
      const known = await mailbox.known();
      const change = await reckon(known);
      if (change.put.length + change.remove.length + change.recall.length > 0) {
        await ledger.change(change);
        mailboxNews.set({ count: mailboxNews.get().count + 1 });
      }
      state.set({ mails: known.length });
      wroteAt = now();
      writeTook = wroteAt - began;
    });
    return writing;
  };

  const read = (): Promise<void> => {
    if (cancel || isLeaving) return reading;
    cancel = new AbortController();
    return (reading = readOnce(cancel));
  };

  const readOnce = async (mine: AbortController): Promise<void> => {
    state.set({ phase: 'reading', error: undefined, stopped: false, progress: undefined, renews: mailbox.renews() });
    follow();
    try {
      await mailbox.sync({
        desks: settings.get().desks,
        maskSubject,
        signal: mine.signal,
        onProgress: (progress) => state.set({ progress }),
        onMails: (mails) => {
          if (cancel !== mine) return;
          mails.forEach((mail) => fresh.set(idOf(mail), mail));
          if (now() - wroteAt < pace + pauseFactor * writeTook) return;
          wroteAt = now();
          // Written again at the end, which tells what went wrong.
          write().catch(() => undefined);
        },
      });
    } catch (error) {
      if (!mine.signal.aborted) {
        const code = error instanceof MailboxError ? error.code : 'unknown';
        state.set({ error: code });
      }
    }
    // Signed out meanwhile: there is nothing to write, and nothing may come back.
    if (cancel !== mine) return;
    await write().catch(() => state.set({ error: 'unknown' }));
    const mark = await mailbox.mark().catch(() => undefined);
    if (cancel !== mine) return;
    fresh = new Map();
    cancel = undefined;
    tellReading(mark);
    state.set({
      phase: state.get().error === 'signed-out' || !mark ? 'signed-out' : 'ready',
      stopped: mine.signal.aborted,
      progress: undefined,
      ...completion(mark),
    });
  };

  const lookUps = createLookUps({
    mailbox,
    desks: () => settings.get().desks,
    maskSubject,
    onFound: async (mails) => {
      mails.forEach((mail) => found.set(idOf(mail), mail));
      // The next reading writes it, too.
      await write().catch(() => undefined);
      mails.forEach((mail) => found.delete(idOf(mail)));
    },
    onTrouble: (missedFor) => {
      if (missedFor !== mailboxNews.get().missedFor) mailboxNews.set({ missedFor });
    },
  });
  let open: Request | undefined;
  const isSignedIn = () => !isLeaving && (state.get().phase === 'reading' || state.get().phase === 'ready');
  const follow = () => {
    if (isSignedIn()) lookUps.follow(open);
  };

  onNewDesks(settings, (desks) => {
    if (!isSignedIn()) return;
    // Their newest mails at once, then all of them: a reading under way does not know them.
    void lookUps.meet(desks);
    void reading.then(() => (isSignedIn() ? read() : undefined));
  });

  const tellReading = (mark: MailboxMark | undefined) => mailboxNews.set({ readAt: completion(mark).completedAt });

  const told = (error: unknown): MailboxErrorCode => (error instanceof MailboxError ? error.code : 'unknown');

  return {
    get: state.get,
    subscribe: state.subscribe,
    start: async () => {
      if (hasStarted) return;
      hasStarted = true;
      let mark: MailboxMark | undefined;
      try {
        mark = await mailbox.mark();
        tellReading(mark);
        const isIn = await mailbox.resume();
        if (isIn) return await read();
        // The agreement is still there, the sign-in is not: the rows stay, the button says why.
        state.set({
          phase: 'signed-out',
          mails: (await mailbox.known()).length,
          renews: mailbox.renews(),
          ...(mark && { error: 'signed-out' }),
        });
      } catch (error) {
        const known = await mailbox.known().catch(() => []);
        state.set({ phase: 'ready', error: told(error), mails: known.length, ...completion(mark) });
      }
    },
    signIn: async (wanted) => {
      if (cancel || isLeaving) return;
      state.set({ phase: 'signing-in', error: undefined });
      try {
        await mailbox.signIn(wanted);
      } catch (error) {
        return state.set({ phase: 'signed-out', error: told(error) });
      }
      await read();
    },
    refresh: read,
    follow: (request) => {
      open = request;
      follow();
    },
    lockNotices: async (desk) => lockNotices(await mailbox.known(), { desk, me: me() }),
    stop: () => cancel?.abort(new Error('stopped')),
    signOut: async () => {
      const running = cancel;
      cancel = undefined;
      isLeaving = true;
      try {
        running?.abort(new Error('signed out'));
        // A page on its way into the cache, or a list on its way into the ledger, would bring rows back.
        await lookUps.stop();
        await reading.catch(() => undefined);
        await writing.catch(() => undefined);
        fresh = new Map();
        tellReading(undefined);
        await mailbox.signOut();
        const recall = (await ledger.removals()).filter(({ fromMailbox }) => fromMailbox).map(({ key }) => key);
        await ledger.change({ ...withoutMailbox(await ledger.all()), recall });
      } catch (error) {
        state.set({ phase: 'ready', error: told(error), progress: undefined });
        throw error;
      } finally {
        isLeaving = false;
      }
      state.set({ phase: 'signed-out', error: undefined, progress: undefined, completedAt: undefined, mails: 0 });
    },
  };
};

/** When the mailbox was last read to its end; nothing before that. */
const completion = (mark: MailboxMark | undefined): { readonly completedAt?: number } =>
  mark && mark.completedAt > 0 ? { completedAt: mark.completedAt } : {};

const idOf = ({ internetMessageId, itemId }: Message): string => internetMessageId ?? itemId ?? '';
