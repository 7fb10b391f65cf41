import type { Request } from '../../core/conversation/request';
import type { DeskProfile } from '../../core/desks/desk-profile';
import { isTrustedSender } from '../../core/desks/official';
import type { Message } from '../../core/mail/message';
import type { RequestType } from '../../core/models/request-type';
import type { MailHost } from '../../host/mail-host';
import { readSentRecord, readSentRecords, roamingKeys, stampKey, type SentRecord } from '../../host/shared-memory';
import type { Ledger, LedgerRequest } from '../../host/store';
import { isEnded, isSolved } from './is-solved';
import { isSameRequest, mergeRequests } from './merge-requests';
import type { RequestCore, RequestEntry } from './request-core';
import { stampedRequest, withStampedNumber } from './stamped-request';
import { removalOf, removalsOf, removedBy } from './request-marks';
import { isFromMailbox } from './rests-on';
import type { SettingsStore } from './settings-store';

export interface ReadResult {
  readonly entry?: RequestEntry;
  /** What was noted at Send, for a mail of the user. */
  readonly sent?: SentRecord;
  /** The open mail claims to be a desk's and is not confirmed. */
  readonly suspect?: { readonly desk: DeskProfile; readonly address: string; readonly failedAuthentication: boolean };
  /** The open mail shows an official address of this desk and belongs to no request: a notice, a survey. */
  readonly notice?: DeskProfile;
}

/** Requests whose being taken out is remembered; the oldest are forgotten first. */
const mostRemovals = 2000;

/** The requests of this mailbox: reads one from an open mail, keeps it, and tells how all of them stand. */
export interface RequestBook {
  read(message: Message): Promise<ReadResult>;
  all(): Promise<readonly RequestEntry[]>;
  setSolved(key: string, isSolved: boolean): Promise<void>;
  setType(key: string, type: RequestType): Promise<void>;
  /** Takes a request out of the list until somebody writes; what it gives back puts it in again. */
  forget(key: string): Promise<() => Promise<void>>;
  /** Puts a request that was read, and is kept out of the list, in again. */
  restore(key: string): Promise<void>;
  /** Drops closed requests older than the user wants to keep. */
  tidy(): Promise<void>;
}

export const createRequestBook = (deps: {
  readonly host: MailHost;
  readonly ledger: Ledger;
  readonly settings: SettingsStore;
  readonly core: RequestCore;
  readonly now: () => number;
}): RequestBook => {
  const { host, ledger, settings, core, now } = deps;
  const deskOf = (id: string | undefined) => settings.get().desks.find((desk) => desk.id === id);
  const entryOf = (row: LedgerRequest): RequestEntry => {
    const { request } = row;
    const desk = deskOf(request.deskId);
    const schedule = desk && core.scheduleOf(desk);
    const requestType = row.requestType ?? 'general';
    const waiting = core.waitingOf({
      request,
      requestType,
      now: now(),
      ...(desk && { desk }),
      ...(schedule && { schedule }),
    });
    return { key: row.key, request, requestType, waiting, isSolved: isSolved(row), ...(desk && { desk }) };
  };

  /** Requests read here that the user had taken out of the list. */
  const unlisted = new Map<string, LedgerRequest>();
  const rowOf = async (key: string): Promise<LedgerRequest | undefined> =>
    (await ledger.all()).find((row) => row.key === key) ?? unlisted.get(key);
  const put = async (row: LedgerRequest): Promise<void> => {
    const recall = removalsOf(await ledger.removals(), row.request).map(({ key }) => key);
    await ledger.change({ put: [row], recall });
  };

  const keep = async (fresh: Request, requestType: RequestType | undefined): Promise<RequestEntry> => {
    const known = (await ledger.all()).find((row) => isSameRequest(row.request, fresh));
    const request = known ? mergeRequests(known.request, fresh) : fresh;
    // What the pane saw itself is kept apart from the mailbox's mails: sign-out goes back to it.
    const own = known?.seenHere ? mergeRequests(known.seenHere, fresh) : { ...fresh, key: request.key };
    const row: LedgerRequest = {
      key: request.key,
      ...(known && isFromMailbox(known.request) && { seenHere: withoutBodies(own, core.maskSubject) }),
      mailbox: host.userAddress.toLowerCase(),
      request: withoutBodies(request, core.maskSubject),
      requestType: known?.requestType ?? requestType ?? core.typeOf(request),
      ...(known?.solvedAt !== undefined && { solvedAt: known.solvedAt }),
      updatedAt: now(),
    };
    // What is shown comes from the full reading; what is kept is the bare row.
    const entry = entryOf({ ...row, request });
    const kept: LedgerRequest = {
      ...row,
      ...(entry.waiting.waitingSince !== undefined && { waitingSince: entry.waiting.waitingSince }),
      ...(entry.waiting.dueAt !== undefined && { dueAt: entry.waiting.dueAt }),
    };
    const isUnlisted = !known && removedBy(await ledger.removals())(request);
    if (isUnlisted) unlisted.set(kept.key, kept);
    else await ledger.change({ put: [kept] });
    return isUnlisted ? { ...entry, isUnlisted } : entry;
  };

  return {
    read: async (message) => {
      const { desks, settings: set } = settings.get();
      const me = [host.userAddress, ...set.ownAddresses];
      const requests = core.build([message], { me, desks, timeZone: host.timeZone });
      const read = requests.find(({ messages }) => messages.some(({ index }) => index === 0)) ?? requests[0];
      const from = message.from?.address.toLowerCase();
      const isMine = from !== undefined && me.some((address) => address.toLowerCase() === from);
      const sent = isMine ? await sentRecordOf(host, message) : undefined;
      const request = read
        ? withStampedNumber(read, sent?.number)
        : sent && deskOf(sent.desk) && stampedRequest(message, sent);
      const entry = request ? await keep(request, sent?.checked ? sent.type : undefined) : undefined;
      const suspect = suspectOf(message, request, entry?.desk, core, desks);
      const notice =
        entry || suspect || from === undefined ? undefined : desks.find((desk) => isTrustedSender(from, desk));
      return {
        ...(entry && { entry }),
        ...(sent && { sent }),
        ...(suspect && { suspect }),
        ...(notice && { notice }),
      };
    },
    all: async () => (await ledger.all()).map(entryOf).sort(byWait),
    setSolved: async (key, solved) => {
      const row = await rowOf(key);
      if (!row) return;
      const { solvedAt: _old, ...rest } = row;
      await put({ ...rest, ...(solved && { solvedAt: now() }), updatedAt: now() });
    },
    setType: async (key, requestType) => {
      const row = await rowOf(key);
      if (row) await put({ ...row, requestType, updatedAt: now() });
    },
    forget: async (key) => {
      const row = await rowOf(key);
      if (row) await ledger.change({ hide: [removalOf(row.request, now())] });
      return async () => {
        if (row) await put(row);
      };
    },
    restore: async (key) => {
      const row = unlisted.get(key);
      if (row) await put(row);
    },
    tidy: async () => {
      const oldest = now() - settings.get().settings.keepDays * 86_400_000;
      const over = (await ledger.all()).filter((row) => row.updatedAt < oldest && isEnded(row));
      // Only the user knows that a request is solved: read again from the mailbox, it would be open.
      const hide = over.map(({ request }) => removalOf(request, now()));
      const all = [...hide, ...(await ledger.removals())].sort((a, b) => b.at - a.at);
      const recall = all.slice(mostRemovals).map(({ key }) => key);
      if (hide.length + recall.length > 0) await ledger.change({ hide, recall });
    },
  };
};

