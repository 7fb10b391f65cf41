import type { Schedule } from '../calendar/schedule';
import { deskTimeBetween } from '../calendar/desk-time';
import type { Request, RequestMessage } from '../conversation/request';
import type { DeskProfile, Target } from '../desks/desk-profile';
import type { RequestType } from '../models/request-type';
import { isAtRisk, promiseEnd, secondsBetween, targetEnd } from './clock';
import { nextStepOf } from './next-step';
import { readWaits, type Wait } from './waits';

/** Whose turn it is and how the wait stands (design.md §5). */
export const waitingStates = ['fresh', 'at-risk', 'overdue', 'your-turn', 'closed'] as const;
export type WaitingState = (typeof waitingStates)[number];

export type NextStep =
  | { readonly kind: 'wait'; readonly until?: number }
  | { readonly kind: 'answer'; readonly closesAt?: number }
  | { readonly kind: 'follow-up'; readonly round: number }
  | { readonly kind: 'other-channel' }
  | { readonly kind: 'nothing' };

/** Seconds are whole seconds; moments are milliseconds since the epoch. */
export interface Waiting {
  readonly state: WaitingState;
  readonly requestType: RequestType;
  /** The oldest outgoing message the desk has not answered; `undefined` when nobody waits for the desk, or the mail has no date. */
  readonly waitingSince?: number;
  /** The user's own mail is not known: the wait began before `waitingSince`, and the lengths are at least so long. */
  readonly began?: 'earlier';
  /**
   * How `waitingSince` is known: the user's mail itself, its quotation in a reply, or only what the desk answered to it.
   * Unless it is the mail itself, an older one may have gone before: say "or earlier".
   */
  readonly sinceKnownFrom?: 'mail' | 'quotation' | 'reply';
  /** Of the open wait, up to now. */
  readonly calendarSeconds?: number;
  /** As `calendarSeconds`, in the desk's hours; `undefined` when they are not known. */
  readonly deskSeconds?: number;
  readonly dueAt?: number;
  /** The due moment is the desk's own promise, not a target. */
  readonly promised?: boolean;
  readonly overdue: boolean;
  /** From the first mail to the first human answer; a holding mail is one. */
  readonly firstReplySeconds?: number;
  /** Of every later wait: from its oldest unanswered mail to the next human mail. */
  readonly nextReplySeconds: readonly number[];
  /** Total time the desk had the turn; the open wait counts up to now. */
  readonly requesterWaitSeconds: number;
  /** Total time the user had the turn. */
  readonly agentWaitSeconds: number;
  /** Follow-ups sent in the open wait after it was due. */
  readonly followUps: number;
  readonly nextStep: NextStep;
}

