const formats: Record<string, Intl.DateTimeFormat | undefined> = Object.create(null);

/** A wall-clock moment, written as if it were UTC, in an IANA zone. `undefined` where the engine knows no zones. */
export const fromWallClock = (wall: number, timeZone: string): number | undefined => {
  if (timeZone === 'UTC' || timeZone === 'Etc/UTC') return wall;
  const first = offsetAt(wall, timeZone);
  if (first === undefined) return undefined;
  // The offset is that of the moment itself, which a change of daylight saving may move.
  const second = offsetAt(wall - first, timeZone);
  return second === undefined ? undefined : wall - second;
};

/** What the zone is ahead of UTC at a moment, in milliseconds. */
const offsetAt = (moment: number, timeZone: string): number | undefined => {
  const format = formatOf(timeZone);
  if (!format) return undefined;
  const parts: Record<string, number> = Object.create(null);
  for (const { type, value } of format.formatToParts(new Date(moment))) parts[type] = Number(value);
  const { year, month, day, hour, minute, second } = parts;
  const wall = Date.UTC(year ?? NaN, (month ?? NaN) - 1, day ?? NaN, (hour ?? NaN) % 24, minute ?? NaN, second ?? NaN);
  return wall - Math.floor(moment / 1000) * 1000;
};

const formatOf = (timeZone: string): Intl.DateTimeFormat | undefined => {
  if (typeof Intl === 'undefined') return undefined;
  try {
    return (formats[timeZone] =
      formats[timeZone] ??
      new Intl.DateTimeFormat('en-US', {
        timeZone,
        hour12: false,
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      }));
  } catch {
    return undefined;
  }
};
