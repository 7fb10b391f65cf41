import data from 'chinese-days/dist/chinese-days.json';
import type { HolidaySource } from './holidays';

/**
 * Mainland China's holidays with the make-up working days (调休) the State Council announces each year; the package is
 * updated with each announcement (3.4 KB gzipped). Years it does not hold yet have no known holidays.
 */
export const chineseDays: HolidaySource = (country) => (country === 'CN' ? days : undefined);

const holidays: Readonly<Record<string, string>> = data.holidays;
const workdays: Readonly<Record<string, string>> = data.workdays;
const has = (record: Readonly<Record<string, string>>, date: string): boolean =>
  Object.prototype.hasOwnProperty.call(record, date);

const days = {
  isHoliday: (date: string) => has(holidays, date),
  isExtraWorkday: (date: string) => has(workdays, date),
};
