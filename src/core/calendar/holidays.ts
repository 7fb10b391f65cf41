/** The days of one country that break the week. */
export interface CountryDays {
  /** `YYYY-MM-DD`. */
  isHoliday(date: string): boolean;
  isExtraWorkday(date: string): boolean;
}

/**
 * Holidays by ISO 3166 country code; `undefined` for a country the source does not know. Injected, because a package for
 * all countries is 1.5 MB (date-holidays) and must be loaded only where a desk needs it.
 */
export type HolidaySource = (country: string) => CountryDays | undefined;

/** Asks the sources in turn. */
export const firstKnown =
  (...sources: readonly HolidaySource[]): HolidaySource =>
  (country) => {
    for (const source of sources) {
      const days = source(country);
      if (days) return days;
    }
    return undefined;
  };

/** `YYYY-MM-DD` of a day number (days since 1970-01-01). */
export const dayName = (day: number): string => {
  const known = names.get(day);
  if (known !== undefined) return known;
  const name = new Date(day * 86400000).toISOString().slice(0, 10);
  if (names.size > 20000) names.clear();
  names.set(day, name);
  return name;
};

const names = new Map<number, string>();