/** Longest waiting first; those that wait for the user next; the finished last, newest first. */
const byWait = (a: RequestEntry, b: RequestEntry): number =>
  rank(a) - rank(b) ||
  (a.waiting.waitingSince ?? 0) - (b.waiting.waitingSince ?? 0) ||
  lastDate(b.request) - lastDate(a.request);

const rank = ({ waiting, isSolved }: RequestEntry): number =>
  isSolved || waiting.state === 'closed' ? 2 : waiting.waitingSince === undefined ? 1 : 0;

const lastDate = ({ messages }: Request): number => messages[messages.length - 1]?.message.date ?? 0;

export const withoutBodies = (request: Request, mask: (subject: string) => string): Request => ({
  ...request,
  subject: mask(request.subject),
  messages: request.messages.map((entry) => {
    const { body: _body, headers: _headers, attachments: _attachments, ...bare } = entry.message;
    return { ...entry, message: { ...bare, subject: mask(bare.subject) } };
  }),
});

/** What the send event noted of this mail: stamped on the Sent copy, or in settings that roam. */
const sentRecordOf = async (host: MailHost, message: Message): Promise<SentRecord | undefined> => {
  const stamp = await host.loadCustomProperties().then(
    (properties) => readSentRecord(fromJson(properties[stampKey])),
    () => undefined,
  );
  const { conversationId, date } = message;
  if (stamp || conversationId === undefined || date === undefined) return stamp;
  return readSentRecords(fromJson(host.settings.get(roamingKeys.sent))).find(
    (record) => record.conversationId === conversationId && Math.abs(record.at - date) < sameMailWithin,
  );
};

/** Between the stamp and the date of the mail lies at most the time an alert was looked at. Milliseconds. */
const sameMailWithin = 30 * 60 * 1000;

const fromJson = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
};

const suspectOf = (
  message: Message,
  request: Request | undefined,
  desk: DeskProfile | undefined,
  core: RequestCore,
  desks: readonly DeskProfile[],
): ReadResult['suspect'] => {
  const role = request?.messages.find(({ index }) => index === 0)?.role;
  if (role === 'outgoing' || role === 'incoming' || role === 'other') return undefined;
  const claimed = desk ?? core.claimedDesk(message, desks);
  const address = message.from?.address;
  // A desk without confirmed addresses cannot be told from its imitators: that is an offer, not a warning.
  if (!claimed || address === undefined || !claimed.confirmed) return undefined;
  const failedAuthentication = core.failedAuthentication(message) === true;
  // A notice of the desk itself belongs to no request, and is nobody's imitation.
  if (!failedAuthentication && isTrustedSender(address, claimed)) return undefined;
  return { desk: claimed, address, failedAuthentication };
};
