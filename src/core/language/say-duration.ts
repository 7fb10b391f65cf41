import type { Locale } from './locale';
import { sayNumber } from './say-number';

type Unit = 'day' | 'hour' | 'minute';
const sizes: Readonly<Record<Unit, number>> = { day: 86_400, hour: 3600, minute: 60 };
const chinese: Readonly<Record<Unit, string>> = { day: '天', hour: '小时', minute: '分钟' };

/** Days from which on nobody counts the hours. */
const manyDays = 10;

/** A stretch of time (whole seconds, the sign is ignored) in its two largest units: "2 days 3 hours", “2 天 3 小时”. */
export const sayDuration = (seconds: number, locale: Locale): string => {
  const length = Math.abs(Math.floor(seconds));
  if (!(length >= 60)) return locale === 'en' ? 'less than a minute' : '不到 1 分钟';
  const [first, second]: readonly [Unit, Unit?] =
    length >= manyDays * sizes.day
      ? ['day']
      : length >= sizes.day
        ? ['day', 'hour']
        : length >= sizes.hour
          ? ['hour', 'minute']
          : ['minute'];
  const head = sayUnit(Math.floor(length / sizes[first]), first, locale);
  const tail = second ? Math.floor((length % sizes[first]) / sizes[second]) : 0;
  return second && tail > 0 ? `${head} ${sayUnit(tail, second, locale)}` : head;
};

const sayUnit = (count: number, unit: Unit, locale: Locale): string =>
  locale === 'en' ? `${sayNumber(count)} ${unit}${count === 1 ? '' : 's'}` : `${sayNumber(count)} ${chinese[unit]}`;
