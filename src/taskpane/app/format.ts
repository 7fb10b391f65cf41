import { useMemo } from 'react';
import { sayDuration } from '../../core/language/say-duration';
import { useSpeech } from './text';

export interface Formats {
  /** "Mon, 23 Nov, 09:12" in the user's zone; the year only when it is another one. */
  moment(at: number): string;
  /** As `moment`, short: "Mon 09:12" within six days, else "23 Nov". */
  short(at: number): string;
  momentIn(at: number, timeZone: string): string;
  duration(seconds: number): string;
}

/** Dates and durations in the user's locale. */
export const useFormats = (now: number): Formats => {
  const { locale, formatLocale, timeZone } = useSpeech();
  return useMemo(() => {
    const make = (options: Intl.DateTimeFormatOptions, zone = timeZone) =>
      formatter(formatLocale, { ...options, timeZone: zone });
    const year = (at: number) => make({ year: 'numeric' }).format(at);
    const dayAndTime: Intl.DateTimeFormatOptions = {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
    };
    return {
      moment: (at) => make(year(at) === year(now) ? dayAndTime : { ...dayAndTime, year: 'numeric' }).format(at),
      short: (at) =>
        Math.abs(at - now) < 6 * 86_400_000
          ? make({ weekday: 'short', hour: '2-digit', minute: '2-digit' }).format(at)
          : make({ day: 'numeric', month: 'short', ...(year(at) === year(now) ? {} : { year: 'numeric' }) }).format(at),
      momentIn: (at, zone) => make(dayAndTime, zone).format(at),
      duration: (seconds) => sayDuration(seconds, locale),
    };
  }, [locale, formatLocale, timeZone, now]);
};

/** A zone or locale this browser does not know falls back to its own; a date must always be shown. */
const formatter = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch {
    return new Intl.DateTimeFormat(undefined, { ...options, timeZone: undefined });
  }
};
