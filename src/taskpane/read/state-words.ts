import type { Formats } from '../app/format';
import type { useText } from '../app/text';
import type { RequestEntry } from '../session/request-core';
import { readText } from '../strings/read';

export type StateTone = 'calm' | 'soon' | 'late' | 'you' | 'done';

export interface StateWords {
  readonly tone: StateTone;
  readonly title: string;
  readonly detail: string;
}

/** Unless the user's own mail tells when the wait began, an older one may have gone before. */
const isAtLeast = ({ sinceKnownFrom = 'mail' }: RequestEntry['waiting']): boolean => sinceKnownFrom !== 'mail';

/** A length of the open wait, as far as known. */
export const lengthOf = (
  waiting: RequestEntry['waiting'],
  seconds: number,
  t: ReturnType<typeof useText>,
  formats: Formats,
): string => {
  const duration = formats.duration(seconds);
  return isAtLeast(waiting) ? t(readText.atLeast, { duration }) : duration;
};

/** When the open wait began, as far as known. */
export const sinceOf = (waiting: RequestEntry['waiting'], time: string, t: ReturnType<typeof useText>): string =>
  isAtLeast(waiting) ? t(readText.orEarlier, { time }) : time;

/** How a request stands, in words. */
export const stateWords = (
  { waiting, request, isSolved }: RequestEntry,
  desk: string,
  now: number,
  t: ReturnType<typeof useText>,
  formats: Formats,
): StateWords => {
  if (isSolved) return { tone: 'done', title: t(readText.settled), detail: t(readText.solvedDetail) };
  const { state, dueAt, promised, nextStep } = waiting;
  const due =
    dueAt === undefined
      ? t(readText.noTarget)
      : t(promised ? readText.promisedAt : readText.dueAt, { time: formats.moment(dueAt) });
  switch (state) {
    case 'closed':
      return { tone: 'done', title: t(readText.closed), detail: t(readText.closedDetail, { desk }) };
    case 'your-turn': {
      if (request.settled) return { tone: 'done', title: t(readText.settled), detail: '' };
      const closesAt = nextStep.kind === 'answer' ? nextStep.closesAt : undefined;
      const closing = closesAt === undefined ? '' : t(readText.closesAt, { time: formats.moment(closesAt) });
      return {
        tone: 'you',
        title: t(readText.yourTurn),
        detail: [t(readText.yourTurnDetail, { desk }), closing].filter((part) => part !== '').join(' '),
      };
    }
    case 'overdue': {
      const late = formats.duration(Math.floor((now - (dueAt ?? now)) / 1000));
      const detail = dueAt === undefined ? '' : t(readText.wasDueAt, { time: formats.moment(dueAt) });
      return { tone: 'late', title: t(readText.overdue, { desk, duration: late }), detail };
    }
    case 'at-risk':
      return { tone: 'soon', title: t(readText.waitingSoon, { desk }), detail: due };
    case 'fresh': {
      if (waiting.waitingSince === undefined)
        return { tone: 'calm', title: t(readText.waitingSomeTime, { desk }), detail: due };
      const duration = formats.duration(waiting.calendarSeconds ?? 0);
      const waited = isAtLeast(waiting) ? readText.waitingAtLeast : readText.waiting;
      return { tone: 'calm', title: t(waited, { desk, duration }), detail: due };
    }
  }
};
