import { isZone, offsetAt } from '../calendar/zone';

/** Days of the Gregorian calendar as numbers: 0 is 1970-01-01. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86400000;

export interface Civil {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

export const civilOf = (number: number): Civil => {
  const date = new Date(number * 86400000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** 0 is Sunday. */
export const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7;

export const isRealDay = (year: number, month: number, day: number): boolean => {
  if (!(year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1)) return false;
  return civilOf(dayNumber(year, month, day)).day === day;
};

export const isoDay = (number: number): string => {
  const { year, month, day } = civilOf(number);
  return `${year}-${two(month)}-${two(day)}`;
};

export const clock = (minutes: number): string => `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
const two = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** The day before or after by whole months; the 31st becomes the last day of a shorter month. */
export const addMonths = (number: number, months: number): number => {
  const { year, month, day } = civilOf(number);
  const first = civilOf(dayNumber(year, month + months, 1));
  for (let last = day; last > 28; last -= 1)
    if (isRealDay(first.year, first.month, last)) return dayNumber(first.year, first.month, last);
  return dayNumber(first.year, first.month, Math.min(day, 28));
};

export interface LocalMoment {
  readonly day: number;
  /** Minutes since midnight. */
  readonly minute: number;
}

/** A moment as a calendar and a clock in `timeZone` show it. In an engine without zones the machine's own stands in. */
export const localMoment = (now: number, timeZone = 'UTC'): LocalMoment => {
  // Asked once a paragraph with the same answer; zones take microseconds.
  if (last?.now !== now || last.timeZone !== timeZone) last = { now, timeZone, moment: readClock(now, timeZone) };
  return last.moment;
};

let last: { readonly now: number; readonly timeZone: string; readonly moment: LocalMoment } | undefined;

const readClock = (now: number, timeZone: string): LocalMoment => {
  const isKnown = isZone(timeZone);
  const wall = now + (isKnown ? offsetAt(timeZone, now) : -new Date(now).getTimezoneOffset() * 60000);
  const day = Math.floor(wall / 86400000);
  return { day, minute: Math.floor((wall - day * 86400000) / 60000) };
};
