import type { AnswerPromise } from './promise';

const day = 86400000;

/** A promise as a moment where working days are Monday to Friday and working hours count as hours. */
export const promisedMoment = (promise: AnswerPromise, sentAt: number | undefined): number | undefined => {
  if (promise.kind === 'by') return promise.at;
  if (sentAt === undefined) return undefined;
  if (promise.unit === 'business-day') return addWeekdays(sentAt, promise.amount);
  return sentAt + promise.amount * (promise.unit === 'day' ? day : 3600000);
};

const addWeekdays = (from: number, amount: number): number => {
  let at = from;
  for (let rest = amount; rest > 0;) {
    at += day;
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) rest -= 1;
  }
  return at;
};
