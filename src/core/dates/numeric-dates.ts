import { adjusted, compileRules, type DateContext, type DateRule, type Reading } from './date-piece';
import { dayOfYear } from './day-readings';

const yearFirst: DateRule = {
  source:
    '\\b(\\d{4})(?:-(\\d{1,2})-|/(\\d{1,2})/|\\.(\\d{1,2})\\.)(\\d{1,2})(?!\\d|[-/.]\\d)(?:t(\\d\\d):(\\d\\d)(?::\\d\\d(?:\\.\\d{1,9})?)?(?:z\\b|[+-]\\d\\d:?\\d\\d)?)?',
  read: ([, year, dashed, slashed, dotted, day, hour, minute], context) => {
    const reading = dayOfYear(Number(dashed ?? slashed ?? dotted), Number(day), Number(year), context);
    const time = hour === undefined ? undefined : timeOf(Number(hour), Number(minute), undefined);
    return reading && adjusted(reading, { minute: time?.minute, isExact: true });
  },
};

const yearLast: DateRule = {
  source:
    '\\b(\\d{1,2})(?:-(\\d{1,2})-|/(\\d{1,2})/|\\.(\\d{1,2})\\.)(\\d{4}|\\d\\d(?=\\b))(?![\\d.:]\\d|\\d|[-/]\\d+(?![\\d/]))',
  read: ([, first, dashed, slashed, dotted, written], context) => {
    const second = Number(dashed ?? slashed ?? dotted);
    const year = Number(written) + (written?.length === 2 ? (Number(written) < 70 ? 2000 : 1900) : 0);
    // 5.3.26 and 1-2-24 are as often versions and scores: two digits of a year need a slash.
    if (written?.length === 2 && slashed === undefined) return undefined;
    return eitherOrder(
      Number(first),
      second,
      year,
      dotted === undefined ? context : { ...context, order: 'day-first' },
    );
  },
};

/** Without a year it is a fraction or a score unless a zero leads or something beside it says date. */
const noYear: DateRule = {
  source: '\\b(\\d{1,2})(?:/|(-))(\\d{1,2})(?![\\d]|[-/.:]\\d|[%°])',
  read: ([whole, first, dash, second], context) => {
    if (whole === '24/7' || whole === '7/24') return undefined;
    const padded = /^0\d.\d\d$|^\d\d.0\d$/.test(whole ?? '');
    if (dash && !padded) return undefined;
    const reading = eitherOrder(Number(first), Number(second), undefined, context);
    return reading && adjusted(reading, { needs: padded && !dash ? undefined : 'any' });
  },
};

const meridiem = '([ap])\\.?[ ]?m\\b\\.?';

const clockTime: DateRule = {
  source: `\\b(\\d{1,2}):(\\d\\d)(?::\\d\\d(?:[.,]\\d{1,6})?)?(?:z\\b|[ ]?${meridiem})?(?![\\d]|:\\d)`,
  read: ([, hour, minute, half]) => timeOf(Number(hour), Number(minute), half),
};

const shortTime: DateRule = {
  source: `\\b(\\d{1,2})(?:[.h](\\d\\d))?[ ]?${meridiem}`,
  read: ([, hour, minute, half]) => timeOf(Number(hour), Number(minute ?? 0), half),
};

/** 14h05, as French speakers write. */
const hourLetter: DateRule = {
  source: '\\b(\\d{1,2})h(\\d\\d)\\b',
  read: ([, hour, minute]) => timeOf(Number(hour), Number(minute), undefined),
};

/** "5-7 pm", "from 5 to 6:30pm", "between 3 and 5 pm": the first hour takes the last one's half of the day. */
const hourRange: DateRule = {
  source: `\\b(\\d{1,2})(?::(\\d\\d))?[ ]?(?:-|–|~|to|and|until|till?)[ ]?(\\d{1,2})(?::(\\d\\d))?[ ]?${meridiem}`,
  read: ([, from, fromMinute, to, toMinute, half]) => {
    const last = timeOf(Number(to), Number(toMinute ?? 0), half);
    const same = timeOf(Number(from), Number(fromMinute ?? 0), Number(from) > 12 ? undefined : half);
    if (last?.minute === undefined || same?.minute === undefined) return undefined;
    const minute = Number(from) > 12 || same.minute < last.minute ? same.minute : (same.minute + 720) % 1440;
    return { minute, lastMinute: last.minute, isExact: true };
  },
};

/** "from 3 to 3:30", "between 10 and 11:30": without minutes a day must stand beside it. */
export const fromTo: DateRule = {
  source:
    '\\b(?:from|between) (\\d{1,2})(?::(\\d\\d))? (?:to|and|until|till) (\\d{1,2})(?::(\\d\\d))?(?![\\d:%/.-]\\d|\\d| ?[ap]\\.?m\\b| (?:minutes?|hours?|days?|times?|weeks?|months?|business|working|usd|euros?|dollars?|people|percent)\\b)',
  read: ([, from, fromMinute, to, toMinute]) => {
    const first = timeOf(Number(from), Number(fromMinute ?? 0), undefined);
    const last = timeOf(Number(to), Number(toMinute ?? 0), undefined);
    if (first?.minute === undefined || last?.minute === undefined) return undefined;
    const needs = fromMinute === undefined && toMinute === undefined ? ('date' as const) : undefined;
    return { minute: first.minute, lastMinute: last.minute, isExact: first.isExact, needs };
  },
};

export const numericRules = compileRules([yearFirst, yearLast, hourRange, clockTime, shortTime, hourLetter, noYear]);

export const timeOf = (hour: number, minute: number, half: string | undefined): Reading | undefined => {
  if (hour > 24 || minute > 59 || (half !== undefined && hour > 23)) return undefined;
  if (half === undefined) return { minute: (hour % 24) * 60 + minute, isExact: hour > 12 || hour === 0 };
  const shifted = half === 'p' ? (hour < 12 ? hour + 12 : hour) : hour === 12 ? 0 : hour;
  return { minute: shifted * 60 + minute, isExact: true };
};

/** Where both orders are days, the one that has been wins, then the writer's own order. */
const eitherOrder = (
  first: number,
  second: number,
  year: number | undefined,
  context: DateContext,
): Reading | undefined => {
  const monthFirst = dayOfYear(first, second, year, context);
  const dayFirst = dayOfYear(second, first, year, context);
  const [own, other] = context.order === 'day-first' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  if (!own || !other) return own ?? other;
  return own.role === 'future' && other.role !== 'future' ? other : own;
};
