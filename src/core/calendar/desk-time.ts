import { hoursOfDay, type Schedule } from './schedule';
import { offsetSpans } from './zone';

/**
 * Open time of a desk between two moments, milliseconds. Clock changes count as they fall: an hour that is skipped is not
 * open, one that happens twice is open twice. Additive: `[a, b)` and `[b, c)` make `[a, c)`.
 */
export const deskTimeBetween = (schedule: Schedule, from: number, to: number): number => {
  let total = 0;
  walkOpen(schedule, from, to, (start, end) => {
    total += end - start;
    return undefined;
  });
  return total;
};

/** The moment when `amount` milliseconds of open time have passed since `from`; `undefined` if not within 5 years. */
export const addDeskTime = (schedule: Schedule, from: number, amount: number): number | undefined => {
  if (amount <= 0) return from;
  let rest = amount;
  return walkOpen(schedule, from, from + horizon, (start, end) => {
    if (end - start >= rest) return start + rest;
    rest -= end - start;
    return undefined;
  });
};

export const isOpenAt = (schedule: Schedule, at: number): boolean =>
  walkOpen(schedule, at, at + 1, (start) => start) !== undefined;

/** When the desk next opens; `at` itself when it is open then. `undefined` if it never does within 5 years. */
export const nextOpening = (schedule: Schedule, at: number): number | undefined =>
  walkOpen(schedule, at, at + horizon, (start) => start);

const horizon = 5 * 366 * 86400000;
const dayLength = 86400000;
// Long searches go on in pieces so that a near answer does not read five years of zone data.
const piece = 30 * dayLength;

/** Calls `visit` with each open stretch in order; stops at its first answer. */
const walkOpen = (
  schedule: Schedule,
  from: number,
  to: number,
  visit: (start: number, end: number) => number | undefined,
): number | undefined => {
  for (let begin = from; begin < to; begin += piece) {
    for (const { start, end, offset } of offsetSpans(schedule.timeZone, begin, Math.min(to, begin + piece))) {
      const last = Math.floor((end - 1 + offset) / dayLength);
      for (let day = Math.floor((start + offset) / dayLength); day <= last; day += 1) {
        for (const open of hoursOfDay(schedule, day)) {
          const opens = Math.max(start, day * dayLength + open.from * 60000 - offset);
          const closes = Math.min(end, day * dayLength + open.to * 60000 - offset);
          const answer = opens < closes ? visit(opens, closes) : undefined;
          if (answer !== undefined) return answer;
        }
      }
    }
  }
  return undefined;
};
