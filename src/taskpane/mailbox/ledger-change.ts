import type { Readings } from '../../core/conversation/build-requests';
import type { Request, RequestMessage } from '../../core/conversation/request';
import type { Steps } from '../../core/conversation/steps';
import type { DeskProfile } from '../../core/desks/desk-profile';
import type { Message } from '../../core/mail/message';
import type { LedgerRequest, LedgerWrite, Removal } from '../../host/store';
import { mergeRequests } from '../session/merge-requests';
import { withoutBodies } from '../session/request-book';
import type { RequestCore } from '../session/request-core';
import { idMarks, removedBy } from '../session/request-marks';
import { isFromMailbox } from '../session/rests-on';

export type LedgerChange = Required<Pick<LedgerWrite, 'put' | 'remove' | 'recall'>>;

/**
 * The ledger as the mailbox's mails say it should be. What the pane saw itself is kept apart in the row, and the user's
 * marks (solved, kind of problem) stay with it, whatever comes and goes in the mailbox. A mail or a request a step.
 */
export function* ledgerChange(input: {
  readonly rows: readonly LedgerRequest[];
  /** What the user took out of the list stays out while nobody writes. */
  readonly removals: readonly Removal[];
  /** Every mail known from the mailbox; with a text where it has just been read. */
  readonly mails: readonly Message[];
  readonly core: RequestCore;
  readonly maskSubject: (subject: string) => string;
  readonly me: readonly string[];
  readonly desks: readonly DeskProfile[];
  readonly timeZone: string;
  readonly mailbox: string;
  readonly now: number;
  /** Finished requests that ended before are not taken up. Milliseconds since the epoch. */
  readonly oldest: number;
  /** The mailbox has been read to its end: what is not among the mails is not in it. */
  readonly isComplete: boolean;
  readonly readings?: Readings;
}): Steps<LedgerChange> {
  const { rows, mails, core, desks, now } = input;
  const find = yield* rowIndex(rows);
  const put: LedgerRequest[] = [];
  const remove: string[] = [];
  const used = new Set<string>();
  const isRemoved = removedBy(input.removals);
  const marks = new Set<string>();
  for (const fresh of yield* core.buildInSteps(mails, input)) {
    yield;
    for (const mark of idMarks(fresh)) marks.add(mark);
    const known = find(fresh).filter(({ key }) => !used.has(key));
    const [first, ...others] = known;
    const ended = fresh.messages[fresh.messages.length - 1]?.message.date ?? now;
    if (!first && (used.has(fresh.key) || (fresh.closed && ended < input.oldest) || isRemoved(fresh))) continue;
    known.forEach(({ key }) => used.add(key));
    used.add(first?.key ?? fresh.key);
    const seen = known.map(seenHere).filter((one): one is Request => one !== undefined);
    const read = known.reduce((request, row) => withKnownReadings(request, row.request), fresh);
    const own = seen.length > 0 ? seen.reduce(mergeRequests) : undefined;
    const key = first?.key ?? fresh.key;
    const request = mergeRequests(
      own ? { ...own, key } : { ...read, key, messages: [], numbers: [], sources: [] },
      read,
    );
    const solvedAt = known.map((row) => row.solvedAt).find((at) => at !== undefined);
    const requestType = first?.requestType ?? core.typeOf(fresh);
    const desk = desks.find(({ id }) => id === request.deskId);
    const schedule = desk && core.scheduleOf(desk);
    const waiting = core.waitingOf({ request, requestType, now, ...(desk && { desk }), ...(schedule && { schedule }) });
    const row: LedgerRequest = {
      key,
      mailbox: input.mailbox,
      request: withoutBodies(request, input.maskSubject),
      ...(own && { seenHere: { ...own, key } }),
      requestType,
      ...(solvedAt !== undefined && { solvedAt }),
      ...(waiting.waitingSince !== undefined && { waitingSince: waiting.waitingSince }),
      ...(waiting.dueAt !== undefined && { dueAt: waiting.dueAt }),
      updatedAt: now,
    };
    if (!first || !isSame(first, row)) put.push(row);
    // One request that the pane had taken for several.
    remove.push(...others.map((other) => other.key));
  }
  // Rows whose mails are all gone from the mailbox.
  const gone = withoutMailbox(rows.filter(({ key }) => !used.has(key)));
  // There is nothing left to keep out of the list.
  const over = input.isComplete
    ? input.removals.filter(({ fromMailbox, ids }) => fromMailbox && !ids.some((id) => marks.has(id)))
    : [];
  return {
    put: [...put, ...gone.put],
    remove: [...remove, ...gone.remove],
    recall: over.map(({ key }) => key),
  };
}

/** What is left when everything from the mailbox is forgotten: for sign-out. */
export const withoutMailbox = (rows: readonly LedgerRequest[]): Pick<LedgerChange, 'put' | 'remove'> => {
  const ours = rows.filter(({ request }) => isFromMailbox(request));
  return {
    put: ours.flatMap(({ seenHere: own, ...row }) => (own ? [{ ...withoutWait(row), request: own }] : [])),
    remove: ours.filter((row) => row.seenHere === undefined).map(({ key }) => key),
  };
};

const seenHere = (row: LedgerRequest): Request | undefined => (isFromMailbox(row.request) ? row.seenHere : row.request);

/** Mails whose text is not at hand keep what was read from it before. */
const withKnownReadings = (fresh: Request, known: Request): Request => {
  const before = new Map(known.messages.map((entry) => [entry.message.internetMessageId ?? '', entry]));
  before.delete('');
  return {
    ...fresh,
    messages: fresh.messages.map((entry): RequestMessage => {
      const old = entry.message.body ? undefined : before.get(entry.message.internetMessageId ?? '');
      return old && old.role === entry.role ? { ...old, message: entry.message, index: entry.index } : entry;
    }),
  };
};

/** Rows by what ties requests together (`isSameRequest`), without comparing each with each. */
function* rowIndex(rows: readonly LedgerRequest[]): Steps<(request: Request) => readonly LedgerRequest[]> {
  const byMark = new Map<string, LedgerRequest[]>();
  for (const row of rows) {
    yield;
    for (const mark of marksOf(row.request)) {
      const list = byMark.get(mark);
      if (list) list.push(row);
      else byMark.set(mark, [row]);
    }
  }
  return (request) => [...new Set(marksOf(request).flatMap((mark) => byMark.get(mark) ?? []))];
}

const marksOf = (request: Request): readonly string[] => {
  const { deskId, numbers } = request;
  const byNumber = deskId === undefined ? [] : numbers.map((number) => `n ${deskId} ${number}`);
  return [...new Set([...idMarks(request), ...byNumber])];
};

const isSame = (a: LedgerRequest, b: LedgerRequest): boolean =>
  canonical({ ...a, updatedAt: 0 }) === canonical({ ...b, updatedAt: 0 });

/** JSON with names in order: a row read back may have them in another. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** The pane counts the wait anew when it shows the row. */
const withoutWait = ({ waitingSince: _since, dueAt: _due, ...row }: LedgerRequest): LedgerRequest => row;
