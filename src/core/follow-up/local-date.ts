import { offsetAt } from '../calendar/zone';
import type { Locale } from '../language/locale';

/** Day as a letter writes it, in a zone (UTC where the engine knows none): "6 May 2024", “2024 年 5 月 6 日”. */
export const sayDay = (at: number, timeZone: string, locale: Locale): string => {
  const local = new Date(at + offsetAt(timeZone, at));
  const day = local.getUTCDate();
  const month = local.getUTCMonth();
  const year = local.getUTCFullYear();
  return locale === 'en' ? `${day} ${months[month] ?? ''} ${year}` : `${year} 年 ${month + 1} 月 ${day} 日`;
};

/** Day and minute: "6 May 2024, 09:05", “2024 年 5 月 6 日 09:05”. */
export const sayMoment = (at: number, timeZone: string, locale: Locale): string => {
  const local = new Date(at + offsetAt(timeZone, at)).toISOString();
  return `${sayDay(at, timeZone, locale)}${locale === 'en' ? ',' : ''} ${local.slice(11, 16)}`;
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