export interface WaitingInput {
  readonly request: Request;
  readonly desk?: DeskProfile;
  readonly schedule?: Schedule | undefined;
  readonly requestType: RequestType;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** How a request stands at a moment. Mails later than `now` are not known yet. */
export const waitingOf = ({ request, desk, schedule, requestType, now }: WaitingInput): Waiting => {
  const known = request.messages.filter(({ message }) => message.date === undefined || message.date <= now);
  const { waits, open, agentWaits, yourTurnSince } = readWaits(known);
  const total = (list: readonly Wait[]): number =>
    list.reduce((sum, { from, to }) => sum + secondsBetween(from, to ?? now), 0);
  const closed = isClosed(known);
  const since = closed ? undefined : open?.from;
  const due = since === undefined ? undefined : dueOf(since, known, targetOf(desk, requestType), schedule);
  const first = waits[0];
  const replies = waits.filter(({ replied }) => replied !== undefined);
  const nextReplies = first?.replied === undefined ? replies : replies.slice(1);
  const hasFirstReply = first?.replied !== undefined && first.began === undefined;
  const overdue = due !== undefined && now >= due.at;
  const followUps = due === undefined || !open ? 0 : open.later.filter((at) => at >= due.at).length;
  const settled = lastOutgoing(known)?.closingThanks === true && since === undefined;
  const sinceUnknown = !closed && since === undefined && !settled && isOnlySent(known);
  const lastSent = open?.later[open.later.length - 1] ?? since;
  return {
    state: sinceUnknown
      ? 'fresh'
      : stateOf({ closed, since, due: due?.at, now, schedule: due?.byDeskHours === true ? schedule : undefined }),
    requestType,
    ...(since === undefined ? {} : { waitingSince: since, calendarSeconds: secondsBetween(since, now) }),
    ...(since === undefined || open?.began === undefined ? {} : { began: open.began }),
    ...(since === undefined ? {} : { sinceKnownFrom: knownFrom(since, open?.began, known) }),
    ...(since === undefined || !schedule
      ? {}
      : { deskSeconds: Math.floor(deskTimeBetween(schedule, since, now) / 1000) }),
    ...(due === undefined ? {} : { dueAt: due.at, promised: due.promised }),
    overdue,
    ...(hasFirstReply ? { firstReplySeconds: secondsBetween(first.from, first.replied) } : {}),
    nextReplySeconds: nextReplies.map(({ from, replied }) => secondsBetween(from, replied ?? from)),
    requesterWaitSeconds: total(waits),
    agentWaitSeconds: total(agentWaits),
    followUps,
    nextStep: nextStepOf({
      closed,
      settled,
      since,
      sinceUnknown,
      due: due?.at,
      now,
      followUps,
      lastSent,
      hasChannels: (desk?.channels.length ?? 0) > 0,
      ...(yourTurnSince === undefined ? {} : { yourTurnSince }),
      ...(desk?.autoCloseDays === undefined ? {} : { autoCloseDays: desk.autoCloseDays }),
    }),
  };
};

const knownFrom = (
  since: number,
  began: Wait['began'],
  messages: readonly RequestMessage[],
): Waiting['sinceKnownFrom'] => {
  if (began !== undefined) return 'reply';
  const first = messages.find(({ role, message }) => role === 'outgoing' && message.date === since);
  return first?.message.source === 'quoted' ? 'quotation' : 'mail';
};

/** The desk's target for a type: its own, else the default. */
export const targetOf = (desk: DeskProfile | undefined, type: RequestType): Target | undefined =>
  desk?.targets[type] ?? desk?.targets.default;

interface Due {
  readonly at: number;
  readonly promised: boolean;
  readonly byDeskHours: boolean;
}

/** The last promise made in this wait, else the target. */
const dueOf = (
  since: number,
  messages: readonly RequestMessage[],
  target: Target | undefined,
  schedule: Schedule | undefined,
): Due | undefined => {
  let promised: number | undefined;
  for (const { role, message, promise } of messages) {
    if (role !== 'incoming' || !promise || message.date === undefined || message.date < since) continue;
    promised = promiseEnd(promise, message.date, schedule) ?? promised;
  }
  if (promised !== undefined) return { at: promised, promised: true, byDeskHours: false };
  const at = target && targetEnd(since, target, schedule);
  return at === undefined ? undefined : { at, promised: false, byDeskHours: target?.clock === 'desk' };
};

const stateOf = (at: {
  readonly closed: boolean;
  readonly since: number | undefined;
  readonly due: number | undefined;
  readonly now: number;
  readonly schedule: Schedule | undefined;
}): WaitingState => {
  if (at.closed) return 'closed';
  if (at.since === undefined) return 'your-turn';
  if (at.due === undefined) return 'fresh';
  if (at.now >= at.due) return 'overdue';
  return isAtRisk(at.since, at.now, at.due, at.schedule) ? 'at-risk' : 'fresh';
};

const isClosed = (messages: readonly RequestMessage[]): boolean => {
  let closed = false;
  for (const { role, automatic, closes, closingThanks, reopens } of messages) {
    if (role === 'outgoing' && automatic === undefined && !closingThanks) closed = false;
    if (role !== 'incoming') continue;
    if (closes) closed = true;
    else if (reopens || automatic === undefined) closed = false;
  }
  return closed;
};

/** The user has written and nobody of the desk has; asked where no turn has a date: they wait, since when nobody can tell. */
const isOnlySent = (messages: readonly RequestMessage[]): boolean =>
  lastOutgoing(messages) !== undefined && !messages.some(({ role, automatic }) => role === 'incoming' && !automatic);

const lastOutgoing = (messages: readonly RequestMessage[]): RequestMessage | undefined =>
  messages.filter(({ role, automatic }) => role === 'outgoing' && automatic === undefined).pop();
