import { addMonths, civilOf, dayNumber, isRealDay, weekdayOf } from './civil';
import type { DateContext, Reading } from './date-piece';

/** Readings lean to the past: a mail to a support desk speaks of what happened. */

/** A day of the year; without a year the last one that has been. */
export const dayOfYear = (
  month: number,
  day: number,
  year: number | undefined,
  { now }: DateContext,
): Reading | undefined => {
  if (year !== undefined)
    return isRealDay(year, month, day) ? absolute(dayNumber(year, month, day), now?.day) : undefined;
  if (!isRealDay(2024, month, day)) return undefined;
  if (!now) return { isDate: true };
  for (let back = civilOf(now.day).year; ; back -= 1) {
    // One day of grace: the writer's clock may be a zone ahead.
    if (isRealDay(back, month, day) && dayNumber(back, month, day) <= now.day + 1)
      return { isDate: true, isCalendar: true, day: dayNumber(back, month, day) };
  }
};

const absolute = (day: number, today: number | undefined): Reading =>
  today !== undefined && day > today + 1
    ? { isDate: true, isCalendar: true, day, role: 'future' }
    : { isDate: true, isCalendar: true, day };

/** A day of the month ("the 5th", 5号): of this month, else of the last one that has it. */
export const dayOfMonth = (day: number, months: number | undefined, { now }: DateContext): Reading | undefined => {
  if (day < 1 || day > 31) return undefined;
  if (!now) return { isDate: true };
  const { year, month } = civilOf(now.day);
  for (let back = months ?? 0; back > -24; back -= 1) {
    const first = civilOf(dayNumber(year, month + back, 1));
    if (!isRealDay(first.year, first.month, day)) continue;
    const number = dayNumber(first.year, first.month, day);
    if (months !== undefined || number <= now.day) return { isDate: true, day: number };
  }
  return { isDate: true };
};

/** A whole month. */
export const monthOfYear = (month: number, year: number | undefined, { now }: DateContext): Reading | undefined => {
  if (month < 1 || month > 12) return undefined;
  const today = now ? civilOf(now.day) : undefined;
  const of = year ?? (today ? (month <= today.month ? today.year : today.year - 1) : undefined);
  if (of === undefined) return { isDate: true, approximate: true };
  const day = dayNumber(of, month, 1);
  const lastDay = dayNumber(of, month + 1, 1) - 1;
  return { isDate: true, day, lastDay, approximate: true, role: now && day > now.day ? 'future' : undefined };
};

/** `weeks` undefined: the last such day before today; 0: of this week (Monday first); −1: of last week. */
export const weekday = (day: number, weeks: number | undefined, { now }: DateContext): Reading => {
  if (!now) return { isDate: true, isWeekday: true };
  const today = weekdayOf(now.day);
  if (weeks === undefined) return { isDate: true, isWeekday: true, day: now.day - (((today - day + 6) % 7) + 1) };
  const monday = now.day - ((today + 6) % 7);
  const found = monday + weeks * 7 + ((day + 6) % 7);
  return { isDate: true, isWeekday: true, day: found, role: found > now.day ? 'future' : undefined };
};

export const daysFromNow = (days: number, { now }: DateContext): Reading => ({
  isDate: true,
  day: now && now.day + days,
  role: days > 0 ? 'future' : undefined,
});

export type SpanUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** "3 days ago": minutes and hours give a time, longer units a day. */
export const ago = (count: number, unit: SpanUnit, isVague: boolean, { now }: DateContext): Reading => {
  const approximate = isVague || unit === 'month' || unit === 'year' || undefined;
  if (!now) return { isDate: true, approximate };
  if (unit === 'minute' || unit === 'hour') {
    const moment = now.day * 1440 + now.minute - Math.round(count * (unit === 'hour' ? 60 : 1));
    return {
      isDate: true,
      day: Math.floor(moment / 1440),
      minute: ((moment % 1440) + 1440) % 1440,
      isExact: true,
      approximate,
    };
  }
  if (unit === 'month' || unit === 'year')
    return { isDate: true, approximate, day: addMonths(now.day, -Math.round(count * (unit === 'year' ? 12 : 1))) };
  return { isDate: true, approximate, day: now.day - Math.round(count * (unit === 'week' ? 7 : 1)) };
};

/** A whole week (Monday first), month or year, counted from the present one. */
export const wholeSpan = (
  count: number,
  unit: 'week' | 'weekend' | 'month' | 'year',
  { now }: DateContext,
): Reading => {
  const role = count > 0 ? ('future' as const) : undefined;
  if (!now) return { isDate: true, approximate: true, role };
  const { year, month } = civilOf(now.day);
  const monday = now.day - ((weekdayOf(now.day) + 6) % 7) + count * 7;
  const spans = {
    week: [monday, monday + 6],
    weekend: [monday + 5, monday + 6],
    month: [dayNumber(year, month + count, 1), dayNumber(year, month + count + 1, 1) - 1],
    year: [dayNumber(year + count, 1, 1), dayNumber(year + count + 1, 1, 1) - 1],
  };
  const [day, lastDay] = spans[unit];
  return { isDate: true, day, lastDay, approximate: true, role };
};

/** A span that ends today: "in the last three days", 最近两周. */
export const lastDays = (count: number, unit: SpanUnit, context: DateContext): Reading => {
  const from = ago(count, unit, true, context);
  return { isDate: true, approximate: true, day: from.day, lastDay: context.now?.day };
};
