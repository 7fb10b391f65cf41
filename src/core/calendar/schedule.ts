import { isZone } from './zone';
import { dayName, type HolidaySource } from './holidays';

/** When a desk works, ready for the clock. Built from a profile's `timeZone`, `hours`, `holidays`, `extraWorkdays`. */
export interface Schedule {
  readonly timeZone: string;
  /** Minutes of the day by weekday (0 = Sunday): `[from, to)` intervals in order, none touching another. */
  readonly week: readonly (readonly MinuteInterval[])[];
  /** Days off, `YYYY-MM-DD` in the desk's zone. */
  isHoliday(date: string): boolean;
  /** Make-up working days. */
  isExtraWorkday(date: string): boolean;
}

export interface MinuteInterval {
  readonly from: number;
  readonly to: number;
}

/** What of a desk profile the clock needs; a `DeskProfile` is one. */
export interface DeskHours {
  readonly timeZone?: string | undefined;
  readonly hours: readonly { readonly days: readonly string[]; readonly from: string; readonly to: string }[];
  readonly holidays?: string | readonly string[] | undefined;
  readonly extraWorkdays: readonly string[];
}

/**
 * The schedule of a desk. `undefined` (cannot tell: only calendar time is shown) when the profile names no hours or no
 * valid zone, or this engine has no `Intl`. A country's holidays come from `holidaysOf`; without it, or for a country it
 * does not know, only weekdays count. The profile's own `extraWorkdays` beat every holiday.
 */
export const buildSchedule = (desk: DeskHours, holidaysOf?: HolidaySource): Schedule | undefined => {
  const { timeZone } = desk;
  if (timeZone === undefined || desk.hours.length === 0 || !isZone(timeZone)) return undefined;
  const week = weekdayNames.map((name) =>
    joined(desk.hours.filter(({ days }) => days.indexOf(name) >= 0).map(({ from, to }) => interval(from, to))),
  );
  if (week.every((day) => day.length === 0)) return undefined;
  const country = typeof desk.holidays === 'string' ? holidaysOf?.(desk.holidays) : undefined;
  const own = new Set(typeof desk.holidays === 'string' ? [] : (desk.holidays ?? []));
  const extra = new Set(desk.extraWorkdays);
  return {
    timeZone,
    week,
    isHoliday: (date) => !extra.has(date) && (own.has(date) || country?.isHoliday(date) === true),
    isExtraWorkday: (date) => extra.has(date) || (!own.has(date) && country?.isExtraWorkday(date) === true),
  };
};

/**
 * The open intervals of one day (`day`: days since 1970-01-01 in the desk's zone). A make-up day has the hours of an
 * ordinary working day, even where its own weekday has shorter ones.
 */
export const hoursOfDay = (schedule: Schedule, day: number): readonly MinuteInterval[] => {
  const weekday = (((day + 4) % 7) + 7) % 7;
  const own = schedule.week[weekday] ?? [];
  const date = dayName(day);
  if (schedule.isExtraWorkday(date))
    return weekday >= 1 && weekday <= 5 && own.length > 0 ? own : workdayHours(schedule);
  return own.length === 0 || schedule.isHoliday(date) ? [] : own;
};

const workdayHours = ({ week }: Schedule): readonly MinuteInterval[] => {
  for (const weekday of [1, 2, 3, 4, 5, 6, 0]) {
    const hours = week[weekday];
    if (hours && hours.length > 0) return hours;
  }
  return [];
};

const weekdayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const minutesOf = (time: string): number => {
  const match = /^(\d{1,2}):(\d{2})$/.exec(time);
  return match ? Math.min(1440, Number(match[1]) * 60 + Number(match[2])) : NaN;
};

const interval = (from: string, to: string): MinuteInterval => ({ from: minutesOf(from), to: minutesOf(to) });

const joined = (intervals: readonly MinuteInterval[]): readonly MinuteInterval[] => {
  const result: MinuteInterval[] = [];
  const sorted = intervals.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
  for (const next of sorted) {
    const last = result[result.length - 1];
    if (last && next.from <= last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else result.push(next);
  }
  return result;
};
