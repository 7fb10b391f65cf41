import { addDeskTime, deskTimeBetween } from '../calendar/desk-time';
import type { Schedule } from '../calendar/schedule';
import { dayAt } from '../calendar/zone';
import { hoursOfDay } from '../calendar/schedule';
import type { AnswerPromise } from '../conversation/promise';
import { promisedMoment } from '../conversation/promised-moment';
import type { Target } from '../desks/desk-profile';

const hour = 3600000;

/** When a target is over; `undefined` when it counts desk hours and nobody knows them. Milliseconds. */
export const targetEnd = (since: number, target: Target, schedule: Schedule | undefined): number | undefined => {
  if (target.clock === 'calendar') return since + target.hours * hour;
  return schedule && addDeskTime(schedule, since, target.hours * hour);
};

/** When a promise is over, working days counted by the desk's own calendar where it is known. */
export const promiseEnd = (
  promise: AnswerPromise,
  sentAt: number | undefined,
  schedule: Schedule | undefined,
): number | undefined => {
  if (promise.kind === 'by' || sentAt === undefined || !schedule) return promisedMoment(promise, sentAt);
  if (promise.unit === 'business-hour') return addDeskTime(schedule, sentAt, promise.amount * hour);
  return promise.unit === 'business-day'
    ? addWorkdays(schedule, sentAt, promise.amount)
    : promisedMoment(promise, sentAt);
};

/**
 * The last quarter of the way to the due moment has begun. With a target in desk hours the quarter is one of desk hours:
 * on Friday evening Monday morning may be due and nothing is at risk yet, or everything.
 */
export const isAtRisk = (since: number, now: number, due: number, schedule: Schedule | undefined): boolean => {
  const [left, whole] = schedule
    ? [deskTimeBetween(schedule, now, due), deskTimeBetween(schedule, since, due)]
    : [due - now, due - since];
  return left * 4 <= whole;
};

/** Whole seconds between two moments, in calendar time. */
export const secondsBetween = (from: number, to: number): number => Math.max(0, Math.floor((to - from) / 1000));

const addWorkdays = (schedule: Schedule, from: number, amount: number): number => {
  let at = from;
  let rest = amount;
  for (let step = 0; rest > 0 && step < 400; step += 1) {
    at += 24 * hour;
    if (hoursOfDay(schedule, dayAt(schedule.timeZone, at)).length > 0) rest -= 1;
  }
  return at;
};
