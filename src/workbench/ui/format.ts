import type { UiLocale } from '../outlook';

/** The zone in which the story of the sample mailbox plays. */
const timeZone = 'Asia/Shanghai';

export const formatMoment = (time: number, locale: UiLocale): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone,
  }).format(time);

/** As a message list shows it: the time today, else the day. */
export const formatListDate = (time: number, now: number, locale: UiLocale): string => {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone });
  const options: Intl.DateTimeFormatOptions =
    day.format(time) === day.format(now)
      ? { hour: '2-digit', minute: '2-digit', hour12: false, timeZone }
      : { month: 'short', day: 'numeric', timeZone };
  return new Intl.DateTimeFormat(locale, options).format(time);
};

export const formatSize = (bytes: number): string =>
  bytes < 1024
    ? `${bytes} B`
    : bytes < 1024 * 1024
      ? `${Math.round(bytes / 1024)} KB`
      : `${(bytes / 1048576).toFixed(1)} MB`;

/** Two letters for an avatar; one character for Chinese names. */
export const initials = (name: string): string => {
  const words = name.trim().split(/[\s.@]+/);
  const first = words[0]?.charAt(0) ?? '';
  return /[\u4e00-\u9fff]/.test(first) ? first : (first + (words[1]?.charAt(0) ?? '')).toUpperCase();
};
