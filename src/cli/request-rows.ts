import { chineseDays } from '../core/calendar/chinese-days';
import { firstKnown, type HolidaySource } from '../core/calendar/holidays';
import { buildSchedule } from '../core/calendar/schedule';
import { buildRequests } from '../core/conversation/build-requests';
import { inferDesks } from '../core/conversation/infer-desks';
import { maskSubject } from '../core/conversation/mask-subject';
import type { Request } from '../core/conversation/request';
import { typeOfRequest } from '../core/conversation/type-of-request';
import { genericDesk } from '../core/desks/built-in-desks';
import type { DeskProfile } from '../core/desks/desk-profile';
import type { Message } from '../core/mail/message';
import type { Classifier } from '../core/models/classifier';
import { waitingOf, type Waiting } from '../core/waiting/waiting';

export interface RequestSettings {
  readonly desks: readonly DeskProfile[];
  readonly classifier: Classifier;
  readonly holidays?: HolidaySource;
}

export interface MailList {
  readonly messages: readonly Message[];
  readonly me: readonly string[];
  readonly now: number;
  /** The one desk the mails are about; without it, desks with an address and those found in the mails. */
  readonly desk?: DeskProfile;
  readonly timeZone?: string;
  readonly mode: 'archive' | 'only';
}

export interface StandingRequest {
  readonly request: Request;
  readonly waiting: Waiting;
  readonly deskName: string;
}

/** All requests with how they stand, longest waiting first, then the latest. */
export const standingRequests = (list: MailList, settings: RequestSettings): readonly StandingRequest[] => {
  const { messages, me, now } = list;
  const desks = desksFor(list, settings.desks);
  const holidays = settings.holidays ? firstKnown(chineseDays, settings.holidays) : chineseDays;
  const schedules = new Map(desks.map((desk) => [desk.id, buildSchedule(desk, holidays)]));
  const zone = list.timeZone === undefined ? {} : { timeZone: list.timeZone };
  const standing = buildRequests(messages, { me, desks, now, ...zone }).map((request) => {
    const desk = desks.find(({ id }) => id === request.deskId);
    const requestType = typeOfRequest(request, settings.classifier);
    const schedule = schedules.get(request.deskId ?? '');
    return {
      request,
      waiting: waitingOf({ request, ...(desk ? { desk } : {}), schedule, requestType, now }),
      deskName: inferred.get(request.deskId ?? '') ?? request.deskId ?? '',
    };
  });
  return standing.sort(
    (a, b) =>
      (a.waiting.waitingSince ?? Infinity) - (b.waiting.waitingSince ?? Infinity) ||
      lastOf(b.request) - lastOf(a.request),
  );
};

/** Row of `schema.json#/$defs/requestsOutput`. */
export const requestRow = ({ request, waiting, deskName }: StandingRequest) => {
  const real = request.messages.filter(({ index }) => index >= 0);
  const trusted = real.filter(
    ({ role, automatic }) => role === 'incoming' || role === 'outgoing' || automatic === 'bounce',
  );
  return {
    numbers: request.numbers,
    desk: deskName,
    subject: maskSubject(request.subject),
    status:
      waiting.state === 'closed' ? 'closed' : waiting.state === 'your-turn' ? 'waiting-for-you' : 'waiting-for-support',
    waitingSince: iso(waiting.waitingSince),
    sinceKnownFrom: waiting.sinceKnownFrom ?? null,
    calendarSeconds: waiting.calendarSeconds ?? null,
    deskSeconds: waiting.deskSeconds ?? null,
    firstReplySeconds: waiting.firstReplySeconds ?? null,
    automatic: trusted.filter(({ automatic }) => automatic !== undefined).map(({ index }) => index),
    holding: trusted.filter(({ holding }) => holding).map(({ index }) => index),
    turns: request.turns.filter(({ index }) => index >= 0).map(({ who, index }) => ({ who, index })),
    dueAt: iso(waiting.dueAt),
    overdue: waiting.overdue,
    nextStep: waiting.nextStep.kind,
  };
};

const inferred = new Map<string, string>();

const desksFor = ({ messages, me, desk, mode }: MailList, known: readonly DeskProfile[]): readonly DeskProfile[] => {
  if (desk) {
    if (hasAddress(desk)) return [desk];
    // The profile names no address (the user has not confirmed one): the desk is whom these mails go to.
    const found = inferDesks(messages, me, { mode: 'only', base: desk });
    return found.slice(0, 1).map((one) => ({ ...one, id: desk.id, name: desk.name }));
  }
  const addressed = known.filter(hasAddress);
  const guessed = inferDesks(messages, me, { mode, base: genericDesk, known: addressed });
  guessed.forEach(({ id, name }) => inferred.set(id, name.en));
  return [...addressed, ...guessed];
};

const hasAddress = ({ officialDomains, officialAddresses }: DeskProfile): boolean =>
  officialDomains.length + officialAddresses.length > 0;

const iso = (at: number | undefined): string | null => (at === undefined ? null : new Date(at).toISOString());

const lastOf = ({ messages }: Request): number => Math.max(...messages.map(({ message }) => message.date ?? 0));
