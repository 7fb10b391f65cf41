import type { Request } from '../../core/conversation/request';
import type { DeskProfile } from '../../core/desks/desk-profile';
import type { Message } from '../../core/mail/message';
import type { RequestType } from '../../core/models/request-type';
import type { MailHost } from '../../host/mail-host';
import { readSentRecord, roamingKeys, stampKey, type KnownConversation } from '../../host/shared-memory';
import type { Ledger, LedgerRequest } from '../../host/store';
import { isSameRequest, mergeRequests } from './merge-requests';
import type { RequestCore, RequestEntry } from './request-core';
import type { SettingsStore } from './settings-store';

/** Conversations the send event may look up; roaming settings are small. */
const mostKnown = 20;

export interface ReadResult {
  readonly entry?: RequestEntry;
  /** The open mail claims to be a desk's and is not confirmed. */
  readonly suspect?: { readonly desk: DeskProfile; readonly address: string; readonly failedAuthentication: boolean };
}

/** The requests of this mailbox: reads one from an open mail, keeps it, and tells how all of them stand. */
export interface RequestBook {
  read(message: Message): Promise<ReadResult>;
  all(): Promise<readonly RequestEntry[]>;
  setSolved(key: string, isSolved: boolean): Promise<void>;
  setType(key: string, type: RequestType): Promise<void>;
  forget(key: string): Promise<void>;
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

  const keep = async (fresh: Request, requestType: RequestType | undefined): Promise<RequestEntry> => {
    const known = (await ledger.all()).find((row) => isSameRequest(row.request, fresh));
    const request = known ? mergeRequests(known.request, fresh) : fresh;
    // What the pane saw itself is kept apart from the mailbox's mails: sign-out goes back to it.
    const own = known?.seenHere ? mergeRequests(known.seenHere, fresh) : { ...fresh, key: request.key };
    const row: LedgerRequest = {
      key: request.key,
      ...(known?.request.sources.includes('graph') && { seenHere: withoutBodies(own, core.maskSubject) }),
      mailbox: host.userAddress.toLowerCase(),
      request: withoutBodies(request, core.maskSubject),
      requestType: known?.requestType ?? requestType ?? core.typeOf(request),
      ...(known?.solvedAt !== undefined && { solvedAt: known.solvedAt }),
      updatedAt: now(),
    };
    // What is shown comes from the full reading; what is kept is the bare row.
    const entry = entryOf({ ...row, request });
    await ledger.put({
      ...row,
      ...(entry.waiting.waitingSince !== undefined && { waitingSince: entry.waiting.waitingSince }),
      ...(entry.waiting.dueAt !== undefined && { dueAt: entry.waiting.dueAt }),
    });
    tellEvents(host, entry);
    return entry;
  };

  return {
    read: async (message) => {
      const { desks, settings: set } = settings.get();
      const me = [host.userAddress, ...set.ownAddresses];
      const requests = core.build([message], { me, desks, timeZone: host.timeZone });
      const request = requests.find(({ messages }) => messages.some(({ index }) => index === 0)) ?? requests[0];
      const stamp = request ? await sentType(host) : undefined;
      const entry = request ? await keep(request, stamp) : undefined;
      const suspect = suspectOf(message, request, entry?.desk, core, desks);
      return { ...(entry && { entry }), ...(suspect && { suspect }) };
    },
    all: async () => (await ledger.all()).map(entryOf).sort(byWait),
    setSolved: async (key, solved) => {
      const row = (await ledger.all()).find((one) => one.key === key);
      if (!row) return;
      const { solvedAt: _old, ...rest } = row;
      await ledger.put({ ...rest, ...(solved && { solvedAt: now() }), updatedAt: now() });
    },
    setType: async (key, requestType) => {
      const row = (await ledger.all()).find((one) => one.key === key);
      if (row) await ledger.put({ ...row, requestType, updatedAt: now() });
    },
    forget: (key) => ledger.remove(key),
    tidy: async () => {
      const oldest = now() - settings.get().settings.keepDays * 86_400_000;
      for (const row of await ledger.all()) {
        if (row.updatedAt < oldest && (row.request.closed || isSolved(row))) await ledger.remove(row.key);
      }
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

/** Solved until the desk writes again. */
const isSolved = ({ solvedAt, request }: LedgerRequest): boolean =>
  solvedAt !== undefined &&
  !request.messages.some(({ role, message }) => role === 'incoming' && (message.date ?? 0) > solvedAt);

export const withoutBodies = (request: Request, mask: (subject: string) => string): Request => ({
  ...request,
  subject: mask(request.subject),
  messages: request.messages.map((entry) => {
    const { body: _body, headers: _headers, attachments: _attachments, ...bare } = entry.message;
    return { ...entry, message: { ...bare, subject: mask(bare.subject) } };
  }),
});

/** The kind of problem the send event stamped on the Sent copy. */
const sentType = async (host: MailHost): Promise<RequestType | undefined> => {
  try {
    const stamp = (await host.loadCustomProperties())[stampKey];
    return readSentRecord(typeof stamp === 'string' ? JSON.parse(stamp) : stamp)?.type;
  } catch {
    return undefined;
  }
};

/** Lets the send event know the conversation's desk, number and due time. Best effort: the event works without. */
const tellEvents = (host: MailHost, { request, waiting }: RequestEntry): void => {
  const conversationId = request.messages.map(({ message }) => message.conversationId).find((id) => id);
  if (!conversationId || request.deskId === undefined) return;
  try {
    const stored = host.settings.get(roamingKeys.known);
    const known = (typeof stored === 'string' ? JSON.parse(stored) : []) as readonly KnownConversation[];
    const mine: KnownConversation = {
      conversationId,
      desk: request.deskId,
      ...(request.numbers[0] !== undefined && { number: request.numbers[0] }),
      ...(waiting.dueAt !== undefined && { dueAt: waiting.dueAt }),
    };
    const others = known.filter((one) => one.conversationId !== conversationId);
    const next = JSON.stringify([mine, ...others].slice(0, mostKnown));
    if (next === stored) return;
    host.settings.set(roamingKeys.known, next);
    host.settings.save().catch(() => undefined);
  } catch {
    // A damaged list is written anew next time.
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
  return { desk: claimed, address, failedAuthentication: core.failedAuthentication(message) === true };
};
