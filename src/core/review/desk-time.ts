import type { DeskTime } from '../checks/check';
import { isOpenAt, nextOpening } from '../calendar/desk-time';
import { dayName, type HolidaySource } from '../calendar/holidays';
import { buildSchedule, type Schedule } from '../calendar/schedule';
import { dayAt } from '../calendar/zone';
import type { BusyTime, DeskProfile, Hours } from '../desks/desk-profile';

/** How a desk stands at a moment; `undefined` when the profile names no zone, no hours and no busy times, or the engine knows no zones. */
export const deskTimeAt = (desk: DeskProfile, now: number, holidaysOf?: HolidaySource): DeskTime | undefined => {
  const { hours, busyTimes } = schedulesOf(desk, holidaysOf);
  if (!hours && busyTimes.length === 0) return undefined;
  const busy = busyTimes.find((isBusyAt) => isBusyAt(now) !== undefined)?.(now);
  const open = hours ? isOpenAt(hours, now) : undefined;
  const opensAt = hours && open === false ? nextOpening(hours, now) : undefined;
  return {
    ...(open === undefined ? {} : { open }),
    ...(opensAt === undefined ? {} : { opensAt }),
    busy: busy !== undefined,
    ...(busy ? { busyReason: busy } : {}),
  };
};

/** Answers the reason (may be empty) when the moment is busy. */
type BusyAt = (now: number) => string | undefined;
interface DeskSchedules {
  readonly hours: Schedule | undefined;
  readonly busyTimes: readonly BusyAt[];
}

/** Schedules are built once a profile, which is a frozen value, and again when holidays have become known. */
const built = new WeakMap<DeskProfile, { readonly by: HolidaySource | undefined; readonly made: DeskSchedules }>();

const schedulesOf = (desk: DeskProfile, holidaysOf: HolidaySource | undefined): DeskSchedules => {
  const known = built.get(desk);
  if (known && known.by === holidaysOf) return known.made;
  const made = {
    hours: buildSchedule(desk, holidaysOf),
    busyTimes: desk.busyTimes
      .map((busy) => busyAt(busy, desk.timeZone))
      .filter((isBusy): isBusy is BusyAt => isBusy !== undefined),
  };
  built.set(desk, { by: holidaysOf, made });
  return made;
};

const busyAt = (busy: BusyTime, timeZone: string | undefined): BusyAt | undefined => {
  if (timeZone === undefined) return undefined;
  if (isWeekly(busy)) {
    const schedule = buildSchedule({ timeZone, hours: [busy], extraWorkdays: [] });
    return schedule && ((now) => (isOpenAt(schedule, now) ? '' : undefined));
  }
  const { fromDate, toDate, reason } = busy;
  return (now) => {
    const day = dayName(dayAt(timeZone, now));
    return day >= fromDate && day <= toDate ? (reason ?? '') : undefined;
  };
};

const isWeekly = (busy: BusyTime): busy is Hours => 'days' in busy;
