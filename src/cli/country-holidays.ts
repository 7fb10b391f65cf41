import Holidays from 'date-holidays';
import type { CountryDays, HolidaySource } from '../core/calendar/holidays';

/** Public holidays of other countries (date-holidays: 1.5 MB, 240 KB gzipped; node only). */
export const countryHolidays: HolidaySource = (country) => {
  const known = countries.get(country);
  if (known || countries.has(country)) return known;
  const calendar = new Holidays(country);
  const days = calendar.getCountries()[country] === undefined ? undefined : daysOf(calendar);
  countries.set(country, days);
  return days;
};

const countries = new Map<string, CountryDays | undefined>();

const daysOf = (calendar: Holidays): CountryDays => {
  const years = new Map<string, ReadonlySet<string>>();
  const inYear = (year: string): ReadonlySet<string> => {
    const known = years.get(year);
    if (known) return known;
    const names = new Set<string>();
    for (const { type, date, start, end } of calendar.getHolidays(Number(year))) {
      if (type !== 'public') continue;
      // Multi-day holidays have one entry; its first day is written in the country's own time.
      const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
      const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
      for (let day = 0; day < length; day += 1)
        names.add(new Date(first + day * 86_400_000).toISOString().slice(0, 10));
    }
    years.set(year, names);
    return names;
  };
  return { isHoliday: (date) => inYear(date.slice(0, 4)).has(date), isExtraWorkday: () => false };
};
